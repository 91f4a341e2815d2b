import { readXls } from 'hucre/xlsx';
import type { Findings } from '../../findings.ts';
import type { RegisterFile } from '../../table-files.ts';
import { containsUtf16, firstText, isContainer } from '../first-bytes.ts';
import type { Format, SourceSheet } from '../format.ts';
import { placeOfFile } from '../place-of-file.ts';
import { gridsOf } from '../workbook/from-hucre.ts';
import { sourceSheets } from '../workbook/source-sheets.ts';
import { isLockedXls } from './locked-xls.ts';

const LOCKED_WORKBOOK = 'EncryptedPackage';
const MACROS = '_VBA_PROJECT_CUR';
const WORKBOOK_STREAMS = ['Workbook', 'Book'];
const WEB_PAGE = /^(?:<!doctype html|<html|<table|<meta|<\?xml[^>]*>\s*<(?:\w+:)?Workbook\b)/i;
const OLD_NAME = /\.xls$/i;

/**
 * Workbooks of Excel 97-2003. The same container holds newer workbooks with a password, which are told of here; and
 * systems like to name web pages `.xls`.
 */
export const XLS: Format = {
  name: 'xls',
  extensions: ['xls'],
  recognises: ({ name, bytes }) =>
    isContainer(bytes)
      ? [LOCKED_WORKBOOK, ...WORKBOOK_STREAMS].some((stream) => containsUtf16(bytes, stream))
      : OLD_NAME.test(name) && WEB_PAGE.test(firstText(bytes) ?? ''),
  open: openXls,
};

async function openXls({ name, bytes }: RegisterFile, findings: Findings): Promise<SourceSheet[]> {
  const place = placeOfFile(name);
  if (!isContainer(bytes)) findings.error('file.web_page', place);
  else if (containsUtf16(bytes, LOCKED_WORKBOOK) || isLockedXls(bytes)) findings.error('file.locked', place);
  else return openOld(name, bytes, findings);
  return [];
}

async function openOld(name: string, bytes: Uint8Array, findings: Findings): Promise<SourceSheet[]> {
  const place = placeOfFile(name);
  if (containsUtf16(bytes, MACROS)) findings.warning('file.macro', place);
  try {
    return sourceSheets(name, gridsOf(await readXls(bytes)), findings);
  } catch {
    findings.error('file.old_excel', place);
    return [];
  }
}
