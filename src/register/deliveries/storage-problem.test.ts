import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { UserProblem } from '../../shared/problem.ts';
import { asStorageProblem } from './storage-problem.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'storage-'));
  await writeFile(join(root, 'fil.csv'), 'x');
});
afterEach(() => rm(root, { recursive: true }));

it.each([
  ['a file in no folder', () => writeFile(join(root, 'ingen', 'x.xlsx'), 'x')],
  ['a file below a file', () => writeFile(join(root, 'fil.csv', 'x.xlsx'), 'x')],
  ['a folder in the place of a file', () => mkdir(join(root, 'fil.csv'), { recursive: true })],
  ['a file in the place of a folder', () => writeFile(root, 'x')],
])('%s is a matter of the path that was given, and no fault', async (_, act) => {
  const error = await act().then(
    () => undefined,
    (reason: unknown) => asStorageProblem(reason, root),
  );
  expect(error instanceof UserProblem && error.findings).toMatchObject([
    { code: 'storage.no_folder', place: { file: root } },
  ]);
});

it('leaves other errors as they are', () => {
  for (const message of ['ENOENT: no such file or directory, rename', 'x is not a function'])
    expect(asStorageProblem(new Error(message), root)).not.toBeInstanceOf(UserProblem);
});
