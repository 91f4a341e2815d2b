import type { Day } from '../../shared/calendar.ts';
import { shortDate } from '../format/date.ts';
import { formatWhole } from '../format/number.ts';
import { stepName } from '../step-name.ts';
import type { Words } from '../texts/words.ts';
import type { StackedChart } from './chart.ts';

/** The children on each step at each date, the least intrusive step at the bottom. */
export function stackedChart(
  days: readonly Day[],
  counts: ReadonlyMap<Day, ReadonlyMap<number, number> | null>,
  footer: string,
  words: Words,
): StackedChart {
  const { t, language } = words;
  const steps = [...new Set(days.flatMap((day) => [...(counts.get(day)?.keys() ?? [])]))].sort(
    (a, b) => a - b,
  );
  const columns = days.map((day) => {
    const parts = steps.map((step) => counts.get(day)?.get(step) ?? 0);
    const total = parts.reduce((sum, count) => sum + count, 0);
    return { label: shortDate(day, language), counts: parts, total: formatWhole(total, language) };
  });
  const subtitle = t('explain.stair.stacked');
  const alts = columns.map(({ label, counts: parts, total }) =>
    t('explain.stair.altStacked', {
      subtitle,
      date: label,
      total,
      list: steps.map((step, i) => `${stepName(step, words).toLocaleLowerCase()} ${parts[i]}`).join(', '),
    }),
  );
  return {
    kind: 'stacked',
    segments: steps.map((step) => ({ name: `${step} ${stepName(step, words)}`, step })),
    columns,
    subtitle,
    alt: alts.at(-1) ?? subtitle,
    longAlt: alts.join(' '),
    footer,
  };
}
