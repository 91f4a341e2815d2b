import { describe, expect, test } from 'vitest';
import { PROBLEM_TEXTS } from '../../src/shared/problem-texts.ts';
import type { BadFile } from './corpus/bad-file.ts';
import { CORPUS } from './corpus/corpus.ts';
import { type Reading, readHere, readInProcesses } from './corpus/read-through.ts';

/** With this set every file is read in processes of its own, not only the heavy ones. */
const ALL_ISOLATED = process.env.CORPUS_ISOLATED === '1';
/** A process looks at its own memory 50 times a second and ends itself; it may grow a little in between. */
const BETWEEN_LOOKS_MEGABYTES = 100;
/** Two processes, each as patient as it may be. */
const MOST_MS = 800_000;
const STOPPED = ['file.too_heavy', 'file.too_slow'];

const FILES = Object.values(CORPUS).flat();

describe('every bad file ends in what is wrong with it, in bounded time and memory', {
  timeout: MOST_MS,
}, () => {
  test('there are at least 150, each of a name of its own', () => {
    expect(FILES.length).toBeGreaterThanOrEqual(150);
    expect(new Set(FILES.map(({ name }) => name)).size).toBe(FILES.length);
  });

  test.each(FILES.map((file) => [file.name, file] as const))('%s', async (_, file) => {
    const isolated = ALL_ISOLATED || file.heavy === true;
    const reading = await (isolated ? readInProcesses : readHere)(await file.files());
    for (const { code } of reading.findings) expect(PROBLEM_TEXTS).toHaveProperty([code]);
    expectEnding(reading, file);
    const { seconds, megabytes, limits } = reading;
    expect(seconds).toBeLessThan(limits.seconds);
    expect(megabytes).toBeLessThan(limits.megabytes + BETWEEN_LOOKS_MEGABYTES);
  });

  test('and the process that had them read goes on', async () => {
    const { findings, isRead, rows } = await readInProcesses(await whole());
    expect([isRead, rows]).toEqual([true, { children: 1, measures: 1, population: 1 }]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

function expectEnding({ findings, isRead }: Reading, { ends, mayStop }: BadFile): void {
  const codes = findings.map(({ code }) => code);
  if (mayStop && codes.length === 1 && STOPPED.includes(codes[0] ?? '')) return;
  const [wanted, isGood] = 'read' in ends ? [ends.read, true] : [ends.refused, false];
  const places = findings.map(({ code, place: { row, column } }) => ({ code, row, column }));
  for (const expected of wanted)
    expect(places, JSON.stringify(expected)).toContainEqual(expect.objectContaining(expected));
  expect(isRead, JSON.stringify(places.slice(0, 20))).toBe(isGood);
}

async function whole() {
  const good = FILES.find(({ name }) => name === 'UTF-8 with a mark');
  if (!good) throw new Error('the corpus has no good file');
  return good.files();
}
