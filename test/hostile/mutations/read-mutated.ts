import { inspectSheets } from '../../../src/intake/isolated/inspect-sheets.ts';
import { Findings } from '../../../src/register/import/findings.ts';
import { openFiles } from '../../../src/register/import/formats/formats.ts';
import { unknownValues } from '../../../src/register/import/recognise/unknown-values.ts';
import type { RegisterFile } from '../../../src/register/import/table-files.ts';
import { receiveSheets } from '../../../src/register/receive.ts';
import { dayOf } from '../../../src/shared/calendar.ts';
import { describeFinding } from '../../../src/shared/describe-finding.ts';
import { UserProblem } from '../../../src/shared/problem.ts';
import { PROBLEM_TEXTS } from '../../../src/shared/problem-texts.ts';

const PSEUDONYM_KEY = new Uint8Array(32).fill(7);

/** How a hand-in ended: refused as a file, read with errors in it, or read whole. */
export type Ending = 'refused' | 'errors' | 'read';

/** Reads a hand-in the whole way that a received one goes. Throws when it ends in anything but findings and tables that are whole. */
export async function readMutated(files: readonly RegisterFile[]): Promise<Ending> {
  const findings = new Findings();
  try {
    const sheets = await openFiles(files, findings);
    const { views, mapping } = inspectSheets(sheets, { mapping: [], profiles: [] });
    JSON.stringify([views, unknownValues(sheets, mapping)]);
    tellable(findings);
    if (findings.hasErrors) return 'refused';
    const options = { pseudonymKey: PSEUDONYM_KEY, mapping: { sheets: mapping }, asOf: dayOf(2017, 1, 31) };
    const { register } = receiveSheets(sheets, options, findings);
    for (const { name, rows, columns } of register.tables.values())
      for (const [column, { values }] of columns)
        if (values.length !== rows) throw new Error(`${name}.${column} has ${values.length} of ${rows} rows`);
  } catch (error) {
    if (!(error instanceof UserProblem)) throw error;
    return 'refused';
  }
  tellable(findings);
  return findings.hasErrors ? 'errors' : 'read';
}

function tellable(findings: Findings): void {
  for (const finding of findings.list()) {
    if (!Object.hasOwn(PROBLEM_TEXTS, finding.code)) throw new Error(`no text for ${finding.code}`);
    if (describeFinding(finding, 'da') === '') throw new Error(`nothing said of ${finding.code}`);
  }
}
