/** The texts of the command line about numbers of other areas. */
export const COMPARE_CLI_TEXTS = {
  compare: {
    da: 'Tal for andre områder, som I sammenligner jer med: læg en fil ind, eller se filerne.',
    en: 'Numbers of other areas to compare with: add a file, or list the files.',
  },
  'compare.add': {
    da: 'Læg en CSV-fil ind: nøgletal i det indberettede format, eller grupper af kommuner (gruppe;kommune). Den tages hel eller slet ikke.',
    en: 'Add a CSV file: figures in the reported format, or groups of municipalities (gruppe;kommune). It is taken whole or not at all.',
  },
  'compare.file': { da: 'CSV-filen', en: 'the CSV file' },
  'compare.list': { da: 'Vis filerne.', en: 'List the files.' },
  'compare.added': {
    da: 'Filen {file} er lagt ind: {rows} rækker om {areas} områder.',
    en: 'The file {file} was added: {rows} rows about {areas} areas.',
  },
  'compare.none': {
    da: 'Der er ingen filer med tal fra andre.',
    en: 'There are no files of numbers from others.',
  },
  'compare.column.name': { da: 'Fil', en: 'File' },
  'compare.column.rows': { da: 'Rækker', en: 'Rows' },
  'compare.column.areas': { da: 'Områder', en: 'Areas' },
  'compare.column.period': { da: 'Periode', en: 'Period' },
  'compare.column.added': { da: 'Lagt ind', en: 'Added' },
} as const;
