import { writeSync } from 'node:fs';
import { maskCpr } from '../../register/cpr.ts';
import { UserProblem } from '../../shared/problem.ts';
import type { Job, JobProgress } from './jobs.ts';
import type { Line } from './line.ts';
import { runJob } from './run-job.ts';
import { watchMemory } from './watch-memory.ts';

/** The process that reads received files: a job comes in by standard input, lines go out by standard output. */
async function main(): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const { key, megabytes, job } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {
    key: string;
    megabytes: number;
    job: Job;
  };
  watchMemory(megabytes);
  const result = await runJob(job, {
    pseudonymKey: new Uint8Array(Buffer.from(key, 'hex')),
    progress: seldom((step) => write({ kind: 'progress', step })),
  });
  write({ kind: 'result', result });
}

/** Tells only of whole hundredths: steps are told of for every few thousand rows. */
function seldom(tell: (step: JobProgress) => void): (step: JobProgress) => void {
  let last = '';
  return ({ phase, share }) => {
    const rounded = share === null ? null : Math.floor(share * 100) / 100;
    const told = `${phase} ${rounded}`;
    if (told === last) return;
    last = told;
    tell({ phase, share: rounded });
  };
}

/** Written at once, for the next step may keep the process busy or end it. */
function write(line: Line): void {
  const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    }
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    if (error instanceof UserProblem) write({ kind: 'problem', findings: error.findings });
    else
      write({
        kind: 'fault',
        message: maskCpr(error instanceof Error ? (error.stack ?? error.message) : String(error)),
      });
    process.exit(1);
  },
);
