import type { Told } from '../../told.ts';
import { CellLimit } from '../workbook/cell-limit.ts';
import { dateText } from '../workbook/cell-text.ts';
import type { CellAt, CellValue, Grid, Merge } from '../workbook/grid.ts';
import { attribute, scanXml } from '../xml/scan-xml.ts';
import { TextCollector, withoutEscapes } from './shared-texts.ts';

/** What the cells of all sheets of a workbook refer to. */
export interface WorkbookContext {
  readonly sharedTexts: readonly string[];
  /** For each cell style whether it shows dates. */
  readonly dateStyles: readonly boolean[];
  /** Whether days are counted from 1904. */
  readonly from1904: boolean;
}

const MS_PER_DAY = 86_400_000;
const FIRST_DAY_1904 = Date.UTC(1904, 0, 1);
/** Counted so that day 1 is 1 January 1900, up to a 29 February 1900 that never was. */
const FIRST_DAY_1900 = Date.UTC(1899, 11, 31);
const FALSE_LEAP_DAY = 60;
const NO_CELLS: readonly CellValue[] = [];

/** The cells of a worksheet's XML. Throws when it is broken or claims more cells than a sheet has. */
export function readWorksheet(
  xml: string,
  context: WorkbookContext,
  told?: Told,
): Omit<Grid, 'name' | 'hidden'> {
  const reader = new WorksheetReader(context);
  scanXml(xml, reader, told);
  return reader;
}

class WorksheetReader implements Omit<Grid, 'name' | 'hidden'> {
  readonly rows: (readonly CellValue[])[] = [];
  readonly merges: Merge[] = [];
  readonly unanswered: CellAt[] = [];
  hiddenRows = 0;
  readonly #context: WorkbookContext;
  readonly #limit = new CellLimit();
  readonly #inline = new TextCollector();
  readonly #dates = new Map<number, string>();
  #row: CellValue[] = [];
  #rowNumber = 0;
  #isHidden = false;
  #column = -1;
  #type = '';
  #style = '';
  #value: string | null = null;
  #inValue = false;
  #hasFormula = false;

  constructor(context: WorkbookContext) {
    this.#context = context;
  }

  open(name: string, attributes: string): void {
    if (name === 'c') this.#startCell(attributes);
    else if (name === 'v') {
      this.#inValue = true;
      this.#value = '';
    } else if (name === 'f') this.#hasFormula = true;
    else if (name === 'row') this.#startRow(attributes);
    else if (name === 'mergeCell') this.#addMerge(attribute(attributes, 'ref') ?? '');
    else this.#inline.open(name);
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text;
    else this.#inline.text(text);
  }

  close(name: string): void {
    if (name === 'c') this.#endCell();
    else if (name === 'v') this.#inValue = false;
    else if (name === 'row') this.#endRow();
    else this.#inline.close(name);
  }

  #startRow(attributes: string): void {
    this.#rowNumber = Number(attribute(attributes, 'r') ?? this.#rowNumber + 1);
    const hidden = attribute(attributes, 'hidden');
    this.#isHidden = hidden === '1' || hidden === 'true';
    this.#row = [];
    this.#column = -1;
  }

  #startCell(attributes: string): void {
    const reference = attribute(attributes, 'r');
    this.#column = reference === undefined ? this.#column + 1 : columnOf(reference);
    if (this.#column < 0) throw new Error('a cell without a column');
    this.#type = attribute(attributes, 't') ?? '';
    this.#style = attribute(attributes, 's') ?? '';
    this.#value = null;
    this.#hasFormula = false;
  }

  #endCell(): void {
    const value = this.#cellValue();
    if (this.#hasFormula && this.#value === null)
      this.unanswered.push({ row: this.#rowNumber - 1, column: this.#column });
    if (value === null) return;
    this.#limit.add(0, this.#column + 1, this.#rowNumber);
    while (this.#row.length < this.#column) this.#row.push(null);
    this.#row[this.#column] = value;
  }

  #endRow(): void {
    if (this.#row.length === 0) return;
    if (!(this.#rowNumber > this.rows.length)) throw new Error('rows that are not in order');
    this.#limit.add(this.#rowNumber - this.rows.length - 1, 0, this.#rowNumber);
    this.#limit.add(1, this.#row.length, this.#rowNumber);
    if (this.#isHidden) this.hiddenRows++;
    while (this.rows.length < this.#rowNumber - 1) this.rows.push(NO_CELLS);
    this.rows.push(this.#row);
  }

  #cellValue(): CellValue {
    if (this.#type === 'inlineStr') return this.#inline.take() || null;
    const value = this.#value;
    if (value === null || value === '') return null;
    if (this.#type === 's') return this.#context.sharedTexts[Number(value)] ?? null;
    if (this.#type === 'b') return value === '1' || value === 'true';
    if (this.#type === 'str' || this.#type === 'e' || this.#type === 'd') return withoutEscapes(value);
    const number = Number(value);
    if (Number.isNaN(number)) return value;
    return this.#context.dateStyles[Number(this.#style)] && this.#style !== '' ? this.#date(number) : number;
  }

  #date(serial: number): string {
    let text = this.#dates.get(serial);
    if (text === undefined) {
      text = dateText(new Date(this.#context.from1904 ? in1904(serial) : in1900(serial)));
      this.#dates.set(serial, text);
    }
    return text;
  }

  #addMerge(range: string): void {
    const [from = '', to = from] = range.split(':');
    this.merges.push({ from: cellAt(from), to: cellAt(to) });
  }
}

function in1904(serial: number): number {
  return FIRST_DAY_1904 + serial * MS_PER_DAY;
}

function in1900(serial: number): number {
  return FIRST_DAY_1900 + (serial >= FALSE_LEAP_DAY ? serial - 1 : serial) * MS_PER_DAY;
}

function cellAt(reference: string): CellAt {
  return { row: Number(reference.replace(/^\D+/, '')) - 1, column: columnOf(reference) };
}

/** The number of the column in a reference: 0 of `A7`, 27 of `AB7`. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}
