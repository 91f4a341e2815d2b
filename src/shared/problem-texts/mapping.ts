/** Texts about columns, values and profiles; a part of the one table in problem-texts.ts. */
export const MAPPING_TEXTS = {
  'sheet.left_out': {
    da: 'Arket {sheet} er ikke læst, fordi det ikke er knyttet til en tabel. Vælg en tabel, hvis det skal med.',
    en: 'The sheet {sheet} was not read, because it is linked to no table. Choose a table if it should be.',
  },
  'column.left_out': {
    da: 'Kolonnen {column} er udeladt og ikke gemt. Vælg et felt til den, hvis den skal med.',
    en: 'The column {column} was left out and not stored. Choose a field for it if it should be.',
  },
  'column.same_name': {
    da: 'Kolonnen {column} står flere gange. Kontrollér i trin 2, at den rigtige af dem bruges.',
    en: 'The column {column} stands more than once. Check in step 2 that the right one is used.',
  },
  'field.twice': {
    da: 'Både {other} og {column} er valgt til feltet {field}. Behold den ene, og udelad den anden.',
    en: 'Both {other} and {column} are chosen for the field {field}. Keep one and leave the other out.',
  },
  'mapping.children_twice': {
    da: 'Børnene har deres eget ark, så oplysninger om dem i arket med indsatser er ikke brugt: {columns}.',
    en: 'The children have a sheet of their own, so what the sheet of measures tells of them was not used: {columns}.',
  },
  'child.disagrees': {
    da: 'Rækken siger {value}, men en tidligere række om samme barn (første gang række {first}) siger {kept}, som er brugt. Ret den forkerte i fagsystemet.',
    en: 'The row says {value}, but an earlier row about the same child (first in row {first}) says {kept}, which was used. Correct the wrong one in the case system.',
  },
  'measure.id_made': {
    da: 'Filen har ingen id for indsatser, så {count} indsatser har fået en, dannet af barn, type og startdato. Den er den samme næste gang.',
    en: 'The file has no ids for measures, so {count} measures were given one, made of child, type and start date. It will be the same next time.',
  },
  'correction.no_row': {
    da: 'En rettelse gælder en række, som ikke findes længere, og er ikke brugt. Fjern rettelsen, eller lav den igen.',
    en: 'A correction is about a row that is no longer there, and was not used. Remove the correction or make it again.',
  },
  'provision.site_disagrees': {
    da: 'Paragraffen {provision} betød {betydning}, da indsatsen blev bevilget, men rækken siger {sted}, som er brugt. Kontrollér begge.',
    en: 'The provision {provision} meant {meaning} when the measure was granted, but the row says {site}, which was used. Check both.',
  },
  'value.unknown_word': {
    da: '{value} er læst som tomt i kolonnen {column}. Antal felter: {rows}.',
    en: '{value} was read as empty in the column {column}. Number of fields: {rows}.',
  },
  'row.total': {
    da: 'Rækken ligner en sum ({value}) og er udeladt.',
    en: 'The row looks like a total ({value}) and was left out.',
  },
  'cpr.zero_lost': {
    da: 'CPR-numre med ni cifre har mistet deres første nul og har fået det igen. Antal felter: {rows}.',
    en: 'CPR numbers of nine digits lost their first zero and were given it back. Number of fields: {rows}.',
  },
} as const;
