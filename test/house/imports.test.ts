import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/shared/package-root.ts';

const source = join(packageRoot(), 'src');
const DRIVERS = /^(@duckdb\/|node:sqlite$|pg$|pg-)/;
const MAY_TOUCH_A_DRIVER = ['calculation/engines', 'store'];

describe('imports point one way', () => {
  const allowed = allowedImports();
  const folders = readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

  test('every folder of src has a row in docs/architecture.md, and every row a folder', () => {
    expect([...allowed.keys()].sort()).toEqual(folders.sort());
  });

  test.each(folders)('%s imports only what its row names', (folder) => {
    const wrong = importsOf(folder).filter(
      ({ to }) => to !== folder && !(allowed.get(folder) ?? []).includes(to),
    );
    expect(wrong).toEqual([]);
  });

  test('the table has no way back', () => {
    for (const [folder, targets] of allowed) {
      for (const target of targets)
        expect(reaches(target, folder, allowed), `${folder} -> ${target}`).toBe(false);
    }
  });

  test('only engines and the store touch a database driver', () => {
    const touching = filesUnder(source).filter((file) => specifiersOf(file).some((s) => DRIVERS.test(s)));
    expect(touching.length).toBeGreaterThan(0);
    const outside = touching
      .map((file) => relative(source, file))
      .filter((file) => !MAY_TOUCH_A_DRIVER.some((folder) => file.startsWith(`${folder}/`)));
    expect(outside).toEqual([]);
  });
});

function allowedImports(): Map<string, string[]> {
  const page = readFileSync(join(packageRoot(), 'docs', 'architecture.md'), 'utf8');
  const table = page.slice(page.indexOf('| folder | may import |')).split('\n\n')[0] ?? '';
  const rows = table.split('\n').slice(2);
  return new Map(
    rows.map((row) => {
      const [, folder = '', targets = ''] = row.split('|').map((cell) => cell.trim());
      return [folder, targets === '' ? [] : targets.split(', ')];
    }),
  );
}

function importsOf(folder: string): { file: string; to: string }[] {
  return filesUnder(join(source, folder)).flatMap((file) =>
    specifiersOf(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => relative(source, resolve(dirname(file), specifier)))
      .filter((target) => !target.startsWith('..'))
      .map((target) => ({ file: relative(source, file), to: target.split('/')[0] ?? '' })),
  );
}

function specifiersOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].map((match) => match[1] ?? '');
}

/** Tests may reach further than what they test. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function reaches(from: string, to: string, allowed: ReadonlyMap<string, readonly string[]>): boolean {
  if (from === to) return true;
  return (allowed.get(from) ?? []).some((next) => reaches(next, to, allowed));
}
