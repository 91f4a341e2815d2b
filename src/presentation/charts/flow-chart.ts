import { FROM_PLACES, type Place, TO_PLACES } from '../../observations/movements/movements.ts';
import { formatWhole } from '../format/number.ts';
import type { SafeFlow, SafeFlows } from '../pages/movements/safe-flows.ts';
import type { Words } from '../texts/words.ts';
import type { FlowChart, FlowDirection } from './chart.ts';

/** More bands than this cannot be told from each other. */
const MOST_FLOWS = 12;
const MOST_IN_ALT = 5;
const OTHERS = 'others';
const DIRECTIONS: readonly FlowDirection[] = ['up', 'down', 'same', 'in', 'out', 'gone', 'others'];

/** The largest movements as bands, the rest as one; `isAll` tells whether each of them has a band of its own. */
export function flowChart(
  { flows, others }: SafeFlows,
  municipality: string,
  dates: { readonly from: string; readonly to: string },
  nameOf: (place: Place) => string,
  { t, language }: Words,
): { readonly chart: FlowChart; readonly isAll: boolean } {
  const sorted = flows.toSorted((a, b) => b.count - a.count);
  const largest = sorted.slice(0, MOST_FLOWS);
  const rest = others + sorted.slice(MOST_FLOWS).reduce((sum, { count }) => sum + count, 0);
  const othersName = t('explain.movements.others');
  const labelOf = (from: string, to: string, count: number) =>
    t('explain.movements.altPart', { from, to, n: formatWhole(count, language) });
  const drawn = largest.map((flow) => ({
    from: String(flow.from),
    to: String(flow.to),
    count: flow.count,
    direction: directionOf(flow),
    label: labelOf(nameOf(flow.from), nameOf(flow.to), flow.count),
  }));
  const bands =
    rest > 0
      ? [
          ...drawn,
          {
            from: OTHERS,
            to: OTHERS,
            count: rest,
            direction: 'others' as const,
            label: `${othersName} ${formatWhole(rest, language)}`,
          },
        ]
      : drawn;
  const subtitle = t('explain.movements.subtitle', dates);
  const alt = (some: typeof bands) =>
    t('explain.movements.alt', { subtitle, list: some.map(({ label }) => label).join(', ') });
  const placesOf = (places: readonly Place[]) => [
    ...places.map((place) => ({ id: String(place), name: nameOf(place) })),
    { id: OTHERS, name: othersName },
  ];
  return {
    isAll: rest === 0,
    chart: {
      kind: 'flows',
      left: placesOf(FROM_PLACES),
      right: placesOf(TO_PLACES),
      flows: bands,
      legend: DIRECTIONS.filter((known) => bands.some(({ direction }) => direction === known)).map(
        (direction) => ({ direction, name: t(`explain.movements.direction.${direction}`) }),
      ),
      subtitle,
      alt: alt(bands.slice(0, MOST_IN_ALT)),
      longAlt: alt(bands),
      footer: t('explain.stair.footer', { municipality }),
    },
  };
}

function directionOf({ from, to }: SafeFlow): FlowDirection {
  if (to === 'gone') return 'gone';
  if (to === 'none') return 'out';
  if (from === 'none' || from === 'gone') return 'in';
  if (from === to) return 'same';
  return to > from ? 'up' : 'down';
}
