/** Texts about rules about the rows; a part of the one table in problem-texts.ts. */
export const RULES_TEXTS = {} as const;
