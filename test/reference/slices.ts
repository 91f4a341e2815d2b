import type { Child, Measure } from './child.ts';
import { ageOn, type Day } from './dates.ts';
import { targetGroupsInScope } from './ongoing.ts';

/** The ways in which a figure can be split. */
export type Breakdown = 'age_group' | 'target_group' | 'sub_type' | 'district';

/** The children and measures that one row is about: everything in the total, or one category of a breakdown. */
export interface Slice {
  readonly breakdown: '' | Breakdown;
  readonly category: string;
  /** The ages that the slice is confined to, both included. */
  readonly ages?: readonly [number, number];
  /** Whether the child counts in the slice through the measure. */
  readonly includes: (child: Child, measure: Measure, at: Day) => boolean;
}

/** Everything. */
export const total: Slice = { breakdown: '', category: '', includes: () => true };

const ageGroups: readonly (readonly [number, number])[] = [
  [0, 5],
  [6, 11],
  [12, 17],
];

/** The slice of one category. */
export function sliceOf(breakdown: Breakdown, category: string): Slice {
  switch (breakdown) {
    case 'age_group': {
      const ages = ageGroups.find(([from, to]) => category === `${from}-${to}`);
      if (!ages) throw new Error(`no age group ${category}`);
      const [from, to] = ages;
      return {
        breakdown,
        category,
        ages,
        includes: (child, _, at) => ageOn(at, child.birth) >= from && ageOn(at, child.birth) <= to,
      };
    }
    case 'target_group':
      return { breakdown, category, includes: (_, measure) => measure.targetGroup === category };
    case 'sub_type':
      return { breakdown, category, includes: (_, measure) => measure.type === category };
    case 'district':
      return { breakdown, category, includes: (_, measure) => measure.district === category };
  }
}

/**
 * The categories of a breakdown: always the age groups and the target groups in scope,
 * but only the sub-types and districts that occur among the measures. An unknown district is no category.
 */
export function categoriesOf(breakdown: Breakdown, measures: readonly Measure[]): string[] {
  switch (breakdown) {
    case 'age_group':
      return ageGroups.map(([from, to]) => `${from}-${to}`);
    case 'target_group':
      return [...targetGroupsInScope];
    case 'sub_type':
      return [...new Set(measures.map((measure) => measure.type))];
    case 'district':
      return [...new Set(measures.map((measure) => measure.district))].filter((district) => district !== '');
  }
}
