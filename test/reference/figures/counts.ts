import type { Child, Measure } from '../child.ts';
import type { Day } from '../dates.ts';
import { type Fraction, sum, whole } from '../exact-fraction.ts';
import type { Look } from '../look.ts';
import { startOfRun } from '../ongoing.ts';
import type { Slice } from '../slices.ts';
import type { Figure } from './figure.ts';

/** The measures through which a child counts in a figure at a date; none when it does not count. */
export type Counted = (child: Child, at: Day) => readonly Measure[];

/** Children per 1.000 of the population; a sum of parts counts a child once in each part. */
export function rate(id: string, parts: readonly Counted[]): Figure {
  return {
    id,
    unit: 'per_1000',
    breakdowns: ['age_group', 'target_group', 'sub_type', 'district'],
    measures: (child, at) => parts.flatMap((part) => part(child, at)),
    observe: (look, slice) => ({
      numerator: countOf(parts, look, slice),
      denominator: look.population(slice),
      reported: true,
    }),
  };
}

/** The children of one count as a share of the children of another. */
export function share(id: string, part: Counted, of: readonly Counted[]): Figure {
  return {
    id,
    unit: 'percent',
    breakdowns: ['age_group', 'target_group', 'district'],
    measures: (child, at) => of.flatMap((one) => one(child, at)),
    observe: (look, slice) => ({
      numerator: countOf([part], look, slice),
      denominator: countOf(of, look, slice),
      reported: true,
    }),
  };
}

/** The average length so far of the children's unbroken runs among the run measures. */
export function duration(id: string, counted: Counted, runMeasures: (child: Child) => Measure[]): Figure {
  return {
    id,
    unit: 'months',
    breakdowns: ['age_group', 'target_group', 'district'],
    measures: counted,
    observe: (look, slice) => {
      const days = childrenIn(counted, look, slice).map((child) =>
        whole(look.at - startOfRun(runMeasures(child), look.at)),
      );
      return { numerator: sum(days), denominator: whole(days.length), reported: true };
    },
  };
}

/** The children who count in the slice. */
export function childrenIn(counted: Counted, look: Look, slice: Slice): Child[] {
  return look.children.filter((child) =>
    counted(child, look.at).some((measure) => slice.includes(child, measure, look.at)),
  );
}

function countOf(parts: readonly Counted[], look: Look, slice: Slice): Fraction {
  return sum(parts.map((part) => whole(childrenIn(part, look, slice).length)));
}
