import { tableNamed } from '../register/tables/tables.ts';
import { danishLabel } from '../register/workbooks/danish-label.ts';
import { describeFinding } from '../shared/describe-finding.ts';
import type { Finding, Place } from '../shared/problem.ts';
import type { Language } from '../shared/problem-texts.ts';

/**
 * The finding as one line for somebody who has the file open: its column under the file's own header where that is
 * known, else, in Danish, tables, columns and codes by the names of the template.
 */
export function spokenFinding(finding: Finding, language: Language, header?: string): string {
  const { table, column } = finding.place;
  const place = {
    ...finding.place,
    ...(table === undefined ? {} : { table: spokenTable(table, language) }),
    ...(column === undefined ? {} : { column: header ?? spokenColumn(finding.place, language) }),
  };
  return describeFinding({ ...finding, place, words: spokenWords(finding, language) }, language);
}

/** What the finding says, without its place. */
export function spokenMessage(finding: Finding, language: Language): string {
  return describeFinding({ ...finding, place: {}, words: spokenWords(finding, language) }, language);
}

/** What a table is called: `Indsatser`; in English, and of what is no table, the name itself. */
export function spokenTable(table: string, language: Language): string {
  const danish = tableNamed(table)?.danish;
  return language === 'en' || danish === undefined ? table : danishLabel(danish);
}

/** What the column of a place is called: `Startdato`; empty when it names none. */
export function spokenColumn(
  { table, column = '' }: Pick<Place, 'table' | 'column'>,
  language: Language,
): string {
  const danish = describedAt({ table: table ?? '', column })?.danish;
  return language === 'en' || danish === undefined ? column : danishLabel(danish);
}

/** What a code of a column is called: `Familiebehandling`; in English the code itself. */
export function spokenCode(
  at: { readonly table: string; readonly column: string },
  code: string,
  language: Language,
) {
  const danish = describedAt(at)?.codes?.danish.get(code);
  return language === 'en' || danish === undefined ? code : danish;
}

function spokenWords({ place, words }: Finding, language: Language): Finding['words'] {
  const { table = '', column = '' } = place;
  const codes = describedAt({ table, column })?.codes;
  if (words.allowed === undefined || !codes) return words;
  return {
    ...words,
    allowed: codes.codes.map((code) => spokenCode({ table, column }, code, language)).join(', '),
  };
}

function describedAt({ table, column }: { readonly table: string; readonly column: string }) {
  return tableNamed(table)?.columns.find(({ name }) => name === column);
}
