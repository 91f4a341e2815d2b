/** What a figure can be split by (register.md, the calculation contract). */
export type Breakdown = 'age_group' | 'target_group' | 'sub_type' | 'district';

export const BREAKDOWNS: readonly Breakdown[] = ['age_group', 'target_group', 'sub_type', 'district'];
