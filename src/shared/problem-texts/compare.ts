/** Texts about numbers of other areas to compare with; a part of the one table in problem-texts.ts. */
export const COMPARE_TEXTS = {
  'compare.unknown_figure': {
    da: 'Nøgletallet {figure} findes ikke. Skriv kataloget og nummeret, fx indsatstrappen:1.',
    en: 'The figure {figure} does not exist. Write the catalogue and the number, e.g. indsatstrappen:1.',
  },
  'compare.empty': {
    da: 'Filen har ingen rækker. Vælg en fil med nøgletal i det indberettede format, eller med kolonnerne gruppe og kommune.',
    en: 'The file has no rows. Choose a file of figures in the reported format, or with the columns gruppe and kommune.',
  },
  'compare.group_name': {
    da: 'Gruppens navn mangler eller har et komma i sig. Skriv et navn uden komma.',
    en: 'The name of the group is missing or has a comma in it. Write a name without a comma.',
  },
  'compare.gone': {
    da: 'Filen er allerede fjernet.',
    en: 'The file has already been removed.',
  },
  'compare.not_csv': {
    da: 'Filen {file} er ikke en CSV-fil. Gem den som CSV, og vælg den igen.',
    en: 'The file {file} is not a CSV file. Save it as CSV and choose it again.',
  },
} as const;
