import type { TableName } from '../../../register/register.ts';
import type { ColumnDescription } from '../../../register/tables/description.ts';
import { TABLES, tableOf } from '../../../register/tables/tables.ts';
import type { Place } from '../../../shared/problem.ts';
import type { Language, Words } from '../../texts/words.ts';

/** The name of a table as a reader knows it: `indsatser`. */
export function tableText(name: TableName, language: Language): string {
  return language === 'da' ? tableOf(name).danish : name.replaceAll('_', ' ');
}

/** The name of a column as its header in a file: `startdato`, `start_date`; as it is where the table has none such. */
export function columnText(table: string | undefined, column: string, language: Language): string {
  const danish = columnsOf(table).find(({ name }) => name === column)?.danish;
  return language === 'da' && danish !== undefined ? danish : column;
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

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
