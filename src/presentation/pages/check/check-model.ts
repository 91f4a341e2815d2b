import type { Catalogue } from '../../../catalogue/definition.ts';
import type { CheckedGroup, CheckView, Draft } from '../../../intake/views.ts';
import type { Place, Severity } from '../../../shared/problem.ts';
import type { ProblemCode } from '../../../shared/problem-texts.ts';
import { formatList, formatWhole } from '../../format/number.ts';
import type { Words } from '../../texts/words.ts';
import { isSettled, withAcceptances } from './acceptances.ts';
import { type BoundText, boundTexts } from './bound-text.ts';
import { groupWords } from './group-words.ts';
import { momentText } from './moment.ts';
import { columnsOf, placeText, tableText } from './place-text.ts';

/** How many figures an item names before the rest must be asked for. */
const FIGURES_AT_ONCE = 3;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** What the checking of a draft found, as it is read. */
export interface CheckModel {
  /** `2 fejl`, `5 advarsler`, `3 bemærkninger`. */
  readonly counts: readonly { readonly severity: Severity; readonly text: string; readonly none: boolean }[];
  /** What still stops the publishing, or that nothing does. */
  readonly verdict: { readonly settled: boolean; readonly text: string };
  /** `1.234 rækker i børn og 2.345 i indsatser`. */
  readonly looked: string;
  readonly sections: readonly CheckSection[];
}

/** The items of one severity, in the order of the check. */
interface CheckSection {
  readonly severity: Severity;
  readonly title: string;
  /** What there is to say when it has no items. */
  readonly none: string;
  readonly items: readonly CheckItem[];
}

/** One kind of finding in one column. */
export interface CheckItem {
  /** Its place on the page. */
  readonly id: string;
  readonly key: string;
  readonly code: ProblemCode;
  readonly place: Place;
  readonly severity: Severity;
  readonly what: string;
  readonly where: string;
  readonly why: string;
  readonly fix: string;
  readonly bounds: readonly BoundText[];
  readonly moreBounds: readonly BoundText[];
  /** `og 4 andre nøgletal`; empty when there are no more. */
  readonly moreText: string;
  /** `Vis 17 rækker`; empty when it is not about rows. */
  readonly rowsText: string;
  readonly settled: boolean;
  readonly acceptable: boolean;
  /** What to write where the child population is missing: `Antal 0-17-årige pr. 1. januar 2025`; else empty. */
  readonly population: string;
  /** Who accepted it, when and why; null when nobody has. */
  readonly accepted: { readonly byline: string; readonly reason: string } | null;
}

/** The page model of a check, with the acceptances that the draft has now. */
export function checkModel(
  view: CheckView,
  draft: Draft,
  catalogues: readonly Catalogue[],
  words: Words,
): CheckModel {
  const now = withAcceptances(view, draft.acceptances);
  const { t, language } = words;
  const of = (severity: Severity) => now.groups.filter((group) => group.severity === severity);
  const rows = now.tables.map(({ name, rows }) =>
    t('check.rowsOf', { n: formatWhole(rows, language), table: tableText(name, language) }),
  );
  return {
    counts: SEVERITIES.map((severity) => ({
      severity,
      text: t(`check.count.${severity}`, { count: of(severity).length }),
      none: of(severity).length === 0,
    })),
    verdict: { settled: now.publishable, text: verdictText(now.groups, words) },
    looked: rows.length === 0 ? '' : t('check.looked', { rows: formatList(rows, language) }),
    sections: SEVERITIES.map((severity) => ({
      severity,
      title: t(`check.section.${severity}`),
      none: t(`check.none.${severity}`),
      items: of(severity).map((group) =>
        itemOf(group, now.groups.indexOf(group), draft.date, catalogues, words),
      ),
    })),
  };
}

/** Why a draft with these groups cannot be published, or that it can. */
export function verdictText(groups: readonly CheckedGroup[], { t }: Words): string {
  const open = groups.filter((group) => !isSettled(group));
  const errors = open.filter(({ severity }) => severity === 'error').length;
  const warnings = open.length - errors;
  if (errors > 0) return t('check.blockErrors', { count: errors });
  if (warnings > 0) return t('check.blockWarnings', { count: warnings });
  return groups.length === 0 ? t('check.allFine') : t('check.settled');
}

function itemOf(
  group: CheckedGroup,
  index: number,
  date: string,
  catalogues: readonly Catalogue[],
  words: Words,
): CheckItem {
  const { key, code, place, severity, count, examples, accepted } = group;
  const { t, language } = words;
  const bounds = boundTexts(group.bounds, date, catalogues, words);
  const more = bounds.slice(FIGURES_AT_ONCE);
  const isOfTable = columnsOf(place.table).length > 0;
  const hasRows = isOfTable && examples.some((example) => example.place.row !== undefined);
  return {
    id: `fund-${index + 1}`,
    key,
    code,
    place,
    severity,
    ...groupWords(group, words),
    where: placeText(place, words),
    bounds: bounds.slice(0, FIGURES_AT_ONCE),
    moreBounds: more,
    moreText: more.length === 0 ? '' : t('check.moreFigures', { count: more.length }),
    rowsText: hasRows ? t('check.showRows', { count }) : '',
    settled: isSettled(group),
    acceptable: group.acceptable,
    population:
      severity === 'warning' && !group.acceptable ? t('check.population', { year: date.slice(0, 4) }) : '',
    accepted: accepted && {
      byline: t('check.acceptedBy', { by: accepted.by, at: momentText(accepted.at, language) }),
      reason: accepted.reason,
    },
  };
}
