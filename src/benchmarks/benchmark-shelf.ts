import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { areaOf } from '../catalogue/areas.ts';
import { addressOf, type Catalogue, type Definition } from '../catalogue/definition.ts';
import { Population } from '../observations/population.ts';
import { type Reported, withReported } from '../observations/reported.ts';
import { maskCpr } from '../register/cpr.ts';
import { asStorageProblem } from '../register/deliveries/storage-problem.ts';
import { isoDate } from '../shared/calendar.ts';
import { type Finding, problem, UserProblem } from '../shared/problem.ts';
import type { AreaGroup, Benchmarks } from './benchmarks.ts';
import { type BenchmarkFile, readBenchmarkFile } from './read-benchmark-file.ts';

const ENTRY = z.object({
  /** The first letters of the content's SHA-256: the same file is kept once. */
  id: z.string().regex(/^[0-9a-f]{16}$/),
  name: z.string(),
  kind: z.enum(['figures', 'groups']),
  /** ISO instant in UTC. */
  at: z.string(),
  by: z.string(),
  rows: z.number(),
  areas: z.number(),
  /** ISO dates of the first and last numbers; empty for groups. */
  from: z.string(),
  to: z.string(),
});
const INDEX = z.object({ files: z.array(ENTRY) });

/** A benchmark file as the list has it. */
export type BenchmarkEntry = z.infer<typeof ENTRY>;

/** Where benchmark files are kept: read for pages, listed, added to and taken from. */
export interface BenchmarkShelf {
  readonly read: () => Promise<Benchmarks>;
  readonly list: () => Promise<readonly BenchmarkEntry[]>;
  /** Keeps a file whole and gives its entry with remarks; a UserProblem, and nothing kept, when anything in it is wrong. */
  readonly add: (
    name: string,
    bytes: Uint8Array,
    by: string,
  ) => Promise<{ readonly entry: BenchmarkEntry; readonly remarks: readonly Finding[] }>;
  /** A UserProblem `compare.gone` when there is no such file. */
  readonly remove: (id: string) => Promise<void>;
}

/** What a shelf needs: its folder, the figures that there are, whose region is one's own, and the time. */
export interface ShelfNeeds {
  readonly folder: string;
  readonly catalogues: () => Promise<readonly Catalogue[]>;
  readonly municipality: () => string;
  readonly now: () => Date;
}

const INDEX_FILE = 'indeks.json';

/** The shelf of files in a folder; the folder is made with the first file. */
export function benchmarkShelf(needs: ShelfNeeds): BenchmarkShelf {
  const { folder } = needs;
  const list = () => readIndex(folder);
  let last: { readonly key: string; readonly benchmarks: Promise<Benchmarks> } | undefined;
  return {
    list,
    read: async () => {
      const entries = await list();
      const key = `${needs.municipality()}|${entries.map(({ id }) => id).join()}`;
      if (last?.key !== key) {
        last = { key, benchmarks: readAll(entries, needs) };
        last.benchmarks.catch(() => {
          last = undefined;
        });
      }
      return last.benchmarks;
    },
    add: async (name, bytes, by) => {
      const figures = new Set((await needs.catalogues()).flatMap((c) => c.definitions.map(addressOf)));
      const file = readBenchmarkFile(bytes, figures);
      const entry = entryOf(name, bytes, by, file, needs.now());
      await keep(folder, fileName(entry.id), bytes);
      await writeIndex(folder, [...(await list()).filter(({ id }) => id !== entry.id), entry]);
      return { entry, remarks: file.remarks };
    },
    remove: async (id) => {
      const entries = await list();
      if (!entries.some((entry) => entry.id === id)) throw new UserProblem([problem('compare.gone')]);
      await writeIndex(
        folder,
        entries.filter((entry) => entry.id !== id),
      );
      await rm(join(folder, fileName(id)), { force: true });
    },
  };
}

/** The figures of reported rows as observations; a row of a later file takes the place of the same of an earlier. */
function observationsOfReported(
  rows: readonly Reported[],
  definitions: readonly Definition[],
): Benchmarks['observations'] {
  const known = new Map(definitions.map((definition) => [addressOf(definition), definition]));
  const nobody = new Population({ tables: new Map() });
  return withReported([], rows, known, nobody).observations.filter(({ breakdown }) => breakdown === '');
}

async function readAll(
  entries: readonly BenchmarkEntry[],
  { folder, catalogues, municipality }: ShelfNeeds,
): Promise<Benchmarks> {
  const definitions = (await catalogues()).flatMap((catalogue) => catalogue.definitions);
  const figures = new Set(definitions.map(addressOf));
  const rows: Reported[] = [];
  const groups = new Map<string, AreaGroup>();
  const sources = new Set<string>();
  for (const { id, name } of entries) {
    const file = readBenchmarkFile(await readFile(join(folder, fileName(id))), figures);
    if (file.kind === 'groups') for (const group of file.groups) groups.set(group.name, group);
    else {
      rows.push(...file.rows);
      const named = file.rows.flatMap(({ source }) => source ?? []);
      for (const source of named.length > 0 ? named : [name]) sources.add(maskCpr(source));
    }
  }
  return {
    observations: observationsOfReported(rows, definitions),
    groups: [...groups.values()],
    sources: [...sources].sort(),
    names: new Map(),
    region: areaOf(municipality(), 'region'),
    demo: false,
  };
}

function entryOf(
  name: string,
  bytes: Uint8Array,
  by: string,
  file: BenchmarkFile,
  now: Date,
): BenchmarkEntry {
  const about = { name: maskCpr(name), at: now.toISOString(), by: maskCpr(by), kind: file.kind };
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  if (file.kind === 'groups') {
    const members = new Set(file.groups.flatMap(({ municipalities }) => municipalities));
    const rows = file.groups.reduce((sum, { municipalities }) => sum + municipalities.length, 0);
    return { id, ...about, rows, areas: members.size, from: '', to: '' };
  }
  const dates = file.rows.map(({ date }) => date).sort((a, b) => a - b);
  return {
    id,
    ...about,
    rows: file.rows.length,
    areas: new Set(file.rows.map(({ area }) => area)).size,
    from: isoDate(dates[0] ?? 0),
    to: isoDate(dates.at(-1) ?? 0),
  };
}

function fileName(id: string): string {
  return `${id}.csv`;
}

async function readIndex(folder: string): Promise<readonly BenchmarkEntry[]> {
  try {
    return INDEX.parse(JSON.parse(await readFile(join(folder, INDEX_FILE), 'utf8'))).files;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error instanceof Error && 'code' in error ? asStorageProblem(error, folder) : error;
  }
}

async function writeIndex(folder: string, files: readonly BenchmarkEntry[]): Promise<void> {
  await keep(folder, INDEX_FILE, new TextEncoder().encode(`${JSON.stringify({ files }, null, 2)}\n`));
}

/** Writes beside and renames, so that a file is whole or not there. */
async function keep(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const aside = join(folder, `.${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(aside, bytes, { mode: 0o600, flush: true });
    await rename(aside, join(folder, name));
  } catch (error) {
    await rm(aside, { force: true });
    throw asStorageProblem(error, folder);
  }
}
