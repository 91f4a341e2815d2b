import type { Day } from '../../src/shared/calendar.ts';
import type { Answer } from '../subjects/subject.ts';
import { AGE_GROUPS, CountTable } from './count-table.ts';
import { COUNTS, type Count, PEER_FIGURES, type PeerFigure } from './figures.ts';

/** Every count of a peer. */
export type Counted = Readonly<Record<Count, CountTable>>;

/** Empty tables for every count. */
export function emptyCounts(municipalities: number, cuts: number): Counted {
  return Object.fromEntries(COUNTS.map((count) => [count, new CountTable(municipalities, cuts)])) as Record<
    Count,
    CountTable
  >;
}

/**
 * All figures' rows out of a peer's counts. Every measure that the figures count is of the target group `vulnerable`,
 * so that this category is the total again. Without all three months figure 11 is unknown.
 */
export function answersOf(
  counted: Counted,
  municipalities: readonly string[],
  cutoffs: readonly Day[],
): Answer[] {
  const answers: Answer[] = [];
  for (const figure of PEER_FIGURES) {
    municipalities.forEach((area, m) => {
      cutoffs.forEach((date, k) => {
        const add = (breakdown: Answer['breakdown'], category: string, ageGroup?: number) =>
          answers.push({ ...partsOf(counted, figure, m, k, ageGroup), area, date, breakdown, category });
        add('', '');
        if (!figure.split) return;
        AGE_GROUPS.forEach((group, ageGroup) => {
          add('age_group', group, ageGroup);
        });
        add('target_group', 'vulnerable');
      });
    });
  }
  return answers;
}

function partsOf(
  counted: Counted,
  { catalogue, figure, numerator, denominator }: PeerFigure,
  m: number,
  k: number,
  ageGroup?: number,
) {
  const isUnknown = figure === '11' && counted.spent_months.total(m, k) < 3;
  const sum = (counts: readonly Count[]) =>
    counts.reduce((all, name) => {
      const table = counted[name];
      return all + (ageGroup === undefined ? table.total(m, k) : table.of(m, k, ageGroup));
    }, 0);
  return {
    catalogue,
    figure,
    numerator: isUnknown ? undefined : sum(numerator),
    denominator: isUnknown ? undefined : sum(denominator),
  };
}
