import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeOds } from 'hucre/ods';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { VEJBY } from '../../src/demo/vejby.ts';
import { writeDemo } from '../../src/demo/write-demo.ts';
import { packageRoot } from '../../src/shared/package-root.ts';
import { manyCells, manyRows, manyRowsOfSystem } from '../../test/support/many-rows.ts';

/** Files to take in, the date they are for, and what is promised of taking them in (absent: nothing). */
export interface Extract {
  readonly name: string;
  readonly title: string;
  readonly date: string;
  readonly seconds?: number;
  readonly megabytes?: number;
  readonly write: (folder: string) => Promise<void> | void;
}

const MILLION = 1_000_000;
const DATE = '2020-01-31';
const DANISH_DATE = /^(\d{2})-(\d{2})-(\d{4})$/;
const NUMBER = /^\d+,\d+$/;
/** What the files come from; they are made anew when any of it changes. */
const MADE_BY = ['src/demo', 'test/support/many-rows.ts', 'bench/intake/extracts.ts'];

/** The extracts that are measured, the largest first. */
export const EXTRACTS: readonly Extract[] = [
  {
    name: 'million',
    title: '1,000,000 measures as canonical CSV',
    date: DATE,
    seconds: 20,
    megabytes: 1000,
    write: (folder) => writeTexts(folder, manyRows(MILLION), 'utf8'),
  },
  {
    name: 'million-faulty',
    title: 'the same with faults in 2 rows of 100',
    date: DATE,
    seconds: 20,
    megabytes: 1000,
    write: (folder) => writeTexts(folder, manyRows(MILLION, 'faulty'), 'utf8'),
  },
  {
    name: 'million-system',
    title: 'the same as one list of a system, CPR',
    date: DATE,
    seconds: 20,
    megabytes: 1000,
    write: (folder) => writeTexts(folder, manyRowsOfSystem(MILLION), 'latin1'),
  },
  {
    name: 'xlsx',
    title: '100,000 rows of 12 cells as XLSX',
    date: DATE,
    seconds: 10,
    write: async (folder) => writeWorkbook(folder, 'udtræk.xlsx', 100_000, writeXlsx),
  },
  {
    name: 'ods',
    title: '30,000 rows of 12 cells as ODS',
    date: DATE,
    write: async (folder) => writeWorkbook(folder, 'udtræk.ods', 30_000, writeOds),
  },
  {
    name: 'demo',
    title: 'the demo, 15 files',
    date: VEJBY.cutoffs.at(-1) ?? DATE,
    seconds: 3,
    write: async (folder) => {
      await writeDemo(join(folder, 'vejby'), { mkdir, rename, rm, writeFile });
    },
  },
];

/** Makes the extract's files unless they lie there already, whole or not at all; gives their folder. */
export async function storedExtract({ name, write }: Extract): Promise<string> {
  const home = join(packageRoot(), 'data', 'bench-intake');
  const folder = join(home, `${name}-${generatorHash()}`);
  if (!existsSync(folder)) {
    mkdirSync(home, { recursive: true });
    const older = readdirSync(home).filter((other) => other.slice(0, other.lastIndexOf('-')) === name);
    for (const other of older) rmSync(join(home, other), { recursive: true, force: true });
    const unfinished = `${folder}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished);
    await write(unfinished);
    renameSync(unfinished, folder);
  }
  return name === 'demo' ? join(folder, 'vejby') : folder;
}

function writeTexts(folder: string, texts: ReadonlyMap<string, string>, encoding: 'utf8' | 'latin1'): void {
  for (const [file, text] of texts) writeFileSync(join(folder, file), text, encoding);
}

type Writer = (options: { sheets: { name: string; rows: CellValue[][] }[] }) => Promise<Uint8Array>;

/** The list as a workbook: dates and numbers as such, as people who work in one have them. */
async function writeWorkbook(folder: string, file: string, count: number, write: Writer): Promise<void> {
  const { header, rows } = manyCells(count);
  const cells = [header, ...rows.map((row) => row.map(cellOf))];
  writeFileSync(join(folder, file), await write({ sheets: [{ name: 'Udtræk', rows: cells }] }));
  const population = [...manyRowsOfSystem(1)].filter(([name]) => name.startsWith('befolkning'));
  writeTexts(folder, new Map(population), 'latin1');
}

function cellOf(text: string): CellValue {
  const date = DANISH_DATE.exec(text);
  if (date) return new Date(Date.UTC(Number(date[3]), Number(date[2]) - 1, Number(date[1])));
  return NUMBER.test(text) ? Number(text.replace(',', '.')) : text;
}

function generatorHash(): string {
  const hash = createHash('sha256');
  for (const part of MADE_BY) {
    const path = join(packageRoot(), part);
    const files = part.endsWith('.ts')
      ? [path]
      : readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
          .map((entry) => join(entry.parentPath, entry.name))
          .sort();
    for (const file of files) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 8);
}
