import type { Place } from '../../../shared/problem.ts';
import { hasLostZero, maskCpr } from '../../cpr.ts';
import { statutoryList, withStatutoryList } from '../../provision.ts';
import type { TableName } from '../../register.ts';
import type { ColumnDescription } from '../../tables/description.ts';
import { tableOf } from '../../tables/tables.ts';
import { meansUnknown } from '../../tables/unknown-words.ts';
import { type Cells, EMPTY } from '../cells.ts';
import type { Findings } from '../findings.ts';
import type { FieldAddress } from '../mapping.ts';
import type { TableSource } from './table-sources.ts';

const PROVISION: FieldAddress = 'measures.provision';

/**
 * The cells of a field with the codes chosen for them and codes of law named by their list. Words that mean unknown
 * become empty where a column may be empty, which is told, as are CPR numbers without their first zero.
 */
export function translateCells(field: string, cells: Cells, source: TableSource, findings: Findings): Cells {
  const column = describedBy(field);
  const place = placeOf(field, source);
  if (column?.kind === 'person') tellOfLostZeros(cells, place, findings);
  const meanings = source.mapping.values[columnOf(field)] ?? {};
  const list = field === PROVISION ? statutoryList(cells.texts) : null;
  const hasMeanings = Object.keys(meanings).length > 0;
  if (list === null && !hasMeanings && column?.kind !== 'code') return cells;
  const unknown: number[] = [];
  const texts = cells.texts.map((text, number) => {
    if (text === '') return text;
    const written = hasMeanings ? maskCpr(text) : text;
    if (hasMeanings && Object.hasOwn(meanings, written)) return meanings[written] ?? text;
    if (column && meansUnknown(column, text)) {
      unknown.push(number);
      return '';
    }
    return list ? withStatutoryList(list, text) : text;
  });
  tellOfUnknown(cells, unknown, place, findings);
  return emptied(texts, cells.textOfRow);
}

/** The cells with every empty text under the number of the empty text. */
function emptied(texts: readonly string[], textOfRow: Int32Array): Cells {
  if (!texts.includes('', EMPTY + 1)) return { texts, textOfRow };
  return { texts, textOfRow: textOfRow.map((number) => (texts[number] === '' ? EMPTY : number)) };
}

function tellOfUnknown(cells: Cells, unknown: readonly number[], place: Place, findings: Findings): void {
  for (const number of unknown)
    findings.note('value.unknown_word', place, {
      value: cells.texts[number] ?? '',
      column: place.column ?? '',
      rows: rowsWith(cells, (each) => each === number),
    });
}

function tellOfLostZeros(cells: Cells, place: Place, findings: Findings): void {
  const hasLost = cells.texts.map(hasLostZero);
  if (!hasLost.includes(true)) return;
  const rows = rowsWith(cells, (number) => hasLost[number] === true);
  findings.note('cpr.zero_lost', place, { rows });
}

function rowsWith({ textOfRow }: Cells, holds: (number: number) => boolean): number {
  let rows = 0;
  for (const number of textOfRow) if (holds(number)) rows++;
  return rows;
}

function placeOf(field: string, { source }: TableSource): Place {
  const sheet = source.name === '' ? {} : { sheet: source.name };
  return { table: tableNameOf(field), file: source.file, ...sheet, column: columnOf(field) };
}

function describedBy(field: string): ColumnDescription | undefined {
  return tableOf(tableNameOf(field)).columns.find(({ name }) => name === columnOf(field));
}

function tableNameOf(field: string): TableName {
  return field.slice(0, field.indexOf('.')) as TableName;
}

function columnOf(field: string): string {
  return field.slice(field.indexOf('.') + 1);
}
