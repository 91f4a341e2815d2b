import * as disk from 'node:fs/promises';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { vejbyKommune } from './vejby.ts';
import { writeDemo } from './write-demo.ts';

let parent = '';
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'vejby-'));
});
afterEach(() => rm(parent, { recursive: true }));

it('writes the files of Vejby and nothing else', async () => {
  const folder = join(parent, 'demo');
  const names = await writeDemo(folder, disk);
  expect(await readdir(parent)).toEqual(['demo']);
  expect((await readdir(folder)).sort()).toEqual([...names].sort());
  expect(await readFile(join(folder, 'children.csv'), 'utf8')).toBe(vejbyKommune().get('children.csv'));
});

it('leaves nothing behind when a file cannot be written', async () => {
  const full = async () => {
    throw new Error('disk full');
  };
  await expect(writeDemo(join(parent, 'demo'), { ...disk, writeFile: full })).rejects.toThrow('disk full');
  expect(await readdir(parent)).toEqual([]);
});

it('does not touch a folder that holds something', async () => {
  await disk.mkdir(join(parent, 'demo'));
  await disk.writeFile(join(parent, 'demo', 'egne-tal.csv'), 'vigtigt');
  await expect(writeDemo(join(parent, 'demo'), disk)).rejects.toThrow();
  expect(await readdir(parent)).toEqual(['demo']);
  expect(await readFile(join(parent, 'demo', 'egne-tal.csv'), 'utf8')).toBe('vigtigt');
});
