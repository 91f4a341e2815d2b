/** The texts of checking and publishing a draft, in Danish; English has the same keys (check-en.ts). */
export const checkDa = {
  title: '',
} as const;
