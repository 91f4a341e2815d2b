import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserProblem } from '../shared/problem.ts';
import { readRegisterFolder } from './read-register-folder.ts';
import { SMALL } from './test-files.ts';

const OPTIONS = { pseudonymKey: new Uint8Array(32) };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'register-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function codesOf(path: string): Promise<string[]> {
  try {
    return (await readRegisterFolder(path, OPTIONS)).remarks.map((finding) => finding.code);
  } catch (error) {
    if (error instanceof UserProblem) return error.findings.map((finding) => finding.code);
    throw error;
  }
}

async function writeSmall(): Promise<void> {
  for (const [name, text] of Object.entries(SMALL)) await writeFile(join(folder, name), text);
}

describe('readRegisterFolder', () => {
  it('reads the files of a folder, remarks on others and leaves folders and hidden files alone', async () => {
    await writeSmall();
    await mkdir(join(folder, 'old'));
    await writeFile(join(folder, '.hidden'), '');
    expect(await codesOf(folder)).toEqual([]);
    await writeFile(join(folder, 'notes.csv'), '');
    expect(await codesOf(folder)).toEqual(['file.unknown']);
  });

  it('refuses what is no folder, or an empty one', async () => {
    expect(await codesOf(join(folder, 'none'))).toEqual(['folder.missing']);
    await writeFile(join(folder, 'file'), '');
    expect(await codesOf(join(folder, 'file'))).toEqual(['folder.not_a_folder']);
    const inner = join(folder, 'inner');
    await mkdir(inner);
    expect(await codesOf(inner)).toEqual(['folder.incomplete', 'folder.incomplete', 'folder.no_population']);
  });

  it('refuses what it may not read', async () => {
    await writeSmall();
    await chmod(join(folder, 'children.csv'), 0);
    const mayReadAll = process.getuid?.() === 0;
    expect(await codesOf(folder)).toEqual(mayReadAll ? [] : ['file.unreadable']);
  });
});
