import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { benchmarkShelf } from '../../src/benchmarks/benchmark-shelf.ts';
import { withDemo } from '../../src/benchmarks/with-demo.ts';
import { duckdbEngine } from '../../src/calculation/engines/duckdb.ts';
import { demoBenchmarks } from '../../src/demo/demo-benchmarks.ts';
import { VEJBY, vejbyRegister } from '../../src/demo/vejby.ts';
import { openSource } from '../../src/observations/open-source.ts';
import { parseIsoDate } from '../../src/shared/calendar.ts';
import { projectCatalogues } from '../support/project-catalogues.ts';
import { drawn, openSite, type Site } from './open-site.ts';

const TAB = '/noegletal/institutionsanbringelser?vis=sammenlign';
const FILES = '/data/sammenligning';
const PAGES = [
  TAB,
  `${TAB}&sammenlign=region,land,903,905,918,gruppe:Naboer%20(demo)`,
  `${TAB}&sprog=en`,
  '/noegletal/varighed-af-institutionsanbringelser?vis=sammenlign',
  '/noegletal/hjemmebaserede-foranstaltninger?vis=sammenlign',
  '/noegletal/udgifter-til-forebyggelse-og-anbringelser?vis=sammenlign',
  FILES,
];

let site: Site;
let root: string;
let close: () => void;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'indsatstrappen-sammenlign-'));
  const register = vejbyRegister();
  const engine = await duckdbEngine({ threads: 1 });
  await engine.prepare(register);
  close = () => engine.close();
  const catalogues = await projectCatalogues();
  const cutoffs = VEJBY.cutoffs.map(parseIsoDate);
  const openEngine = () => duckdbEngine({ threads: 1 });
  const about = { register, engine, municipality: VEJBY, demo: true, catalogues, cutoffs, typedIn: [] };
  const shelf = benchmarkShelf({
    folder: join(root, 'sammenligning'),
    catalogues: projectCatalogues,
    municipality: () => VEJBY.code,
    now: () => new Date('2025-11-01T12:00:00Z'),
  });
  const benchmarks = withDemo(shelf, async () => demoBenchmarks(catalogues));
  site = await openSite(openSource({ ...about, openEngine }), { benchmarks });
  await fetch(`${site.url}/api/sider/noegletal/institutionsanbringelser`);
}, 180_000);

afterAll(async () => {
  await site.close();
  close();
  await rm(root, { recursive: true, force: true });
});

async function at(path: string, look: (page: Page) => Promise<void>, width = 1280): Promise<void> {
  const page = await site.open(path, { width, height: 800 });
  try {
    await look(page);
  } finally {
    await page.context().close();
  }
}

/** Opens everything, once the browser has taken over what the server drew. */
const unfold = async (page: Page) => {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('details')].every((fold) =>
      Object.keys(fold).some((key) => key.startsWith('__react')),
    ),
  );
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
};

test.each(PAGES)(
  '%s has no faults that can be found by rule, and nothing beyond a narrow window',
  async (path) => {
    await at(path, async (page) => {
      await unfold(page);
      await drawn(page);
      expect(
        (
          await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze()
        ).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
      ).toEqual([]);
    });
    await at(
      path,
      async (page) => {
        await unfold(page);
        await drawn(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      },
      320,
    );
  },
  90_000,
);

test('the caveats stand before the lines, and the own count is no line', async () => {
  await at(TAB, async (page) => {
    const heads = await page.locator('.compare h2').allTextContents();
    expect(heads.slice(0, 3)).toEqual([
      'Læs først: hvad tallene kan bruges til',
      'Sammenlign med',
      'Udvikling',
    ]);
    expect(await page.locator('.area-line.area-own').count()).toBeGreaterThan(0);
    expect(await page.locator('.own-mark').first().locator('path').count()).toBe(1);
    expect(await page.locator('.compare-caveats').textContent()).toContain('opfundet');
  });
});

test('what to compare with is chosen by keyboard, and the choice stands in the address', async () => {
  await at(TAB, async (page) => {
    await page.locator('.compare-choice summary').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'Aabrink (demo)' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Vis sammenligningen' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/sammenlign=region,land,901/);
    await page
      .getByRole('cell', { name: 'Aabrink (demo)' })
      .or(page.getByRole('rowheader', { name: 'Aabrink (demo)' }))
      .first()
      .waitFor();
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('901'));
  });
});

test('the choice also works as a plain form, with boxes as several values', async () => {
  await at(`${TAB}&sammenlign=land&sammenlign=903`, async (page) => {
    const names = await page.locator('.compare table').first().locator('tbody th').allTextContents();
    expect(names).toEqual(['Vejby Kommune', 'Hele landet (demo)', 'Dalkær (demo)']);
  });
});

test('a file is refused whole with its row and column; a right one is added, compared with and removed', async () => {
  await at(FILES, async (page) => {
    const file = (text: string) => ({ name: 'andre.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    const head = 'noegletal;kommune;dato;taeller;naevner;kilde\n';
    const add = page.getByRole('button', { name: 'Tilføj filen' });
    await add.click();
    await page.getByText('Vælg en fil først.').waitFor();
    await page
      .locator('input[type=file]')
      .setInputFiles(file(`${head}indsatstrappen:1;999;31.12.2024;5;100;x\n`));
    await add.click();
    const alert = page.getByRole('alert');
    await alert.getByText('999').waitFor();
    expect(await alert.textContent()).toMatch(/2/);
    const rows = ['260', '000', '084'].map(
      (area, i) =>
        `indsatstrappen:1;${area};31.12.2024;${[50, 3400, 900][i]};${[19000, 1150000, 380000][i]};Prøvekilde\n`,
    );
    await page.locator('input[type=file]').setInputFiles(file(head + rows.join('')));
    await add.click();
    await page.getByRole('rowheader', { name: 'andre.csv' }).waitFor();
    await at(TAB, async (tab) => {
      const text = (await tab.locator('.compare').textContent()) ?? '';
      expect(text).toContain('Kilde: Prøvekilde.');
      expect(text).not.toContain('opfundet');
      expect(text).toContain('Region Hovedstaden');
    });
    await page.getByRole('button', { name: 'Fjern andre.csv' }).click();
    await page.getByText('Filen andre.csv er fjernet.').waitFor();
    expect(await page.getByText('Der er ingen filer endnu.').count()).toBe(1);
  });
}, 60_000);

test('no script failed and nothing was refused by the content policy', () => {
  expect(site.faults.filter((fault) => !fault.includes('status of 400'))).toEqual([]);
});
