import type { ChildFacts, MeasureFacts } from '../../../observations/movements/child-facts.ts';
import { maskCpr } from '../../../register/cpr.ts';
import type { Day } from '../../../shared/calendar.ts';
import { measureTypeName } from '../../../shared/stair.ts';
import { tableDate } from '../../format/date.ts';
import { formatWhole } from '../../format/number.ts';
import { stepName } from '../../step-name.ts';
import type { Words } from '../../texts/words.ts';

/** The children behind a number, without names: only for readers who see rows. */
export interface ChildList {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly ListedChild[];
  readonly note: string;
}

/** One child: its key, age, step before and after, its measures and the decisions on assessments. */
interface ListedChild {
  readonly id: string;
  readonly age: string;
  readonly before: string;
  readonly now: string;
  /** One line a measure: type, dates, site, when it was granted. */
  readonly measures: readonly string[];
  readonly assessed: string;
}

/** The list of children whose facts are given; ids without facts are of children that are no longer in the extract. */
export function childList(
  title: string,
  ids: readonly string[],
  facts: readonly ChildFacts[],
  dates: { readonly from: Day; readonly to: Day },
  words: Words,
): ChildList {
  const { t, language } = words;
  const known = new Map(facts.map((child) => [child.id, child]));
  return {
    title,
    columns: [
      t('explain.list.child'),
      t('explain.list.age'),
      t('explain.list.before', { date: tableDate(dates.from, language) }),
      t('explain.list.now', { date: tableDate(dates.to, language) }),
      t('explain.list.measures'),
      t('explain.list.assessed'),
    ],
    rows: ids.toSorted().map((id) => listedChild(id, known.get(id), words)),
    note: t('explain.list.note'),
  };
}

/** `3 børn og unge`. */
export function childrenText(count: number, { t }: Words): string {
  return t('explain.list.count', { count });
}

function listedChild(id: string, child: ChildFacts | undefined, words: Words): ListedChild {
  const key = maskCpr(id);
  const { t, language } = words;
  if (!child)
    return { id: key, age: '', before: t('explain.list.gone'), now: '', measures: [], assessed: '' };
  const step = (number: number | undefined) =>
    number === undefined ? t('explain.list.none') : `${number} ${stepName(number, words)}`;
  return {
    id: key,
    age: child.age === undefined ? t('explain.list.unknownAge') : formatWhole(child.age, language),
    before: step(child.stepBefore),
    now: step(child.stepNow),
    measures: child.measures.map((measure) => measureText(measure, words)),
    assessed: child.assessed.map((day) => tableDate(day, language)).join(', '),
  };
}

function measureText({ type, start, end, granted, site, provider }: MeasureFacts, words: Words): string {
  const { t, of, language } = words;
  const place = site !== undefined && site !== type ? of(measureTypeName(site)) : undefined;
  return [
    t('explain.list.span', {
      type: of(measureTypeName(type)),
      from: tableDate(start, language),
      to: end === undefined ? '' : tableDate(end, language),
    }),
    ...(place === undefined ? [] : [place]),
    ...(provider === undefined ? [] : [maskCpr(provider)]),
    ...(granted === undefined ? [] : [t('explain.list.granted', { date: tableDate(granted, language) })]),
  ].join(', ');
}
