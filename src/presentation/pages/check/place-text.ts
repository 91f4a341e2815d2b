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

/** Where something is: `Indsatser, kolonnen startdato`; empty when nowhere in particular. */
export function placeText({ table, file, row, column }: Where, { language, t }: Words): string {
  const known = TABLES.find(({ name }) => name === table);
  const where = known ? tableText(known.name, language) : (table ?? file);
  return capitalised(
    [
      where,
      row === undefined ? undefined : t('check.row', { row }),
      column === undefined ? undefined : t('check.column', { column: columnText(table, column, language) }),
    ]
      .filter((part) => part !== undefined)
      .join(', '),
  );
}

/** The columns of a table by its name; none when there is no such table. */
export function columnsOf(table: string | undefined): readonly ColumnDescription[] {
  return TABLES.find(({ name }) => name === table)?.columns ?? [];
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
