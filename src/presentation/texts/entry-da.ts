/** The texts of typing figures in, in Danish; English has the same keys (entry-en.ts). */
export const entryDa = {
  title: '',
} as const;
