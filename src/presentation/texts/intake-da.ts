/** The texts of taking files in: drafts, files, columns and values, in Danish; English has the same keys (intake-en.ts). */
export const intakeDa = {
  title: '',
} as const;
