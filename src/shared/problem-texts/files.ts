/** Texts about files as such: formats, workbooks, zip; a part of the one table in problem-texts.ts. */
export const FILES_TEXTS = {} as const;
