import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { UserProblem } from '../../shared/problem.ts';
import { DraftFolder } from './draft-folder.ts';
import { sealingKey } from './sealed-file.ts';

const ABOUT = { date: '2025-01-31', startedAt: '2025-02-01T08:00:00Z', by: 'tester' };

let root: string;
let folder: DraftFolder;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'indsatstrappen-drafts-'));
  mkdirSync(join(root, 'inderst', 'kladder'), { recursive: true });
  mkdirSync(join(root, 'inderst', 'nabo'));
  writeFileSync(join(root, 'inderst', 'nabo', 'kladde.json'), '{}');
  folder = new DraftFolder(join(root, 'inderst', 'kladder'), sealingKey(new Uint8Array(32)));
});

test('a draft is kept, found, changed and thrown away', async () => {
  const draft = await folder.create(ABOUT);
  await folder.save({ ...draft, date: '2025-05-31' });
  expect((await folder.list()).map(({ id, date }) => [id, date])).toEqual([[draft.id, '2025-05-31']]);
  const place = await folder.keepFile(draft.id, new TextEncoder().encode('barn_id'));
  expect((await folder.readFile(draft.id, place)).toString()).toBe('barn_id');
  await folder.remove(draft.id);
  expect(await folder.list()).toEqual([]);
  await expect(folder.read(draft.id)).rejects.toThrow(UserProblem);
});

test.each([
  '../nabo',
  '..',
  '.',
  '',
  '../../inderst/nabo',
  'A23456789012',
  '/etc',
  '0123456789ab/../../nabo',
])('an id such as %j never becomes a path', async (id) => {
  await expect(folder.read(id)).rejects.toThrow(UserProblem);
  await expect(folder.remove(id)).rejects.toThrow(UserProblem);
  await expect(folder.newTables(id)).rejects.toThrow(UserProblem);
  await expect(folder.onlyTables(id, 'x')).rejects.toThrow(UserProblem);
  await expect(folder.keepFile(id, new Uint8Array(1))).rejects.toThrow(UserProblem);
  await expect(folder.dropFile(id, '0123456789abcdef')).rejects.toThrow(UserProblem);
  expect(existsSync(join(root, 'inderst', 'nabo', 'kladde.json'))).toBe(true);
});

test('nor does the place of a file', async () => {
  const { id } = await folder.create(ABOUT);
  for (const place of ['../kladde.json', '..', '', '0123456789abcde/'])
    await expect(folder.dropFile(id, place)).rejects.toThrow(UserProblem);
  expect((await folder.read(id)).id).toBe(id);
});
