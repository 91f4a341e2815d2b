import type { Catalogue } from '../../../catalogue/definition.ts';
import type { ReleasePlan, ReleaseView } from '../../../intake/views.ts';
import { parseIsoDate } from '../../../shared/calendar.ts';
import { longDate, tableDate } from '../../format/date.ts';
import { formatList } from '../../format/number.ts';
import type { Words } from '../../texts/words.ts';
import { definitionOf } from './figure-definition.ts';
import { exactOf, partText } from './part.ts';

/** What publishing would do to what is published already. */
export interface PlanModel {
  /** `Opgørelsen bliver version 2 pr. 1. januar 2018.` */
  readonly version: string;
  /** `Den får tal pr. 30. september 2023 og 31. januar 2024.` */
  readonly dates: string;
  /** `31. maj 2023 og 30. september 2023`: dates that can be published along with it; empty when there are none. */
  readonly earlier: string;
  /** Published dates that stay as they are, though the numbers would differ now; empty when there are none. */
  readonly others: string;
  /** `Denne rettelse ændrer 4 tal i 2 nøgletal og 1 kommentar.` */
  readonly sentence: string;
  readonly changes: readonly {
    readonly figure: string;
    readonly name: string;
    readonly date: string;
    readonly before: string;
    readonly now: string;
  }[];
  /** The dates that get a newer version: `1. januar 2017 (nu version 1)`. */
  readonly newer: readonly string[];
}

/** The plan in words. Numbers that were not published before change nothing; they are left out of the changes. */
export function planModel(
  plan: ReleasePlan,
  releases: readonly ReleaseView[],
  catalogues: readonly Catalogue[],
  words: Words,
): PlanModel {
  const { language, t } = words;
  const changed = plan.changes.filter((change) => isChange(change, catalogues));
  const dateText = (date: string) => longDate(parseIsoDate(date), language);
  const list = (dates: readonly string[]) => formatList(dates.map(dateText), language);
  return {
    version: t('check.plan.version', { version: plan.version, date: dateText(plan.date) }),
    dates: t('check.plan.dates', { dates: list(plan.dates) }),
    earlier: list(plan.earlier),
    others: othersOf(plan.otherDates, words),
    sentence: sentenceOf(changed, plan, words),
    changes: changed.map((change) => {
      const definition = definitionOf(catalogues, change);
      const text = (part: typeof change.now) =>
        part === null || !definition ? '..' : partText(part, definition, change.date, words).value;
      return {
        figure: `${change.catalogue}:${change.figure}`,
        name: definition ? words.of(definition.name) : change.figure,
        date: tableDate(parseIsoDate(change.date), language),
        before: text(change.before),
        now: text(change.now),
      };
    }),
    newer: releases
      .filter(({ id }) => plan.releases.includes(id))
      .map((release) =>
        t('check.plan.newer', {
          date: dateText(release.date),
          version: release.version,
        }),
      ),
  };
}

/** Whether a published number would differ; one that is unknown before and after does not. */
function isChange(change: ReleasePlan['changes'][number], catalogues: readonly Catalogue[]): boolean {
  const { before, now, date } = change;
  const definition = definitionOf(catalogues, change);
  if (before === null || !definition) return false;
  return [before, now].some((part) => exactOf(part, definition, date) !== undefined);
}

function othersOf(others: ReleasePlan['otherDates'], { t, language }: Words): string {
  if (others.length === 0) return '';
  const dates = others.map(({ date, numbers }) =>
    t('check.plan.other', { date: longDate(parseIsoDate(date), language), count: numbers }),
  );
  return t('check.plan.others', { dates: formatList(dates, language) });
}

function sentenceOf(
  changed: ReleasePlan['changes'],
  { version, comments }: ReleasePlan,
  { t }: Words,
): string {
  if (changed.length === 0) return version === 1 ? t('check.plan.first') : t('check.plan.nothing');
  const figures = new Set(changed.map(({ catalogue, figure }) => `${catalogue}:${figure}`)).size;
  const parts = {
    numbers: t('check.plan.numbers', { count: changed.length }),
    figures: t('check.plan.figures', { count: figures }),
    comments: t('check.plan.comments', { count: comments }),
  };
  return comments === 0 ? t('check.plan.changes', parts) : t('check.plan.changesAndComments', parts);
}
