import type { TableName } from '../../register.ts';
import type { Findings } from '../findings.ts';
import type { Sheet } from '../sheet.ts';
import type { RegisterFile } from '../table-files.ts';
import type { Told } from '../told.ts';

/** One sheet of rows as it was received, before anybody has said what its columns mean. */
export interface SourceSheet {
  /** The name of the file it came in. */
  readonly file: string;
  /** Its name within the file (a workbook's tab); empty where a file is one sheet. */
  readonly name: string;
  /** The table it is for where the format itself says so. */
  readonly table?: TableName;
  readonly sheet: Sheet;
}

/** A kind of file that registers are handed in as. One folder per format; `formats.ts` is the list of them. */
export interface Format {
  /** As it stands in manifests: `csv`, `xlsx`. */
  readonly name: string;
  /** The ends of names that people give such files, without the dot. */
  readonly extensions: readonly string[];
  /** Whether the file is of this format, by its first bytes and its name: a wrong ending must not hide what it is. */
  readonly recognises: (file: RegisterFile) => boolean;
  /**
   * The sheets of the file with their rows as text. What is wrong with the file as such is told to `findings`, with the
   * file (and row) as place; nothing in the file is ever run, and what it unpacks to is measured first.
   */
  readonly open: (file: RegisterFile, findings: Findings, told?: Told) => Promise<SourceSheet[]>;
}
