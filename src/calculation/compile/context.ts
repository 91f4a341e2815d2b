import type { Breakdown } from '../../catalogue/breakdown.ts';
import type { Definition } from '../../catalogue/definition.ts';
import type { Bits } from './bits.ts';
import type { People } from './people.ts';
import type { Timeline } from './timeline.ts';

/** The breakdowns that look at single measures; age groups are bands of every output. */
export type Split = Exclude<Breakdown, 'age_group'>;

/** What the families of figures share while a plan is made. */
export interface Context {
  readonly timeline: Timeline;
  readonly bits: Bits;
  readonly people: People;
  readonly splits: readonly Split[];
  readonly spread: boolean;
  /** The figure of the same catalogue with this number. */
  readonly find: (catalogue: string, figure: string) => Definition;
}

/** SQL for how many rows (or `of` them) have any of the bits. */
export function countOf(mask: string, bit: bigint, of = '1'): string {
  return `CAST(SUM(CASE WHEN (${mask} & ${bit}) <> 0 THEN ${of} ELSE 0 END) AS DOUBLE PRECISION)`;
}

/** SQL for the test that a mask has one of the bits, or none of them. */
export function has(mask: string, bits: bigint): string {
  return `(${mask} & ${bits}) <> 0`;
}
export function lacks(mask: string, bits: bigint): string {
  return `(${mask} & ${bits}) = 0`;
}

/** SQL: facts with their masks, spread over the probes or cut-offs they are ongoing at (figures.md rule 1). */
export function ongoing(timeline: Timeline, counter: 'probes' | 'cuts'): string {
  return `fact AS f
        JOIN kind_mask AS m ON m.kind = f.kind
        JOIN calendar AS a ON a.day = ${timeline.dayOf('f.start')}
        JOIN calendar AS z ON z.day = ${timeline.dayOf('f.finish + 1')}
        CROSS JOIN LATERAL generate_series(a.${counter}, z.${counter} - 1) AS g(i)`;
}
