import type { Pseudonyms } from '../../pseudonyms.ts';
import type { TableName } from '../../register.ts';
import { TABLES } from '../../tables/tables.ts';
import type { Cells } from '../cells.ts';
import type { Findings } from '../findings.ts';
import type { SourceSheet } from '../formats/format.ts';
import type { FieldAddress, Mapping } from '../mapping.ts';
import { headerKeys, repeatedHeaders } from '../recognise/header-keys.ts';
import type { Told } from '../told.ts';
import { deriveChildren } from './derive-children.ts';
import { madeMeasureIds } from './made-measure-ids.ts';
import { type JoinedParts, joinParts, type MappedSheet, type Part } from './mapped-sheet.ts';
import { fieldOf, filledFields, mappingFor, type TableSource, tableSources } from './table-sources.ts';
import { translateCells } from './translate-cells.ts';
import { unitCells, unitInHeader } from './unit-in-header.ts';
import { withoutTotals } from './without-totals.ts';

const MEASURE_ID: FieldAddress = 'measures.measure_id';
const PRICE: FieldAddress = 'measures.price';
const PRICE_UNIT: FieldAddress = 'measures.price_unit';

/**
 * One sheet for each table that the mapping names: canonical headers, values replaced by the codes chosen for them,
 * rows numbered as in their files. Sheets of one table come under one another in the order received. Without a sheet
 * for children they are derived from the measures; measures without ids get some. What is left out is told in notes.
 */
export function applyMapping(
  sheets: readonly SourceSheet[],
  { sheets: mappings }: Mapping,
  findings: Findings,
  pseudonyms: Pseudonyms,
  told?: Told,
): Map<TableName, MappedSheet> {
  const sources = tableSources(sheets, mappings).map((source) => withoutTotals(source, findings));
  for (const source of sheets)
    if (!mappingFor(source, mappings)?.table)
      findings.note('sheet.left_out', { file: source.file }, { sheet: source.name || source.file });
  for (const source of sources) tellOfColumns(source, findings);
  const tables = new Map<TableName, MappedSheet>();
  const hasChildren = sources.some(({ table }) => table === 'children');
  for (const { name } of TABLES) {
    const own = sources.filter(({ table }) => table === name);
    if (own.length === 0) continue;
    const joined = joinParts(own.map((source) => partOf(source, findings)));
    const filled = new Set(own.flatMap(fieldsFilledBy));
    tables.set(
      name,
      tableSheet(
        name,
        joined,
        filled,
        name === 'measures' ? idsOf(own, joined, pseudonyms, findings, told) : null,
      ),
    );
    const childColumns = [...filled].filter((field) => field.startsWith('children.')).map(columnOf);
    if (name !== 'measures') continue;
    if (!hasChildren) tables.set('children', deriveChildren(joined, childColumns, pseudonyms, findings));
    else if (childColumns.length > 0)
      findings.warning('mapping.children_twice', { table: 'children' }, { columns: childColumns.join(', ') });
  }
  return tables;
}

/** The cells of a received sheet by field, with the codes chosen for its values. */
function partOf(source: TableSource, findings: Findings): Part {
  const { file, name, sheet } = source.source;
  const positions: ReadonlyMap<string, number> = filledFields(source);
  const unit = unitInHeader(source);
  return {
    file,
    sheet: name,
    headerRow: sheet.headerRow,
    rows: sheet.rows,
    rowNumbers: sheet.rowNumbers,
    cells(field) {
      const at = positions.get(field);
      if (at !== undefined) return translateCells(field, sheet.cells(at), source, findings);
      const price = positions.get(PRICE);
      return field === PRICE_UNIT && unit !== null && price !== undefined
        ? unitCells(unit, sheet.cells(price))
        : null;
    },
  };
}

function fieldsFilledBy(source: TableSource): FieldAddress[] {
  const fields = [...filledFields(source).keys()];
  return unitInHeader(source) === null ? fields : [...fields, PRICE_UNIT];
}

function tableSheet(
  table: TableName,
  joined: JoinedParts,
  filled: ReadonlySet<FieldAddress>,
  ids: Cells | null,
): MappedSheet {
  const fields = [...filled].filter((field) => field.startsWith(`${table}.`));
  if (ids && !fields.includes(MEASURE_ID)) fields.push(MEASURE_ID);
  return {
    header: fields.map(columnOf),
    headerRow: joined.headerRow,
    rows: joined.rows,
    rowNumbers: joined.rowNumbers,
    cells(at) {
      const field = fields[at];
      if (field === undefined) throw new Error(`no column ${at} in ${table}`);
      return field === MEASURE_ID && ids ? ids : joined.cells(field);
    },
    placeOfRow: joined.placeOfRow,
  };
}

/** The ids of the measures where a sheet of them has no column of ids; null when all have. */
function idsOf(
  sources: readonly TableSource[],
  joined: JoinedParts,
  pseudonyms: Pseudonyms,
  findings: Findings,
  told: Told | undefined,
): Cells | null {
  const isMade = new Uint8Array(joined.rows);
  let start = 0;
  for (const source of sources) {
    const { file, sheet } = source.source;
    if (!filledFields(source).has(MEASURE_ID) && sheet.rows > 0) {
      isMade.fill(1, start, start + sheet.rows);
      findings.note(
        'measure.id_made',
        { table: 'measures', file, column: 'measure_id' },
        { count: sheet.rows },
      );
    }
    start += sheet.rows;
  }
  return isMade.includes(1) ? madeMeasureIds(joined, (row) => isMade[row] === 1, pseudonyms, told) : null;
}

/** Tells of columns that are left out and of fields that two columns are chosen for. */
function tellOfColumns(source: TableSource, findings: Findings): void {
  const { file } = source.source;
  const by = new Map<FieldAddress, string>();
  for (const twice of repeatedHeaders(source.source.sheet))
    findings.warning('column.same_name', { file }, { column: twice });
  for (const header of headerKeys(source.source.sheet)) {
    const field = fieldOf(source, header);
    const other = field ? by.get(field) : undefined;
    if (!field) findings.note('column.left_out', { file }, { column: header });
    else if (other !== undefined)
      findings.error('field.twice', { file }, { column: header, other, field: columnOf(field) });
    else by.set(field, header);
  }
}

function columnOf(field: string): string {
  return field.slice(field.indexOf('.') + 1);
}
