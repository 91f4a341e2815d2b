import type { TableName } from '../../../register/register.ts';
import type { ColumnDescription } from '../../../register/tables/description.ts';
import { TABLES } from '../../../register/tables/tables.ts';
import type { Place } from '../../../shared/problem.ts';
import type { Language, Words } from '../../texts/words.ts';
import { fieldWords, tableName } from '../intake/field-words.ts';

/** The name of a table as a reader knows it: `indsatser`. */
export function tableText(name: TableName, language: Language): string {
  return lowered(tableName(name)[language]);
}

/** The name of a column as the step of columns has it: `startdato`; as it is where the table has none such. */
export function columnText(table: string | undefined, column: string, language: Language): string {
  const known = TABLES.find(({ name }) => name === table);
  const described = known?.columns.some(({ name, derived }) => name === column && !derived);
  return known && described ? lowered(fieldWords(`${known.name}.${column}`).name[language]) : column;
}

type Where = { readonly [Part in keyof Place]: Place[Part] | undefined };

/** Where something is: `Indsatser, udtræk.xlsx (Ark1), kolonnen startdato`; empty when nowhere in particular. */
export function placeText(place: Where, { language, t }: Words): string {
  const { table, file, sheet, row, column } = place;
  const known = TABLES.find(({ name }) => name === table);
  const first = [
    known ? capitalised(tableText(known.name, language)) : table,
    file === undefined || !sheet ? file : t('check.sheet', { file, sheet }),
  ].filter((part) => part !== undefined);
  const rest = [
    row === undefined ? undefined : t('check.row', { row }),
    column === undefined ? undefined : t('check.column', { column: columnText(table, column, language) }),
  ].filter((part) => part !== undefined);
  return first.length > 0 ? [...first, ...rest].join(', ') : capitalised(rest.join(', '));
}

/** The columns of a table by its name; none when there is no such table. */
export function columnsOf(table: string | undefined): readonly ColumnDescription[] {
  return TABLES.find(({ name }) => name === table)?.columns ?? [];
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The text with its first letter a capital; for words of ours, never for what a file or user wrote. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
