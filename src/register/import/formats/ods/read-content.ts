import type { Told } from '../../told.ts';
import { CellLimit, MOST_COLUMNS, MOST_ROWS } from '../workbook/cell-limit.ts';
import type { CellAt, CellValue, Grid, Merge } from '../workbook/grid.ts';
import { attribute, scanXml } from '../xml/scan-xml.ts';

const REPEAT = 'number-columns-repeated';

interface OpenCell {
  readonly attributes: string;
  readonly paragraphs: string[];
  text: string | null;
}

/**
 * The sheets in the `content.xml` of an ODS workbook. Rows inside groups and repeated header rows are rows like others;
 * a row or cell that is written once with a count is read that many times. Throws when the XML is broken or names a
 * document type of its own.
 */
export function readContent(xml: string, told?: Told): Grid[] {
  const reader = new ContentReader();
  scanXml(xml, reader, told);
  return reader.grids;
}

/** Builds the grids while the document is read. Comments lie inside cells and are left out. */
class ContentReader {
  readonly grids: Grid[] = [];
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #sheet: SheetBuilder | null = null;
  #cell: OpenCell | null = null;
  #comments = 0;

  open(name: string, attributes: string): void {
    const start = Object.hasOwn(STARTS, name) ? STARTS[name] : undefined;
    if (name === 'annotation') this.#comments++;
    if (start && this.#comments === 0) start(this, attributes);
  }

  close(name: string): void {
    if (name === 'annotation') this.#comments--;
    const end = Object.hasOwn(ENDS, name) ? ENDS[name] : undefined;
    if (end && this.#comments === 0) end(this);
  }

  text(text: string): void {
    if (this.#comments === 0 && this.#cell && this.#cell.text !== null) this.#cell.text += text;
  }

  startStyle(attributes: string): void {
    this.#style = attribute(attributes, 'name') ?? '';
  }

  startTableProperties(attributes: string): void {
    if (attribute(attributes, 'display') === 'false') this.#hiddenStyles.add(this.#style);
  }

  startTable(attributes: string): void {
    this.#sheet ??= new SheetBuilder(
      attribute(attributes, 'name') ?? '',
      this.#hiddenStyles.has(attribute(attributes, 'style-name') ?? ''),
    );
  }

  endTable(): void {
    if (this.#sheet) this.grids.push(this.#sheet.grid());
    this.#sheet = null;
  }

  startRow(attributes: string): void {
    this.#sheet?.startRow(attributes);
  }

  endRow(): void {
    this.#sheet?.endRow();
  }

  startCell(attributes: string): void {
    this.#cell = { attributes, paragraphs: [], text: null };
  }

  /** Cells covered by a merged one may still hold what stood there before; nobody sees it, so it is not read. */
  endCell(isShown = true): void {
    if (this.#cell)
      this.#sheet?.addCell(this.#cell.attributes, isShown ? this.#cell.paragraphs.join('\n') : '');
    this.#cell = null;
  }

  startParagraph(): void {
    if (this.#cell) this.#cell.text = '';
  }

  endParagraph(): void {
    if (!this.#cell || this.#cell.text === null) return;
    this.#cell.paragraphs.push(this.#cell.text);
    this.#cell.text = null;
  }
}

const STARTS: Readonly<Record<string, (reader: ContentReader, attributes: string) => void>> = {
  style: (reader, attributes) => reader.startStyle(attributes),
  'table-properties': (reader, attributes) => reader.startTableProperties(attributes),
  table: (reader, attributes) => reader.startTable(attributes),
  'table-row': (reader, attributes) => reader.startRow(attributes),
  'table-cell': (reader, attributes) => reader.startCell(attributes),
  'covered-table-cell': (reader, attributes) =>
    reader.startCell(`${REPEAT}="${countOf(attributes, REPEAT, MOST_COLUMNS)}"`),
  p: (reader) => reader.startParagraph(),
  s: (reader, attributes) => reader.text(' '.repeat(countOf(attributes, 'c', MOST_COLUMNS))),
  tab: (reader) => reader.text('\t'),
  'line-break': (reader) => reader.text('\n'),
};

const ENDS: Readonly<Record<string, (reader: ContentReader) => void>> = {
  table: (reader) => reader.endTable(),
  'table-row': (reader) => reader.endRow(),
  'table-cell': (reader) => reader.endCell(),
  'covered-table-cell': (reader) => reader.endCell(false),
  p: (reader) => reader.endParagraph(),
};

class SheetBuilder {
  readonly #name: string;
  readonly #hidden: boolean;
  readonly #rows: CellValue[][] = [];
  readonly #merges: Merge[] = [];
  readonly #unanswered: CellAt[] = [];
  readonly #limit = new CellLimit();
  #row: CellValue[] = [];
  #column = 0;
  #rowAttributes = '';
  /** Empty rows that count only when a row with content follows: a sheet ends with a million of them. */
  #emptyRows = 0;
  #hiddenRows = 0;

  constructor(name: string, hidden: boolean) {
    this.#name = name;
    this.#hidden = hidden;
  }

  startRow(attributes: string): void {
    this.#row = [];
    this.#column = 0;
    this.#rowAttributes = attributes;
  }

  addCell(attributes: string, text: string): void {
    const value = cellValue(attributes, text);
    const repeat = countOf(attributes, REPEAT, MOST_COLUMNS);
    const at = { row: this.#rows.length + this.#emptyRows, column: this.#column };
    const columns = countOf(attributes, 'number-columns-spanned', MOST_COLUMNS);
    const rows = countOf(attributes, 'number-rows-spanned', MOST_ROWS);
    if (columns > 1 || rows > 1)
      this.#merges.push({ from: at, to: { row: at.row + rows - 1, column: at.column + columns - 1 } });
    if (attribute(attributes, 'formula') !== undefined && value === null) this.#unanswered.push(at);
    if (value !== null) {
      while (this.#row.length < this.#column) this.#row.push(null);
      for (let i = 0; i < repeat; i++) this.#row.push(value);
    }
    this.#column = Math.min(this.#column + repeat, MOST_COLUMNS);
  }

  endRow(): void {
    const repeat = countOf(this.#rowAttributes, 'number-rows-repeated', MOST_ROWS);
    if (this.#row.length === 0) {
      this.#emptyRows += repeat;
      return;
    }
    const visibility = attribute(this.#rowAttributes, 'visibility');
    if (visibility === 'collapse' || visibility === 'filter') this.#hiddenRows += repeat;
    const lastRow = this.#rows.length + this.#emptyRows + repeat;
    this.#limit.add(this.#emptyRows, 0, lastRow);
    this.#limit.add(repeat, this.#row.length, lastRow);
    for (; this.#emptyRows > 0; this.#emptyRows--) this.#rows.push([]);
    for (let i = 0; i < repeat; i++) this.#rows.push(this.#row);
  }

  grid(): Grid {
    return {
      name: this.#name,
      hidden: this.#hidden,
      rows: this.#rows,
      hiddenRows: this.#hiddenRows,
      merges: this.#merges,
      unanswered: this.#unanswered,
    };
  }
}

/** What a cell holds: the stored value where there is one, for its text is only how it was shown. */
function cellValue(attributes: string, text: string): CellValue {
  const type = attribute(attributes, 'value-type');
  if (type === 'float' || type === 'currency' || type === 'percentage')
    return numberOr(attribute(attributes, 'value'), text);
  if (type === 'date') return dateText(attribute(attributes, 'date-value') ?? text);
  if (type === 'boolean') return attribute(attributes, 'boolean-value') === 'true';
  if (type === 'time') return clockText(attribute(attributes, 'time-value') ?? '') ?? text;
  const shown = text === '' ? attribute(attributes, 'string-value') : text;
  return shown === undefined || shown === '' ? null : shown;
}

function numberOr(value: string | undefined, text: string): CellValue {
  const number = Number(value ?? Number.NaN);
  return Number.isNaN(number) ? text || null : number;
}

/** `2017-01-31T10:30:00` as `2017-01-31T10:30`, and without the time at midnight. */
function dateText(value: string): string {
  const [day = '', time = ''] = value.split('T');
  const clock = time.replace(/\.\d+$/, '').replace(/^(\d{2}:\d{2}):00$/, '$1');
  return clock === '' || clock === '00:00' ? day : `${day}T${clock}`;
}

function clockText(duration: string): string | undefined {
  const match = /^PT(\d+)H(\d+)M/.exec(duration);
  return match ? `${match[1]?.padStart(2, '0')}:${match[2]}` : undefined;
}

function countOf(attributes: string, name: string, most: number): number {
  const count = Math.trunc(Number(attribute(attributes, name) ?? 1));
  return count >= 1 ? Math.min(count, most) : 1;
}
