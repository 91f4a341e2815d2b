import { vejbyKommune } from '../../src/demo/vejby.ts';
import { isoDate, parseIsoDate } from '../../src/shared/calendar.ts';
import { type CsvRecord, recordsOf, textOfRecords } from './csv-records.ts';
import { HANDED_IN_FORMS, type HandedInForm, handedInAs } from './handed-in-as.ts';
import type { UploadedFile } from './hands.ts';

/** The register as canonical CSV texts by file name. */
export type CsvRegister = Readonly<Record<string, string>>;

export const UNKNOWN_COLUMN = 'Rådgiverkode';
/** Names that no code list knows, with the code they stand for and how many rows have them. */
const UNKNOWN_VALUES = [
  { written: 'Plejefam. alm.', code: 'foster_care.general', rows: 4 },
  { written: 'SDI', code: 'secure_institution', rows: 2 },
] as const;

/** The demo municipality with more faults planted in its measures than it has itself. */
export interface FaultyHandIn {
  /** What it would be without the faults that were planted here. */
  readonly right: CsvRegister;
  readonly files: readonly UploadedFile[];
  /** The measure that ends before it starts: its row in the file, and dates as the file writes them. */
  readonly wrongEnd: { readonly row: number; readonly written: string; readonly right: string };
}

/** The demo as CSV files in Danish: an end before its start, a column and two values that nobody knows. */
export async function faultyHandIn(): Promise<FaultyHandIn> {
  const right = Object.fromEntries(vejbyKommune());
  const measures = recordsOf(right['measures.csv']).map((record) => ({ ...record }));
  // A follow-up on it would be found too, and be one more than the demo has.
  const followed = new Set(recordsOf(right['follow_ups.csv']).map(({ measure_id }) => measure_id));
  const at = measures.findIndex((record) => isRecentlyEnded(record) && !followed.has(record.measure_id));
  const wrong = measures[at];
  if (!wrong) throw new Error('no measure to give a wrong date');
  const rightEnd = wrong.end_date ?? '';
  wrong.end_date = isoDate(parseIsoDate(wrong.start_date ?? '') - 1);
  for (const { written, code, rows } of UNKNOWN_VALUES) {
    const chosen = measures.filter((record) => record.measure_type === code).slice(0, rows);
    for (const record of chosen) record.measure_type = written;
  }
  const register = { ...right, 'measures.csv': textOfRecords(measures) };
  const files = await uploaded(register, 'CSV in Danish, comma and UTF-8 with mark');
  return {
    right,
    files: files.map((file) => (file.name === 'indsatser.csv' ? withUnknownColumn(file) : file)),
    wrongEnd: { row: at + 2, written: dotted(wrong.end_date), right: dotted(rightEnd) },
  };
}

/** The demo with so many of the children in foster care moved from there to an institution on a day. */
export function movedToInstitution(children: number, day: string): CsvRegister {
  const register = Object.fromEntries(vejbyKommune());
  const bornAfter = `${Number(day.slice(0, 4)) - 17}${day.slice(4)}`;
  const minors = recordsOf(register['children.csv']).filter(({ birth_date = '' }) => birth_date > bornAfter);
  const ids = new Set(minors.map(({ child_id }) => child_id));
  const measures = recordsOf(register['measures.csv']);
  const moving = measures
    .filter((record) => isFosterCareOn(record, day) && ids.has(record.child_id))
    .slice(0, children);
  if (moving.length < children) throw new Error(`only ${moving.length} children in foster care`);
  const next = moving.map(
    (record): CsvRecord => ({
      ...record,
      measure_id: `${record.measure_id}-ny`,
      measure_type: 'residential_institution.open',
      provision: '',
      placement_site: '',
      granted_date: '',
      start_date: day,
    }),
  );
  const end_date = isoDate(parseIsoDate(day) - 1);
  const moved = measures.map((record) => (moving.includes(record) ? { ...record, end_date } : record));
  const left = new Set(moving.map(({ measure_id }) => measure_id));
  const followUps = recordsOf(register['follow_ups.csv']).map((record) =>
    left.has(record.measure_id) && (record.held_date ?? '') >= day
      ? { ...record, measure_id: `${record.measure_id}-ny` }
      : record,
  );
  return {
    ...register,
    'measures.csv': textOfRecords([...moved, ...next]),
    'follow_ups.csv': textOfRecords(followUps),
  };
}

/** A register in one of the forms of handing in, ready to be given to a page. */
export async function uploaded(
  register: CsvRegister,
  form: keyof typeof HANDED_IN_FORMS,
): Promise<UploadedFile[]> {
  const files = await handedInAs(register, formNamed(form));
  return files.map(({ name, bytes }) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  }));
}

function formNamed(name: string): HandedInForm {
  const form = HANDED_IN_FORMS[name];
  if (!form) throw new Error(`no form ${name}`);
  return form;
}

function withUnknownColumn({ buffer, ...file }: UploadedFile): UploadedFile {
  const text = buffer.toString('utf8');
  const renamed = text.replace(',sagsbehandler_id,', `,${UNKNOWN_COLUMN},`);
  if (renamed === text) throw new Error('no column to rename');
  return { ...file, buffer: Buffer.from(renamed) };
}

function isRecentlyEnded({ measure_type = '', end_date = '' }: CsvRecord): boolean {
  return (
    measure_type === 'preventive_measure.family_treatment' && end_date > '2025-06' && end_date < '2025-09'
  );
}

function isFosterCareOn({ measure_type = '', start_date = '', end_date = '' }: CsvRecord, day: string) {
  return measure_type === 'foster_care.general' && start_date < day && start_date !== '' && end_date === '';
}

function dotted(date: string): string {
  return date.split('-').reverse().join('.');
}
