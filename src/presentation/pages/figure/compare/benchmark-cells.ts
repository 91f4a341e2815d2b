import type { Benchmarks } from '../../../../benchmarks/benchmarks.ts';
import { addressOf, type Definition } from '../../../../catalogue/definition.ts';
import type { ProtectedCell, ShownCell } from '../../../../disclosure/protected-cell.ts';
import type { Day } from '../../../../shared/calendar.ts';

/** The numbers of one figure in other areas, through the gate, found by area and date. */
export interface BenchmarkCells {
  /** Oldest first. */
  readonly dates: readonly Day[];
  /** The codes of the areas that have any number. */
  readonly areas: readonly string[];
  readonly cell: (area: string, date: Day) => ProtectedCell | undefined;
  /** The sum of the areas that have a number that may be shown, and how many they are. */
  readonly sum: (
    areas: readonly string[],
    date: Day,
  ) => { readonly cell: ShownCell | undefined; readonly counted: number };
}

/** Benchmarks whose numbers have passed the gate. */
export interface ProtectedBenchmarks extends Omit<Benchmarks, 'observations'> {
  readonly cells: readonly ProtectedCell[];
}

/** The cells of a figure. */
export function benchmarkCells({ cells }: ProtectedBenchmarks, definition: Definition): BenchmarkCells {
  const own = cells.filter((cell) => addressOf(cell) === addressOf(definition));
  const byPlace = new Map(own.map((cell) => [`${cell.area}|${cell.date}`, cell]));
  const cell = (area: string, date: Day) => byPlace.get(`${area}|${date}`);
  return {
    dates: [...new Set(own.map(({ date }) => date))].sort((a, b) => a - b),
    areas: [...new Set(own.map(({ area }) => area))],
    cell,
    sum: (areas, date) => {
      const shown = areas.flatMap((area) => {
        const found = cell(area, date);
        return found?.state === 'shown' ? [found] : [];
      });
      return { cell: summed(shown), counted: shown.length };
    },
  };
}

/** One cell is itself; several are sums of their parts on a common scale. */
function summed(cells: readonly ShownCell[]): ShownCell | undefined {
  const [first, ...rest] = cells;
  if (!first || rest.length === 0) return first;
  const scale = Math.max(...cells.map((cell) => cell.scale));
  const total = (part: (cell: ShownCell) => number) =>
    cells.reduce((sum, cell) => sum + (part(cell) * scale) / cell.scale, 0);
  return {
    ...first,
    scale,
    numerator: total(({ numerator }) => numerator),
    denominator: first.denominator === undefined ? undefined : total(({ denominator }) => denominator ?? 0),
    status: cells.some(({ status }) => status === 'provisional') ? 'provisional' : 'ok',
  };
}
