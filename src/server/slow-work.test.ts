import { expect, test } from 'vitest';
import type { Progress } from '../intake/intake.ts';
import { slowWork } from './slow-work.ts';

/** Work that goes on when it is told to. */
function held<T>() {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  let report: Progress = () => undefined;
  const run = (told: Progress) => {
    report = told;
    return promise;
  };
  return { run, resolve, reject, report: (share: number) => report({ phase: 'checking', share }) };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('tells how far it is, and gives the result until the draft is another', async () => {
  const works = slowWork<string>(() => undefined);
  const first = held<string>();
  expect(works.of('d1')).toBeUndefined();
  works.start('d1', 'a', first.run);
  first.report(0.5);
  expect(works.of('d1')?.state).toEqual({ status: 'running', phase: 'checking', share: 0.5 });
  first.resolve('found');
  await settled();
  works.start('d1', 'a', () => Promise.reject(new Error('started twice')));
  await settled();
  expect(works.of('d1')).toEqual({
    version: 'a',
    state: { status: 'done' },
    last: { version: 'a', result: 'found' },
  });
});

test('a newer run takes the place of an older one, whose result is not heard; the last result stays meanwhile', async () => {
  const works = slowWork<string>(() => undefined);
  works.start('d1', 'a', () => Promise.resolve('of a'));
  await settled();
  const [older, newer] = [held<string>(), held<string>()];
  works.start('d1', 'b', older.run);
  works.start('d1', 'c', newer.run);
  older.resolve('of b');
  await settled();
  expect(works.of('d1')?.last).toEqual({ version: 'a', result: 'of a' });
  newer.resolve('of c');
  await settled();
  expect(works.of('d1')?.last).toEqual({ version: 'c', result: 'of c' });
});

test('what failed is heard and can be tried again', async () => {
  const heard: unknown[] = [];
  const works = slowWork<string>((error) => heard.push(error));
  const error = new Error('broken');
  works.start('d1', 'a', () => Promise.reject(error));
  await settled();
  expect([works.of('d1')?.state, heard]).toEqual([{ status: 'failed', error }, [error]]);
  works.start('d1', 'a', () => Promise.resolve('found'));
  await settled();
  expect(works.of('d1')?.state.status).toBe('done');
});
