import { CSV } from './formats/csv/csv.ts';
import { isReceivable } from './formats/formats.ts';
import { tableOfFile } from './table-files.ts';

/** Whether a file of a folder is read without being asked about: text files that are named after a table, and other formats. */
export function isNamedForRegister(name: string): boolean {
  if (tableOfFile(name) !== undefined) return true;
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return isReceivable(name) && !CSV.extensions.includes(ending);
}
