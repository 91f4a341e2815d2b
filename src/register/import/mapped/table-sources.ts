import type { TableName } from '../../register.ts';
import { tableOf } from '../../tables/tables.ts';
import type { SourceSheet } from '../formats/format.ts';
import type { FieldAddress, SheetMapping } from '../mapping.ts';
import { headerKeys } from '../recognise/header-keys.ts';

/** A received sheet that is mapped to a table. */
export interface TableSource {
  readonly source: SourceSheet;
  readonly mapping: SheetMapping;
  readonly table: TableName;
}

/** The sheets that are mapped to a table, in the order received. */
export function tableSources(
  sheets: readonly SourceSheet[],
  mappings: readonly SheetMapping[],
): TableSource[] {
  return sheets.flatMap((source) => {
    const mapping = mappingFor(source, mappings);
    return mapping?.table ? [{ source, mapping, table: mapping.table }] : [];
  });
}

/** The mapping of a sheet; undefined when it has none. */
export function mappingFor(
  { file, name }: SourceSheet,
  mappings: readonly SheetMapping[],
): SheetMapping | undefined {
  return mappings.find((each) => each.file === file && each.sheet === name);
}

/** The position of the column that fills each field of the sheet's table, or of children in a sheet of measures; the first where two do. */
export function filledFields(source: TableSource): Map<FieldAddress, number> {
  const filled = new Map<FieldAddress, number>();
  headerKeys(source.source.sheet).forEach((header, at) => {
    const field = fieldOf(source, header);
    if (field && !filled.has(field)) filled.set(field, at);
  });
  return filled;
}

/** The field that a header of the sheet fills; null when it is left out, or names a field that the sheet cannot fill. */
export function fieldOf({ mapping, table }: TableSource, header: string): FieldAddress | null {
  const field = Object.hasOwn(mapping.columns, header) ? (mapping.columns[header] ?? null) : null;
  if (!field) return null;
  const tables: readonly TableName[] = table === 'measures' ? ['measures', 'children'] : [table];
  const isOffered = tables.some((name) =>
    tableOf(name).columns.some((column) => !column.derived && `${name}.${column.name}` === field),
  );
  return isOffered ? field : null;
}
