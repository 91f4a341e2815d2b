import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Place, problem, UserProblem } from '../shared/problem.ts';
import type { ProblemCode } from '../shared/problem-texts.ts';
import { maskCpr } from './cpr.ts';
import { isNamedForRegister } from './import/named-for-register.ts';
import type { ReadOptions, ReadRegister, RegisterFile } from './read-register.ts';
import { receiveRegister } from './receive.ts';

const FOLDER_FAULTS: Readonly<Record<string, ProblemCode>> = {
  ENOENT: 'folder.missing',
  ENOTDIR: 'folder.not_a_folder',
  EACCES: 'folder.unreadable',
  EPERM: 'folder.unreadable',
};

const FILE_FAULTS: Readonly<Record<string, ProblemCode>> = {
  ENOENT: 'file.unreadable',
  EACCES: 'file.unreadable',
  EPERM: 'file.unreadable',
  EBUSY: 'file.unreadable',
  ERR_FS_FILE_TOO_LARGE: 'file.too_large',
};

/**
 * The register in the files of a folder, which are named after their tables or are workbooks with sheets so named
 * (folders inside it are left alone). A UserProblem with every finding when anything in it is an error.
 */
export async function readRegisterFolder(folder: string, options: ReadOptions): Promise<ReadRegister> {
  const { register, findings } = await receiveRegister(await registerFilesIn(folder), options);
  return { register, remarks: findings.remarksOrThrow() };
}

/** The files of a folder that may be tables of the register. A UserProblem when it is not a readable folder. */
async function registerFilesIn(folder: string): Promise<RegisterFile[]> {
  const entries = await onDisk(
    () => readdir(folder, { withFileTypes: true }),
    FOLDER_FAULTS,
    {},
    { folder: maskCpr(folder) },
  );
  const files = await Promise.all(entries.filter((e) => !e.isDirectory()).map((e) => fileOf(folder, e)));
  return files.filter((file) => file !== null).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Only the files of tables and workbooks are read; of the others the name is enough. Pipes and the like are passed over. */
async function fileOf(folder: string, { name }: Dirent): Promise<RegisterFile | null> {
  if (!isNamedForRegister(name)) return { name, bytes: new Uint8Array() };
  const path = join(folder, name);
  const read = async () => ((await stat(path)).isFile() ? { name, bytes: await readFile(path) } : null);
  return onDisk(read, FILE_FAULTS, { file: maskCpr(name) }, {});
}

async function onDisk<T>(
  act: () => Promise<T>,
  faults: Readonly<Record<string, ProblemCode>>,
  place: Place,
  words: Readonly<Record<string, string>>,
): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? faults[String(error.code)] : undefined;
    if (!code) throw error;
    throw new UserProblem([problem(code, place, words)]);
  }
}
