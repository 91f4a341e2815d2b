import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { durableFiles } from '../../register/deliveries/durable-files.ts';
import { asStorageProblem } from '../../register/deliveries/storage-problem.ts';
import { problem, UserProblem } from '../../shared/problem.ts';
import { DRAFT_STATE, type DraftState } from './draft-state.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

const STATE_FILE = 'kladde.json';
const TABLES_FOLDER = 'tabeller';
const ID = /^[0-9a-f]{12}$/;
const PLACE = /^[0-9a-f]{16}$/;

/** The folder that drafts lie in: each in a folder of its own, with its state, sealed files and what was read of them. */
export class DraftFolder {
  readonly #root: string;
  readonly #key: Uint8Array;

  /** `key` is the sealing key. */
  constructor(root: string, key: Uint8Array) {
    this.#root = root;
    this.#key = key;
  }

  /** All drafts that can be read, newest first. */
  async list(): Promise<DraftState[]> {
    const names = await readdir(this.#root).catch(() => []);
    const states = await Promise.all(names.filter((name) => ID.test(name)).map((id) => this.#stateOf(id)));
    return states.filter((state) => state !== undefined).sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  }

  /** A draft. A UserProblem (`draft.unknown`) when there is none. */
  async read(id: string): Promise<DraftState> {
    const state = await this.#stateOf(id);
    if (!state) throw new UserProblem([problem('draft.unknown')]);
    return state;
  }

  /** Makes a draft with no files. */
  async create(about: Pick<DraftState, 'date' | 'startedAt' | 'by'>): Promise<DraftState> {
    const id = randomBytes(6).toString('hex');
    const state: DraftState = {
      format: 1,
      id,
      ...about,
      files: [],
      mapping: [],
      corrections: [],
      acceptances: [],
      profile: null,
      delivery: null,
    };
    return this.#onDisk(async () => {
      await mkdir(join(this.#root, id, 'filer'), { recursive: true, mode: 0o700 });
      await this.#write(state);
      await durableFiles.sync(this.#root);
      return state;
    });
  }

  /** Keeps the draft's state: the old one stands until the new one is on the disk. */
  async save(state: DraftState): Promise<DraftState> {
    await this.#onDisk(() => this.#write(state));
    return state;
  }

  /** Throws a draft away with all that was received for it. */
  async remove(id: string): Promise<void> {
    await rm(this.#folderOf(id), { recursive: true, force: true });
  }

  /** As `remove`, at once: for when the program has no time left to wait. */
  removeNow(id: string): void {
    rmSync(this.#folderOf(id), { recursive: true, force: true, maxRetries: 3 });
  }

  /** Keeps a received file, sealed; gives the name it has on the disk. */
  async keepFile(id: string, bytes: Uint8Array): Promise<string> {
    const place = randomBytes(8).toString('hex');
    const path = this.filePath(id, place);
    return this.#onDisk(async () => {
      try {
        await writeSealed(path, bytes, this.#key);
        return place;
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
    });
  }

  /** The bytes of a received file. */
  readFile(id: string, place: string): Promise<Buffer> {
    return readSealed(this.filePath(id, place), this.#key);
  }

  async dropFile(id: string, place: string): Promise<void> {
    await rm(this.filePath(id, place), { force: true });
  }

  filePath(id: string, place: string): string {
    if (!PLACE.test(place)) throw new UserProblem([problem('draft.unknown')]);
    return join(this.#folderOf(id), 'filer', place);
  }

  /** A new folder for what is read of the draft's files, beside those of earlier readings. */
  async newTables(id: string): Promise<string> {
    const folder = join(this.#folderOf(id), TABLES_FOLDER, randomBytes(6).toString('hex'));
    return this.#onDisk(async () => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      return folder;
    });
  }

  /** Throws away what was read of the draft's files at other times. */
  async onlyTables(id: string, folder: string): Promise<void> {
    const all = join(this.#folderOf(id), TABLES_FOLDER);
    const others = (await readdir(all).catch(() => [])).filter((name) => name !== basename(folder));
    for (const name of others) await rm(join(all, name), { recursive: true, force: true });
  }

  /** The folder of a draft; an id that is none must never become a path. */
  #folderOf(id: string): string {
    if (!ID.test(id)) throw new UserProblem([problem('draft.unknown')]);
    return join(this.#root, id);
  }

  async #stateOf(id: string): Promise<DraftState | undefined> {
    const text = await readFile(join(this.#folderOf(id), STATE_FILE), 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    try {
      return DRAFT_STATE.parse(JSON.parse(text));
    } catch {
      return undefined;
    }
  }

  async #write(state: DraftState): Promise<void> {
    const folder = this.#folderOf(state.id);
    const draft = join(folder, `${STATE_FILE}.${randomBytes(4).toString('hex')}`);
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(`${JSON.stringify(DRAFT_STATE.parse(state), null, 1)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, join(folder, STATE_FILE));
    await durableFiles.sync(folder);
  }

  async #onDisk<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      throw asStorageProblem(error, this.#root);
    }
  }
}
