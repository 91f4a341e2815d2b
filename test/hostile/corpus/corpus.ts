import type { BadFile } from './bad-file.ts';
import { CSV_FILES } from './csv-files.ts';
import { L201_FILES } from './l201-files.ts';
import { ODS_FILES } from './ods-files.ts';
import { OTHER_FILES } from './other-files.ts';
import { XLSX_FILES } from './xlsx-files.ts';
import { ZIP_FILES } from './zip-files.ts';

/** All bad files, by kind. */
export const CORPUS: Readonly<Record<string, readonly BadFile[]>> = {
  csv: CSV_FILES,
  xlsx: XLSX_FILES,
  zip: ZIP_FILES,
  ods: ODS_FILES,
  l201: L201_FILES,
  other: OTHER_FILES,
};
