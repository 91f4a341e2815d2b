import { maskCpr } from '../../cpr.ts';
import { parseProvision, statutoryList, withStatutoryList } from '../../provision.ts';
import type { TableName } from '../../register.ts';
import { codeOf } from '../../tables/code-list.ts';
import { MEASURE_TYPE } from '../../tables/codes.ts';
import type { ColumnDescription } from '../../tables/description.ts';
import { TABLES } from '../../tables/tables.ts';
import { meansUnknown } from '../../tables/unknown-words.ts';
import { EMPTY } from '../cells.ts';
import type { SourceSheet } from '../formats/format.ts';
import { filledFields, type TableSource, tableSources } from '../mapped/table-sources.ts';
import type { SheetMapping } from '../mapping.ts';
import { isProvision } from './column-values.ts';

/** A text that was recognised without a question, and what it is taken for. */
export interface TranslatedValue {
  readonly table: TableName;
  readonly column: string;
  /** As written, CPR numbers hidden. */
  readonly written: string;
  readonly count: number;
  /** The code; of a provision its measure type, else the provision in its normal form; '' for a word that means unknown. */
  readonly code: string;
}

/** Of a column of very many different texts the most frequent are listed. */
const MOST_LISTED = 500;

/**
 * The texts in columns of codes and provisions that are read as a code without being asked about, in the order of
 * tables and columns, the most frequent first. A text that is the code itself or its Danish word is not listed, nor one
 * that the mapping gives a meaning.
 */
export function translatedValues(
  sheets: readonly SourceSheet[],
  mappings: readonly SheetMapping[],
): TranslatedValue[] {
  const sources = tableSources(sheets, mappings);
  return TABLES.flatMap(({ name, columns }) =>
    columns
      .filter((column) => column.kind === 'code' || isProvision(column))
      .flatMap((column) => translatedIn(name, column, sources)),
  );
}

function translatedIn(
  table: TableName,
  column: ColumnDescription,
  sources: readonly TableSource[],
): TranslatedValue[] {
  const found = new Map<string, { readonly code: string; count: number }>();
  for (const source of sources) {
    const at = filledFields(source).get(`${table}.${column.name}`);
    if (at === undefined) continue;
    const { texts, textOfRow } = source.source.sheet.cells(at);
    const meanings = source.mapping.values[column.name] ?? {};
    const list = isProvision(column) ? statutoryList(texts) : null;
    const entries = texts.map((text) => {
      const written = maskCpr(text);
      if (text === '' || Object.hasOwn(meanings, written)) return null;
      const code = codeMeant(column, list ? withStatutoryList(list, text) : text);
      if (code === null || isPlain(column, code, text)) return null;
      const entry = found.get(written) ?? { code, count: 0 };
      found.set(written, entry);
      return entry;
    });
    if (entries.every((entry) => entry === null)) continue;
    for (const number of textOfRow) {
      const entry = entries[number ?? EMPTY];
      if (entry) entry.count++;
    }
  }
  return [...found]
    .sort((a, b) => b[1].count - a[1].count)
    .slice(0, MOST_LISTED)
    .map(([written, { code, count }]) => ({ table, column: column.name, written, count, code }));
}

function codeMeant(column: ColumnDescription, text: string): string | null {
  if (meansUnknown(column, text)) return '';
  if (!isProvision(column)) return (column.codes && codeOf(column.codes, text)) ?? null;
  const provision = parseProvision(text);
  if (typeof provision === 'string') return null;
  return provision.meaning.says === 'type' ? provision.meaning.type : provision.text;
}

/** Whether the text says its code outright, in capitals or not: nothing is to be shown. */
function isPlain(column: ColumnDescription, code: string, text: string): boolean {
  const danish = (isProvision(column) ? MEASURE_TYPE : column.codes)?.danish.get(code);
  return [code, danish].some((word) => word?.toLowerCase() === text.toLowerCase());
}
