/** Texts about figures typed in by hand; a part of the one table in problem-texts.ts. */
export const ENTRY_TEXTS = {} as const;
