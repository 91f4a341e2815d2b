/** Texts about drafts on their way to a delivery; a part of the one table in problem-texts.ts. */
export const INTAKE_TEXTS = {} as const;
