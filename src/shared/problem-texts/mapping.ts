/** Texts about columns, values and profiles; a part of the one table in problem-texts.ts. */
export const MAPPING_TEXTS = {} as const;
