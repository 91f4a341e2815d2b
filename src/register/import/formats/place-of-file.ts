import type { TableName } from '../../register.ts';
import { tableNamed } from '../../tables/tables.ts';
import type { FilePlace } from '../sheet.ts';
import { titleOf } from '../table-files.ts';

const ENDING = /\.[^.]*$/;

/** The place of a file in findings: the table it is named after (`boern.xlsx`), else the file. */
export function placeOfFile(name: string): FilePlace {
  const table = tableOfName(name);
  return table ? { table } : { file: name };
}

/**
 * The place of a sheet within a file: the table that it, or the file when it is the only sheet, is named after; else
 * the file, with the name of the sheet where there are several (`udtraek.xlsx (Ark1)`).
 */
export function placeOfSheet(file: string, sheet: string, isOnly: boolean): FilePlace {
  const table = tableNamed(sheet)?.name ?? (isOnly ? tableOfName(file) : undefined);
  if (table) return { table };
  return { file: isOnly ? file : titleOf({ file, name: sheet }) };
}

function tableOfName(name: string): TableName | undefined {
  return tableNamed(name.replace(ENDING, ''))?.name;
}
