import { type CellValue, writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import provisions from '../../catalogue/codes/provisions.json' with { type: 'json' };
import { readDay } from '../../src/register/import/read-date.ts';
import { readDecimal } from '../../src/register/import/read-number.ts';
import type { RegisterFile } from '../../src/register/import/table-files.ts';
import { parseProvision } from '../../src/register/provision.ts';
import type { CellKind, ColumnDescription, TableDescription } from '../../src/register/tables/description.ts';
import { tableNamed } from '../../src/register/tables/tables.ts';
import { danishLabel } from '../../src/register/workbooks/danish-label.ts';
import { partsOf } from '../../src/shared/calendar.ts';
import { measureTypeOf } from '../../src/shared/stair.ts';

/** How dates are written in a text file. */
type DateForm = 'iso' | 'dd-mm-yyyy' | 'dd.mm.yyyy' | 'd/m/yyyy';
/** How the letters of a text file are written. */
type Encoding = 'utf-8' | 'utf-8 bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** One of the ways in which the same register can be handed in. */
export type HandedInForm =
  | {
      readonly format: 'csv';
      readonly delimiter: ';' | ',' | '\t';
      readonly encoding: Encoding;
      readonly dates: DateForm;
      /** Danish names of files, columns and codes, and decimal comma. */
      readonly danish: boolean;
    }
  | { readonly format: 'xlsx'; readonly epoch: '1900' | '1904'; readonly danish: boolean }
  | { readonly format: 'ods'; readonly danish: boolean }
  | { readonly format: 'l201' };

/** A form for each way that matters, by a name for tests. */
export const HANDED_IN_FORMS: Readonly<Record<string, HandedInForm>> = {
  'CSV, ; and UTF-8': {
    format: 'csv',
    delimiter: ';',
    encoding: 'utf-8',
    dates: 'iso',
    danish: false,
  },
  'CSV in Danish, ; and Windows-1252': {
    format: 'csv',
    delimiter: ';',
    encoding: 'windows-1252',
    dates: 'dd-mm-yyyy',
    danish: true,
  },
  'CSV in Danish, comma and UTF-8 with mark': {
    format: 'csv',
    delimiter: ',',
    encoding: 'utf-8 bom',
    dates: 'dd.mm.yyyy',
    danish: true,
  },
  'CSV in Danish, tab and UTF-16': {
    format: 'csv',
    delimiter: '\t',
    encoding: 'utf-16le',
    dates: 'd/m/yyyy',
    danish: true,
  },
  'CSV, tab and big-endian UTF-16': {
    format: 'csv',
    delimiter: '\t',
    encoding: 'utf-16be',
    dates: 'iso',
    danish: false,
  },
  'XLSX with days from 1900': { format: 'xlsx', epoch: '1900', danish: false },
  'XLSX in Danish with days from 1904': { format: 'xlsx', epoch: '1904', danish: true },
  'ODS in Danish': { format: 'ods', danish: true },
  'L201 for the measures it carries': { format: 'l201' },
};

interface PlainTable {
  readonly description: TableDescription;
  readonly columns: readonly ColumnDescription[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * The same register (canonical CSV texts by file name, `children.csv`) as somebody else would hand it in. L201 holds
 * only measures with a code of the report, and the children they are for.
 */
export async function handedInAs(
  register: Readonly<Record<string, string>>,
  form: HandedInForm,
): Promise<RegisterFile[]> {
  const tables = Object.entries(register).map(([name, text]) => plainTable(name, text));
  if (form.format === 'csv') return tables.map((table) => csvFile(table, form));
  if (form.format === 'l201') return [{ name: 'L201.xml', bytes: new TextEncoder().encode(l201(tables)) }];
  const sheets = tables.map((table) => sheetOf(table, form.danish));
  const bytes =
    form.format === 'ods' ? await writeOds({ sheets }) : await writeXlsx({ sheets, dateSystem: form.epoch });
  return [{ name: `udtræk.${form.format}`, bytes }];
}

function plainTable(name: string, text: string): PlainTable {
  const description = tableNamed(name.replace(/\.csv$/, ''));
  if (!description) throw new Error(`no table is called ${name}`);
  const [header = [], ...rows] = Papa.parse<string[]>(text.trimEnd(), { delimiter: ';' }).data;
  const columns = header.map((written) => {
    const column = description.columns.find((each) => each.name === written);
    if (!column) throw new Error(`no column ${description.name}.${written}`);
    return column;
  });
  return { description, columns, rows };
}

type CsvForm = Extract<HandedInForm, { format: 'csv' }>;

function csvFile({ description, columns, rows }: PlainTable, form: CsvForm): RegisterFile {
  const header = columns.map((column) => (form.danish ? column.danish : column.name));
  const lines = rows.map((row) => columns.map((column, at) => writtenCell(column, row[at] ?? '', form)));
  const text = Papa.unparse([header, ...lines], { delimiter: form.delimiter, newline: '\r\n' });
  const name = form.danish ? description.danish : description.name;
  return { name: `${name}.csv`, bytes: encode(`${text}\r\n`, form.encoding) };
}

function writtenCell(column: ColumnDescription, text: string, { dates, danish }: CsvForm): string {
  if (text === '') return '';
  if (column.kind === 'timestamp') {
    const [day = '', clock] = text.split('T');
    return clock === undefined
      ? writtenDate(day, dates)
      : `${writtenDate(day, dates)}${dates === 'iso' ? 'T' : ' '}${clock}`;
  }
  if (column.kind === 'day' || column.kind === 'end_day') return writtenDate(text, dates);
  if (!danish) return text;
  if (column.codes) return column.codes.danish.get(text) ?? text;
  if (column.kind === 'truth') return text === 'yes' ? 'ja' : 'nej';
  if (column.kind === 'month') return text.replace(/^(\d{4})-(\d{2})$/, '$2-$1');
  return isNumber(column.kind) ? (readDecimal(text) ?? text).replace('.', ',') : text;
}

function writtenDate(text: string, form: DateForm): string {
  if (form === 'iso') return text;
  const [year = '', month = '', day = ''] = text.split('-');
  if (form === 'd/m/yyyy') return `${Number(day)}/${Number(month)}/${year}`;
  return [day, month, year].join(form === 'dd.mm.yyyy' ? '.' : '-');
}

function isNumber(kind: CellKind): boolean {
  return kind === 'whole' || kind === 'decimal' || kind === 'money';
}

const WINDOWS = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8 bom') return new TextEncoder().encode(`\uFEFF${text}`);
  if (encoding === 'windows-1252')
    return Uint8Array.from(text, (letter) => {
      const byte = WINDOWS.get(letter);
      if (byte === undefined) throw new Error(`Windows-1252 has no ${letter}`);
      return byte;
    });
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return new Uint8Array(encoding === 'utf-16be' ? bytes.swap16() : bytes);
}

function sheetOf({ description, columns, rows }: PlainTable, danish: boolean) {
  return {
    name: danish ? danishLabel(description.danish) : description.name,
    rows: [
      columns.map((column) => (danish ? danishLabel(column.danish) : column.name)),
      ...rows.map((row) => columns.map((column, at) => storedCell(column, row[at] ?? '', danish))),
    ],
    columns: columns.map(({ kind }) => ({ ...FORMATS[kind] })),
  };
}

const FORMATS: Partial<Record<CellKind, { readonly numFmt: string }>> = {
  day: { numFmt: 'dd-mm-yyyy' },
  end_day: { numFmt: 'dd-mm-yyyy' },
  timestamp: { numFmt: 'dd-mm-yyyy hh:mm:ss' },
};

/** Dates and numbers as such; a municipality as the number that spreadsheets make of it. */
function storedCell(column: ColumnDescription, text: string, danish: boolean): CellValue {
  if (text === '') return null;
  const { kind } = column;
  if (kind === 'day' || kind === 'end_day') return dateOf(text, '00:00:00');
  if (kind === 'timestamp') {
    const [day = '', clock = '00:00:00'] = text.split('T');
    // A spreadsheet cannot tell midnight from a date without a time, so midnight stays a text.
    return clock === '00:00:00' ? text : dateOf(day, clock);
  }
  if (kind === 'truth') return text === 'yes';
  if (kind === 'municipality') return Number(text);
  if (isNumber(kind)) return Number(readDecimal(text));
  return danish && column.codes ? (column.codes.danish.get(text) ?? text) : text;
}

function dateOf(day: string, clock: string): Date {
  const number = readDay(day);
  if (number === undefined) throw new Error(`no date: ${day}`);
  const { year, month, dayOfMonth } = partsOf(number);
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return new Date(Date.UTC(year, month - 1, dayOfMonth, hours, minutes, seconds));
}

const NAMESPACE = 'http://rep.oio.dk/dst.dk/xml/schemas/2010/04/16/';
const ENVELOPE = 'http://rep.oio.dk/dst.dk/xml/schemas/2002/06/28/';
const NOBODY = '0000000000';

/** The code of the report for each measure type that has one; places where children live are another report's. */
const L201_CODE_OF_TYPE: ReadonlyMap<string, string> = codesOfTypes();

function codesOfTypes(): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { list, code } of provisions.codes) {
    const provision = parseProvision(`${list} ${code}`);
    if (typeof provision === 'string' || provision.meaning.says !== 'type') continue;
    const { type } = provision.meaning;
    if (!codes.has(type) && measureTypeOf(type)?.site === false) codes.set(type, code);
  }
  return codes;
}

function l201(tables: readonly PlainTable[]): string {
  const measures = tables.find(({ description }) => description.name === 'measures');
  const children = tables.find(({ description }) => description.name === 'children');
  const municipality = children ? cellOf(children, children.rows[0] ?? [], 'municipality') : '';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<d:UdsatteBoernOgUngeLeveranceL201U1Struktur xmlns:d="${NAMESPACE}" xmlns:e="${ENVELOPE}">`,
    '<d:DeliveryMetadataNewStructure><e:Envelope><e:SurveyID>D280600</e:SurveyID><e:FormID>L201</e:FormID>',
    `<e:Entity><e:EntityIDType>Kommune</e:EntityIDType><e:EntityID>${municipality}</e:EntityID></e:Entity>`,
    '</e:Envelope></d:DeliveryMetadataNewStructure>',
    '<d:ForanstaltningStrukturSamling>',
    ...(measures?.rows ?? []).map((row) => reported(measures, row)),
    '</d:ForanstaltningStrukturSamling>',
    '</d:UdsatteBoernOgUngeLeveranceL201U1Struktur>',
  ].join('\n');
}

function reported(measures: PlainTable | undefined, row: readonly string[]): string {
  if (!measures) return '';
  const cell = (name: string) => cellOf(measures, row, name);
  const code = L201_CODE_OF_TYPE.get(cell('measure_type'));
  if (code === undefined || cell('start_date') === '') return '';
  const end = cell('end_date');
  return [
    '<d:ForanstaltningStruktur>',
    element('UdsatBarnCPRidentifikator', cell('child_id')),
    element('FormynderCPRidentifikator', NOBODY),
    element('ForanstaltningId', cell('measure_id')),
    element('ForanstaltningKode', code),
    element('ForanstaltningStartDato', cell('start_date')),
    end === '' ? '' : element('ForanstaltningSlutDato', end),
    '</d:ForanstaltningStruktur>',
  ].join('');
}

function element(name: string, text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<d:${name}>${escaped}</d:${name}>`;
}

function cellOf({ columns }: PlainTable, row: readonly string[], name: string): string {
  return row[columns.findIndex((column) => column.name === name)] ?? '';
}
