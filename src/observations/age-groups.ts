import type { Ages } from '../catalogue/definition.ts';

/** First ages of the groups that figures are split in (register.md: 0-5, 6-11, 12-17). */
export const AGE_GROUP_STARTS: readonly number[] = [0, 6, 12, 18, 23];

/** The age groups of a figure: the common groups cut to the figure's own ages, youngest first. */
export function ageGroupsOf(ages: Ages): Ages[] {
  return AGE_GROUP_STARTS.slice(0, -1).flatMap((start, i) => {
    const from = Math.max(start, ages.from);
    const to = Math.min((AGE_GROUP_STARTS[i + 1] ?? 0) - 1, ages.to);
    return from <= to ? [{ from, to }] : [];
  });
}

/** `0-5`: an age group as its category is written. */
export function ageGroupName(ages: Ages): string {
  return `${ages.from}-${ages.to}`;
}
