import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { isoDate } from '../../src/shared/calendar.ts';
import type { Answer } from '../subjects/subject.ts';

/** Writes the answers as sorted lines: which number, tab, numerator/denominator. */
export function writeAnswers(file: string, answers: readonly Answer[]): void {
  const lines = answers.map(
    (answer) => `${keyOf(answer)}\t${answer.numerator ?? ''}/${answer.denominator ?? ''}`,
  );
  writeFileSync(file, `${lines.sort().join('\n')}\n`);
}

/** How two answer files differ: the number of lines that only one of them has, and the first of them. Nothing when equal. */
export function differences(ours: string, theirs: string): { count: number; examples: string[] } {
  const [own, other] = [readFileSync(ours), readFileSync(theirs)];
  if (digest(own) === digest(other)) return { count: 0, examples: [] };
  const [mine, others] = [own, other].map((bytes) => new Set(bytes.toString('utf8').split('\n')));
  const missing = [...(mine ?? [])].filter((line) => !others?.has(line)).map((line) => `only ours: ${line}`);
  const extra = [...(others ?? [])].filter((line) => !mine?.has(line)).map((line) => `only theirs: ${line}`);
  const differing = [...missing, ...extra];
  return { count: differing.length, examples: [...missing.slice(0, 10), ...extra.slice(0, 10)] };
}

function keyOf({ catalogue, figure, area, date, breakdown, category }: Answer): string {
  return [`${catalogue}:${figure}`, area, isoDate(date), breakdown, category].join(' ');
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
