import { CPR_MASK } from '../../cpr.ts';
import type { Pseudonyms } from '../../pseudonyms.ts';
import type { ColumnDescription } from '../../tables/description.ts';
import { CHILD } from '../../tables/shared-columns.ts';
import { tableOf } from '../../tables/tables.ts';
import { readerOf } from '../cell-readers.ts';
import { type Cells, EMPTY } from '../cells.ts';
import type { Findings } from '../findings.ts';
import { holdCprNumbers } from '../person-cells.ts';
import { type JoinedParts, type MappedSheet, rowNumber } from './mapped-sheet.ts';

interface Child {
  /** Of each row its child, from 0; -1 where no child is named. */
  readonly ofRow: Int32Array;
  /** Of each child its first row. */
  readonly firstRows: readonly number[];
}

/**
 * The children of a sheet of measures: one row for each different child, with the first value that its rows give.
 * `columns` are the names of the children's columns that the sheet fills. Rows that disagree are warned of.
 */
export function deriveChildren(
  measures: JoinedParts,
  columns: readonly string[],
  pseudonyms: Pseudonyms,
  findings: Findings,
): MappedSheet {
  const children = childrenOf(measures.cells('measures.child_id'), pseudonyms);
  const firstRows = Int32Array.from(children.firstRows);
  const filled = tableOf('children').columns.filter(({ name }) => columns.includes(name));
  const ids = measures.cells('measures.child_id');
  const cells: Cells[] = [
    { texts: ids.texts, textOfRow: firstRows.map((row) => ids.textOfRow[row] ?? EMPTY) },
    ...filled.map((column) => firstValues(column, measures, children, pseudonyms, findings)),
  ];
  return {
    header: ['child_id', ...filled.map(({ name }) => name)],
    headerRow: measures.headerRow,
    rows: firstRows.length,
    rowNumbers: firstRows.map((row) => rowNumber(measures, row)),
    cells: (at) => cells[at] ?? { texts: [''], textOfRow: new Int32Array(firstRows.length) },
    placeOfRow: (row) => measures.placeOfRow(firstRows[row] ?? 0),
  };
}

/** The same CPR number is the same child, in whatever way it is written. Of a cell that names nobody the measures tell. */
function childrenOf({ texts, textOfRow }: Cells, pseudonyms: Pseudonyms): Child {
  const persons = new Map<string | number, number>();
  const { read } = readerOf(CHILD, pseudonyms, holdCprNumbers(texts));
  const personOfText = texts.map((text) => {
    const id = text === '' ? undefined : read(text);
    if (id === undefined) return -1;
    const person = persons.get(id) ?? persons.size;
    persons.set(id, person);
    return person;
  });
  const childOfPerson = new Int32Array(persons.size).fill(-1);
  const ofRow = new Int32Array(textOfRow.length).fill(-1);
  const firstRows: number[] = [];
  for (let row = 0; row < textOfRow.length; row++) {
    const person = personOfText[textOfRow[row] ?? EMPTY] ?? -1;
    if (person < 0) continue;
    if (childOfPerson[person] === -1) childOfPerson[person] = firstRows.push(row) - 1;
    ofRow[row] = childOfPerson[person] ?? -1;
  }
  return { ofRow, firstRows };
}

function firstValues(
  column: ColumnDescription,
  measures: JoinedParts,
  { ofRow, firstRows }: Child,
  pseudonyms: Pseudonyms,
  findings: Findings,
): Cells {
  const { texts, textOfRow } = measures.cells(`children.${column.name}`);
  const meaning = meanings(column, texts, pseudonyms);
  const kept = new Int32Array(firstRows.length);
  for (let row = 0; row < textOfRow.length; row++) {
    const child = ofRow[row] ?? -1;
    const text = textOfRow[row] ?? EMPTY;
    if (child < 0 || text === EMPTY) continue;
    const before = kept[child] ?? EMPTY;
    if (before === EMPTY) kept[child] = text;
    else if (meaning[before] !== meaning[text])
      findings.warning(
        'child.disagrees',
        { table: 'children', row: rowNumber(measures, row), column: column.name },
        {
          value: told(column, texts[text]),
          kept: told(column, texts[before]),
          first: rowNumber(measures, firstRows[child] ?? 0),
        },
      );
  }
  return { texts, textOfRow: kept };
}

/** A person's cell may hold a name, which is not told. */
function told({ kind }: ColumnDescription, text = ''): string {
  return kind === 'person' ? CPR_MASK : text;
}

/** What each text means, so that one value written in two ways is no disagreement. */
function meanings(column: ColumnDescription, texts: readonly string[], pseudonyms: Pseudonyms): unknown[] {
  const reader = readerOf(column, pseudonyms);
  return texts.map((text) => (text === '' ? '' : (reader.read(text) ?? text)));
}
