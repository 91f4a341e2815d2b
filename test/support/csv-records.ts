import Papa from 'papaparse';

/** A row of a CSV text by the names of its header. */
export type CsvRecord = Readonly<Record<string, string>>;

/** The rows of a canonical CSV text (`;` between). */
export function recordsOf(text: string | undefined): CsvRecord[] {
  if (text === undefined) throw new Error('no such file');
  return Papa.parse<Record<string, string>>(text.trimEnd(), { delimiter: ';', header: true }).data;
}

/** The rows as CSV text with `;` between, in the columns of the first row. */
export function textOfRecords(records: readonly CsvRecord[], newline = '\n'): string {
  return `${Papa.unparse([...records], { delimiter: ';', newline })}${newline}`;
}
