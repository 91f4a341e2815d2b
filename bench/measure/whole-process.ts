import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../../src/shared/package-root.ts';

/** The command as a municipality runs it; the folder of CSV files follows. */
const COMMAND = [join(packageRoot(), 'bin', 'indsatstrappen.js'), 'calculate'];
const CUT_OFF = '2020-01-01';

/** Milliseconds from start to exit of a whole calculation at one cut-off, run by run after a first one. */
export function timeWholeProcess(csvFolder: string, runs: number): number[] {
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, csvFolder, '--at', CUT_OFF]);
    times.push(performance.now() - start);
    const lines = stdout.toString('utf8').trim().split('\n').length;
    if (status !== 0 || lines < 2) throw new Error(`calculate gave ${status} and ${lines} lines: ${stderr}`);
  }
  return times.slice(1);
}
