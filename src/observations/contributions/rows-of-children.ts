import { type Register, type TableName, textColumn } from '../../register/register.ts';

/** Which rows of the other tables belong to a row of `children`, or to a measure, joined as the calculation joins them. */
export interface RowsOfChildren {
  readonly measuresOf: (child: number) => readonly number[];
  readonly assessmentsOf: (child: number) => readonly number[];
  readonly followUpsOf: (measure: number) => readonly number[];
  /** The rows of `children` that a measure belongs to: one, unless an id is there twice. */
  readonly childrenOf: (measure: number) => readonly number[];
}

/** The rows of each child, found once. */
export function rowsOfChildren(register: Register): RowsOfChildren {
  const child = related(register, 'children', 'child_id');
  const measuresOf = related(register, 'measures', 'child_id');
  const assessmentsOf = related(register, 'assessments', 'child_id');
  const followUpsOf = related(register, 'follow_ups', 'measure_id');
  const measures = register.tables.get('measures');
  const measureIds = measures ? textColumn(measures, 'measure_id') : [];
  return {
    measuresOf: (row) => measuresOf.of(child.keys[row]),
    assessmentsOf: (row) => assessmentsOf.of(child.keys[row]),
    followUpsOf: (row) => followUpsOf.of(measureIds[row]),
    childrenOf: (row) => child.of(measuresOf.keys[row]),
  };
}

const NONE: readonly number[] = [];

function related(register: Register, name: TableName, column: string) {
  const table = register.tables.get(name);
  const keys = table ? textColumn(table, column) : [];
  const rows = new Map<string, number[]>();
  keys.forEach((key, row) => {
    if (key === null) return;
    const same = rows.get(key);
    if (same) same.push(row);
    else rows.set(key, [row]);
  });
  return { keys, of: (key: string | null | undefined) => rows.get(key ?? '') ?? NONE };
}
