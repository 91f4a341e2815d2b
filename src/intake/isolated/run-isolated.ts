import { spawn } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import { problem, UserProblem } from '../../shared/problem.ts';
import type { ProblemCode } from '../../shared/problem-texts.ts';
import type { Job, JobKind, JobProgress, JobResults } from './jobs.ts';
import type { Limits } from './limits.ts';
import { type Line, parseLine } from './line.ts';
import { OUT_OF_MEMORY } from './watch-memory.ts';

/** The heap may take this share of a process's memory; received bytes and columns of numbers lie outside it. */
const HEAP_SHARE = 0.75;
const KEPT_ERROR_TEXT = 4_000;

const HERE = import.meta.filename;
const READER = join(import.meta.dirname, HERE.endsWith('.ts') ? 'reader.ts' : 'reader.js');

/** What a job is run with. */
export interface IsolatedOptions {
  readonly limits: Limits;
  /** Pseudonym key; reaches the process by its standard input only. */
  readonly pseudonymKey: Uint8Array;
  readonly progress?: ((step: JobProgress) => void) | undefined;
  /** Told the number of the process once it runs, so that what it uses can be measured. */
  readonly started?: ((pid: number) => void) | undefined;
}

/**
 * Runs a job over received files in a process of its own, which may use so much memory and time and no more. A
 * UserProblem with what the job found fatal, or when a file made the process too heavy, too slow or stop.
 */
export function runIsolated<K extends JobKind>(
  job: Extract<Job, { kind: K }>,
  { limits, pseudonymKey, progress, started }: IsolatedOptions,
): Promise<JobResults[K]> {
  const heap = Math.round(limits.megabytes * HEAP_SHARE);
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${heap}`, '--expose-gc', '--no-warnings', READER],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { TZ: 'UTC', LANG: 'C.UTF-8', PATH: process.env.PATH ?? '', ...compileCache() },
      windowsHide: true,
    },
  );
  if (child.pid !== undefined) started?.(child.pid);
  return new Promise((settle, refuse) => {
    let slow = false;
    let last: Line | undefined;
    let errors = '';
    let rest = '';
    const timer = setTimeout(() => {
      slow = true;
      child.kill('SIGKILL');
    }, limits.seconds * 1000);
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const text of lines) {
        const line = parseLine(text);
        if (line?.kind === 'progress') progress?.(line.step);
        else last = line;
      }
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      errors = (errors + chunk).slice(-KEPT_ERROR_TEXT);
    });
    child.stdin.on('error', () => undefined);
    child.on('error', refuse);
    child.on('close', (status) => {
      clearTimeout(timer);
      if (last?.kind === 'result' && status === 0) settle(last.result as JobResults[K]);
      else if (last?.kind === 'problem') refuse(new UserProblem(last.findings));
      else if (last?.kind === 'fault') refuse(new Error(last.message));
      else refuse(new UserProblem([problem(stoppedBecause(slow, errors))]));
    });
    const message = { key: Buffer.from(pseudonymKey).toString('hex'), megabytes: limits.megabytes, job };
    child.stdin.end(JSON.stringify(message));
  });
}

/** The cache of compiled sources that this process uses, if it does: a new process then starts in half the time. */
function compileCache(): Record<string, string> {
  const folder = getCompileCacheDir();
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: folder };
}

function stoppedBecause(slow: boolean, errors: string): ProblemCode {
  if (slow) return 'file.too_slow';
  return errors.includes(OUT_OF_MEMORY) || errors.includes('heap') ? 'file.too_heavy' : 'file.stopped_reader';
}
