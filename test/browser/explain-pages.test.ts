import { AxeBuilder } from '@axe-core/playwright';
import type { FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { duckdbEngine } from '../../src/calculation/engines/duckdb.ts';
import { VEJBY } from '../../src/demo/vejby.ts';
import type { FigureSource } from '../../src/observations/figure-source.ts';
import type { Observation } from '../../src/observations/observation.ts';
import { createApp } from '../../src/server/app.ts';
import { listen } from '../../src/server/listen.ts';
import { ANYBODY, AT_THE_ROWS, type Reader } from '../../src/server/reader.ts';
import { parseIsoDate } from '../../src/shared/calendar.ts';
import { buildPages, drawn, removePages, startBrowser } from './open-site.ts';
import { vejbySource } from './vejby-site.ts';

const [FROM, TO] = [VEJBY.cutoffs[5], VEJBY.cutoffs[8]];
const FORKLAR = '/noegletal/institutionsanbringelser?vis=forklar';
const KINDS = [
  FORKLAR,
  `${FORKLAR}&gruppe=from_none&opdel=district`,
  '/noegletal/varighed-af-institutionsanbringelser?vis=forklar',
  '/noegletal/bevaegelser-op-ad-indsatstrappen?vis=forklar&fra=2025-05-31',
  '/noegletal/udgifter-til-forebyggelse-og-anbringelser?vis=forklar',
  '/trappen',
  '/trappen?tael=indsatser&sprog=en',
  '/trappen/bevaegelser',
  '/trappen/bevaegelser?gruppe=3-5&vis=matrix&sprog=en',
];

let source: FigureSource;
let observations: readonly Observation[];
let browser: Browser;
let page: Page;
let webRoot: string;
const apps: FastifyInstance[] = [];
const urls = new Map<Reader, string>();
const faults: string[] = [];

beforeAll(async () => {
  [source, webRoot, browser] = await Promise.all([vejbySource(), buildPages(), startBrowser()]);
  observations = await source.observations();
  for (const reader of [AT_THE_ROWS, ANYBODY]) {
    const openEngine = () => duckdbEngine({ threads: 1 });
    const app = await createApp({ source, webRoot, reader, openEngine });
    apps.push(app);
    urls.set(reader, (await listen(app, { port: 0 })).url);
  }
  page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
}, 180_000);

afterAll(async () => {
  await browser.close();
  for (const app of apps) await app.close();
  await removePages(webRoot);
});

async function visit(address: string, reader: Reader = AT_THE_ROWS): Promise<void> {
  await page.goto(`${urls.get(reader)}${address}`);
  await drawn(page);
}

function numerator(figure: string, date: string): number {
  const found = observations.find(
    (o) => o.catalogue === 'indsatstrappen' && o.figure === figure && o.date === parseIsoDate(date),
  );
  return found?.numerator ?? Number.NaN;
}

/** The written numbers of the bars, in order. */
async function barNumbers(): Promise<number[]> {
  const texts = await page.locator('.change-value').allTextContents();
  return texts.map((text) => Number(text.replace('−', '-').replace('.', '').replace(',', '.')));
}

test('axe finds nothing, and 320 pixels are enough', async () => {
  const wrong: string[] = [];
  for (const address of KINDS) {
    await visit(address);
    const { violations, passes } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
      .analyze();
    expect(passes.length).toBeGreaterThan(10);
    wrong.push(...violations.map((v) => `${address}: ${v.id} ${v.nodes[0]?.html.slice(0, 160)}`));
    await page.setViewportSize({ width: 320, height: 640 });
    await drawn(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wrong.push(`${address}: ${width} pixels wide`);
    await page.setViewportSize({ width: 1280, height: 720 });
  }
  expect(wrong).toEqual([]);
  expect(faults).toEqual([]);
}, 240_000);

test('the bars go from the calculated number to the calculated number, and each opens so many children', async () => {
  await visit(FORKLAR);
  const numbers = await barNumbers();
  const [first, ...rest] = numbers;
  const last = rest.pop();
  expect([first, last]).toEqual([numerator('1', FROM), numerator('1', TO)]);
  expect((first ?? 0) + rest.reduce((sum, n) => sum + n, 0)).toBe(last);
  const links = await page
    .locator('.change-bar > a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  expect(links.length).toBe(rest.length);
  for (const [i, link] of links.entries()) {
    await visit(link);
    expect(await page.locator('.children-table tbody tr').count(), link).toBe(Math.abs(rest[i] ?? 0));
  }
}, 120_000);

test('the list has what is known of a child, by keyboard', async () => {
  await visit(FORKLAR);
  await page.locator('.change-bar > a').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.child-list').waitFor();
  expect(page.url()).toContain('gruppe=');
  const text = (await page.locator('.child-list').textContent()) ?? '';
  expect(text).toMatch(/bevilget \d\d\.\d\d\.\d{4}/);
  expect(text).not.toMatch(/\d{6}-?\d{4}/);
  await page.getByRole('link', { name: 'Luk listen' }).press('Enter');
  await page.locator('.child-list').waitFor({ state: 'detached' });
}, 60_000);

test('another earlier date is chosen and stands in the address; an unknown one is told', async () => {
  await visit(FORKLAR);
  await page.getByLabel('Sammenlign med').selectOption('2023-01-31');
  await page.getByRole('heading', { name: /^Hvad der skete fra 31\. januar 2023/ }).waitFor();
  expect(page.url()).toContain('fra=2023-01-31');
  expect((await barNumbers())[0]).toBe(numerator('1', '2023-01-31'));
  await visit(`${FORKLAR}&fra=2019-02-30`);
  expect(await page.locator('main').textContent()).toContain('ikke er opgjort før (2019-02-30)');
}, 60_000);

test('the movements read figures 7 to 9 as they are calculated, and each cell opens its children', async () => {
  await visit('/trappen/bevaegelser');
  const rows = await page
    .locator('.readings tbody tr')
    .evaluateAll((trs) => trs.map((tr) => [...tr.children].map((cell) => cell.textContent ?? '')));
  const figures = ['7', '7.1', '7.2', '8', '8-9.rest', '9'];
  expect(rows.length).toBe(figures.length);
  for (const [i, figure] of figures.entries())
    expect(rows[i]?.[3], figure).toMatch(new RegExp(`^${numerator(figure, TO)} ud af \\d+$`));
  const cell = page.locator('.matrix tbody tr').first().locator('a').first();
  const count = Number(await cell.textContent());
  await cell.click();
  await page.locator('.child-list').waitFor();
  expect(await page.locator('.children-table tbody tr').count()).toBe(count);
}, 60_000);

test('the stair counts each child once, or as the figures do', async () => {
  await visit('/trappen?tael=indsatser');
  await page.getByText('Vis som tabel').click();
  const newest = await page.locator('.shown-table tbody tr').first().locator('td').allTextContents();
  expect(newest.map(Number)).toEqual(['1', '3', '4', '5', '6'].map((figure) => numerator(figure, TO)));
  await visit('/trappen');
  await page.getByText('Vis som tabel').click();
  const once = (await page.locator('.shown-table tbody tr').first().locator('td').allTextContents()).map(
    Number,
  );
  const total = once.pop();
  expect(once.reduce((sum, n) => sum + n, 0)).toBe(total);
  expect(once[0]).toBe(numerator('1', TO));
}, 60_000);

test('whoever may not see rows sees no children and no small flows', async () => {
  await visit(`${FORKLAR}&gruppe=from_none`, ANYBODY);
  expect(await page.locator('.change-bar, .child-list, .multiple').count()).toBe(0);
  expect(await page.locator('main').textContent()).toContain('kræver adgang til rækkerne');
  await visit('/trappen?tael=boern', ANYBODY);
  expect(await page.locator('.stacked, .shown-table').count()).toBe(0);
  await visit('/trappen/bevaegelser?gruppe=6-3&vis=matrix', ANYBODY);
  expect(await page.locator('.child-list, .readings, .matrix a').count()).toBe(0);
  const cells = await page.locator('.matrix td').allTextContents();
  expect(cells.length).toBe(42);
  expect(
    cells
      .filter((text) => /\d/.test(text))
      .map(Number)
      .every((n) => n >= 5),
  ).toBe(true);
  expect(cells).toContain('·');
}, 60_000);
