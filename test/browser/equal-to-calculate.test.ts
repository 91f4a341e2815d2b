import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { duckdbEngine } from '../../src/calculation/engines/duckdb.ts';
import type { Catalogue } from '../../src/catalogue/definition.ts';
import { readCatalogues } from '../../src/catalogue/read-catalogues.ts';
import { VEJBY } from '../../src/demo/vejby.ts';
import { writeDemo } from '../../src/demo/write-demo.ts';
import { openSource } from '../../src/observations/open-source.ts';
import { linkTo } from '../../src/presentation/pages/link.ts';
import { readRegisterFolder } from '../../src/register/read-register-folder.ts';
import { isoDate, parseIsoDate } from '../../src/shared/calendar.ts';
import { packageRoot } from '../../src/shared/package-root.ts';
import { runCli } from '../support/run-cli.ts';
import { openSite, type Site } from './open-site.ts';

const CATALOGUES = ['indsatstrappen', 'netvaerksmetoder'];

interface Printed {
  readonly numerator: string;
  readonly denominator: string;
  readonly value: string;
  readonly unit: string;
}

let site: Site;
let catalogues: readonly Catalogue[];
const printed = new Map<string, Printed>();

/** The same folder of the demo municipality goes to the command line and to the pages. */
beforeAll(async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'indsatstrappen-vejby-')), 'vejby');
  await writeDemo(folder, { mkdir, rename, rm, writeFile });
  const at = VEJBY.cutoffs.join(',');
  const run = await runCli([
    'calculate',
    folder,
    '--at',
    at,
    '--catalogue',
    CATALOGUES.join(','),
    '--extras',
  ]);
  expect(run.status).toBe(0);
  for (const line of run.out.trim().split('\n').slice(1)) {
    const [catalogue, figure, , date, , , numerator = '', denominator = '', value = '', unit = ''] =
      line.split(',');
    printed.set(`${catalogue}:${figure} ${date}`, { numerator, denominator, value, unit });
  }
  catalogues = await readCatalogues([join(packageRoot(), 'catalogue')]);
  const { register } = await readRegisterFolder(folder, { pseudonymKey: new Uint8Array(32) });
  const engine = await duckdbEngine();
  await engine.prepare(register);
  const cutoffs = VEJBY.cutoffs.map(parseIsoDate);
  const source = { register, engine, municipality: VEJBY, demo: true, catalogues, cutoffs, typedIn: [] };
  site = await openSite(openSource(source));
}, 180_000);

afterAll(() => site.close());

test('every number in the table of every figure is what calculate prints', async () => {
  const page = await site.open('/');
  let compared = 0;
  for (const { name, definitions } of catalogues.filter((c) => CATALOGUES.includes(c.name))) {
    for (const definition of definitions) {
      const { path } = linkTo(definition, definitions);
      await page.goto(`${site.url}${path}?katalog=${name}&vis=tabel`);
      const rows = page.locator('table.numbers').first().locator('tbody tr');
      await rows.first().waitFor();
      for (const cells of await rows.evaluateAll((trs) =>
        trs.map((tr) =>
          [...tr.children].map((cell) => cell.firstElementChild?.textContent ?? cell.textContent ?? ''),
        ),
      )) {
        compared += compare(`${name}:${definition.figure}`, cells);
      }
    }
  }
  expect(compared).toBeGreaterThan(600);
  expect(site.faults).toEqual([]);
}, 180_000);

test('the counts and rates on the stair are what calculate prints', async () => {
  const page = await site.open('/');
  const text = ((await page.locator('main').textContent()) ?? '').replaceAll('.', '');
  const newest = VEJBY.cutoffs.at(-1);
  for (const figure of ['1', '3', '4', '5', '6']) {
    const { numerator, value } = printed.get(`indsatstrappen:${figure} ${newest}`) ?? {
      numerator: '?',
      value: '?',
    };
    expect(text).toMatch(new RegExp(`(?<!\\d)${numerator}(?!\\d)`));
    expect(text).toContain(Number(value).toFixed(2).replace('.', ','));
  }
}, 60_000);

/** Compares a row of a table; gives how many numbers were compared. Hidden numbers say nothing. */
function compare(address: string, [written = '', ...cells]: readonly string[]): number {
  const [day, month, year] = written.split('.').map(Number);
  const date = isoDate(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0) / 86_400_000);
  const expected = printed.get(`${address} ${date}`);
  expect(expected, `${address} ${date} (${written})`).toBeDefined();
  if (!expected || cells.some((cell) => cell.trim() === 'c')) return 0;
  if (expected.value === '') {
    expect(
      cells.some((cell) => /\d+,\d/.test(cell)),
      `${address} ${date} has no value`,
    ).toBe(false);
    return 0;
  }
  const hasParts = expected.denominator !== '' && expected.unit !== 'ratio';
  const [numerator = '', denominator = '', value = ''] = hasParts
    ? cells
    : ['', '', cells.at(expected.unit === 'ratio' ? -2 : 0)];
  if (hasParts) {
    expect([plain(numerator), plain(denominator)], `${address} ${date}`).toEqual([
      expected.numerator,
      expected.denominator,
    ]);
  }
  const shown = plain(value);
  const decimals = shown.split('.')[1]?.length ?? 0;
  const off = Math.abs(Number(shown) - Number(expected.value));
  expect(off, `${address} ${date}: ${value} for ${expected.value}`).toBeLessThanOrEqual(
    0.5 * 10 ** -decimals + 1e-9,
  );
  return hasParts ? 3 : 1;
}

/** `19.260` and `1,77 *` as plain numbers with a point. */
function plain(text: string): string {
  return text.replace(/[^\d,-]/g, '').replace(',', '.');
}
