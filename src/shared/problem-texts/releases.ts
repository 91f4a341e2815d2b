/** Texts about publishing and recomputing; a part of the one table in problem-texts.ts. */
export const RELEASES_TEXTS = {} as const;
