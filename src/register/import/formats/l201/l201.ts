import { gatherCells } from '../../cells.ts';
import type { Findings } from '../../findings.ts';
import type { FilePlace, Sheet } from '../../sheet.ts';
import type { RegisterFile } from '../../table-files.ts';
import { decode } from '../csv/decode.ts';
import { firstText } from '../first-bytes.ts';
import type { Format, SourceSheet } from '../format.ts';
import { placeOfFile } from '../place-of-file.ts';
import { DocumentTypeError, type L201Report, type ReportedMeasure, readL201 } from './read-l201.ts';

/** An XML document of our own statistics office, whatever the report, or any XML by its name. */
const REPORT = /rep\.oio\.dk\/dst\.dk|L201/;
const XML_NAME = /\.xml$/i;
const THREE_DIGITS = /^\d{3}$/;
const KLE = /^(\d{2})\.?(\d{2})\.?(\d{2})$/;

/**
 * The statutory report of preventive measures to Statistics Denmark (L201), which every case system can make. It gives
 * measures, and the children they are for. The guardian's CPR number in it is never kept.
 */
export const L201: Format = {
  name: 'l201',
  extensions: ['xml'],
  recognises: ({ name, bytes }) => {
    const text = firstText(bytes);
    return text?.startsWith('<') === true && (XML_NAME.test(name) || REPORT.test(text));
  },
  open: async (file, findings) => openReport(file, findings),
};

function openReport({ name, bytes }: RegisterFile, findings: Findings): SourceSheet[] {
  const place = placeOfFile(name);
  const report = readOrTell(decode(bytes) ?? '', place, findings);
  if (!report) return [];
  if (report.measures.length === 0 && !report.isL201) {
    findings.error('file.other_report', place, { report: report.root });
    return [];
  }
  return [childrenSheet(name, report), measuresSheet(name, report.measures)];
}

function readOrTell(xml: string, place: FilePlace, findings: Findings): L201Report | null {
  try {
    return readL201(xml);
  } catch (error) {
    findings.error(error instanceof DocumentTypeError ? 'file.doctype' : 'file.damaged', place);
    return null;
  }
}

function childrenSheet(file: string, { measures, municipality }: L201Report): SourceSheet {
  const ids = [...new Set(measures.map(({ child }) => child))].filter((id) => id !== '');
  return {
    file,
    name: 'children',
    table: 'children',
    sheet: sheetOfColumns({ child_id: ids, municipality: ids.map(() => municipality) }, ids.length),
  };
}

function measuresSheet(file: string, measures: readonly ReportedMeasure[]): SourceSheet {
  const column = (of: (measure: ReportedMeasure) => string) => measures.map(of);
  const columns = {
    measure_id: ownIds(measures),
    child_id: column(({ child }) => child),
    provision: column(({ code }) => provisionOf(code)),
    start_date: column(({ start }) => start),
    end_date: column(({ end }) => end),
  };
  return { file, name: 'measures', table: 'measures', sheet: sheetOfColumns(columns, measures.length) };
}

/** A measure for a family has one id for all its children; each child's gets a number of its own. */
function ownIds(measures: readonly ReportedMeasure[]): string[] {
  const childrenOf = new Map<string, string[]>();
  return measures.map(({ id, child }) => {
    const children = childrenOf.get(id) ?? [];
    childrenOf.set(id, children);
    if (!children.includes(child)) children.push(child);
    const number = children.indexOf(child) + 1;
    return id === '' || number === 1 ? id : `${id}-${number}`;
  });
}

/**
 * The code of a measure as other parts understand it: `DST 407` for the office's own codes of three digits, `KLE
 * 27.27.09` for numbers of the municipalities' common subject list, anything else as it stands.
 */
function provisionOf(code: string): string {
  if (THREE_DIGITS.test(code)) return `DST ${code}`;
  const kle = KLE.exec(code);
  return kle ? `KLE ${kle[1]}.${kle[2]}.${kle[3]}` : code;
}

function sheetOfColumns(columns: Readonly<Record<string, readonly string[]>>, rows: number): Sheet {
  const values = Object.values(columns);
  return {
    header: Object.keys(columns),
    headerRow: 1,
    rows,
    rowNumbers: null,
    cells: (at) => gatherCells(rows, (row) => values[at]?.[row] ?? ''),
  };
}
