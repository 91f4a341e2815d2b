import { addressOf } from '../catalogue/definition.ts';
import { exactText } from '../observations/value.ts';
import { tableDate } from '../presentation/format/date.ts';
import type { PlannedChange, PlannedPart, PlannedRelease } from '../releases/plan-release.ts';
import { parseIsoDate } from '../shared/calendar.ts';
import type { Language } from '../shared/problem-texts.ts';
import { textTable } from './text-table.ts';
import { type CliText, cliText } from './texts.ts';

/** So many changes are shown. */
const SHOWN = 40;

/** A plan as text: what would change, which releases and comments it touches, and which dates would stay. */
export function planText(plan: PlannedRelease, language: Language): string {
  const t = (key: CliText, words?: Readonly<Record<string, string | number>>) =>
    cliText(language, key, words);
  const dates = (all: readonly string[]) => all.map((iso) => dateText(iso, language)).join(', ');
  const { changes, splitChanges, version, comments, releases, otherDates } = plan;
  const figures = new Set(changes.map(addressOf)).size;
  const changed = changes.length + splitChanges > 0;
  const lines = [
    t('plan.title', { date: dates([plan.date]), version }),
    t('publish.dates', { dates: dates(plan.dates) }),
    changed
      ? t('plan.changes', { numbers: changes.length, figures, splits: splitChanges })
      : t('plan.no_changes'),
    ...(changed ? [t('plan.comments', { comments })] : []),
    ...(releases.length > 0 ? [t('plan.releases', { releases: releases.join(', ') })] : []),
    ...(changes.length > 0 ? ['', changesTable(changes, language)] : []),
    ...(otherDates.length > 0 ? ['', t('plan.others')] : []),
    ...otherDates.map(({ date, numbers }) => t('plan.other', { date: dates([date]), numbers })),
  ];
  return `${lines.join('\n')}\n`;
}

function changesTable(changes: readonly PlannedChange[], language: Language): string {
  const head = (['figure', 'date', 'before', 'now'] as const).map((column) =>
    cliText(language, `plan.column.${column}`),
  );
  const rows = changes
    .slice(0, SHOWN)
    .map((change) => [
      addressOf(change),
      dateText(change.date, language),
      partText(change.before),
      partText(change.now),
    ]);
  const more = changes.length - SHOWN;
  const rest = more > 0 ? `${cliText(language, 'plan.more', { count: more })}\n` : '';
  return `${textTable([head, ...rows])}${rest}`.trimEnd();
}

/** Numerator and denominator exactly; `-` where neither is known. */
function partText(part: PlannedPart | null): string {
  if (part === null) return '-';
  const texts = [part.numerator, part.denominator]
    .filter((number) => number !== null)
    .map((number) => exactText(number, part.scale));
  return texts.length === 0 ? '-' : texts.join(' / ');
}

function dateText(iso: string, language: Language): string {
  return tableDate(parseIsoDate(iso), language);
}
