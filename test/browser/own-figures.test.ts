import { readdir } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { VEJBY } from '../../src/demo/vejby.ts';
import { type OwnSite, ownSite } from '../support/own-site.ts';
import { runCli } from '../support/run-cli.ts';
import { inEnglish } from './addresses.ts';
import { buildPages, drawn, removePages, startBrowser } from './open-site.ts';

const SLOW = 240_000;
const NEWEST = VEJBY.cutoffs.at(-1) ?? '';
let webRoot: string;
let site: OwnSite;
let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  webRoot = await buildPages();
  site = await ownSite(webRoot);
  browser = await startBrowser();
  page = await (
    await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'da-DK' })
  ).newPage();
  page.setDefaultTimeout(60_000);
  page.on('pageerror', ({ message }) => faults.push(message));
}, SLOW);

afterAll(async () => {
  await browser.close();
  await site.close();
  await removePages(webRoot);
  expect(faults).toEqual([]);
});

async function visit(address: string): Promise<void> {
  await page.goto(site.url + address);
  await drawn(page);
}

/** What `calculate` prints of an own figure at the newest date, from the rows and the definition files alone. */
async function printed(figure: string): Promise<{ numerator: number; denominator: number; value: number }> {
  const argv = [
    'calculate',
    site.register,
    '--at',
    NEWEST,
    '--catalogue',
    'egne',
    '--definitions',
    site.definitions,
  ];
  const { out } = await runCli(argv);
  const row = out.split('\n').find((line) => line.startsWith(`egne,${figure},`));
  const [, , , , , , numerator, denominator, value] = row?.split(',') ?? [];
  return { numerator: Number(numerator), denominator: Number(denominator), value: Number(value) };
}

/** The number on the figure's page that was gone to after saving. */
async function pageNumber(): Promise<string> {
  await page.locator('.own-badge').first().waitFor();
  await page.goto(`${page.url()}&vis=tabel`);
  const cells = page.locator('table.numbers tbody tr').first().locator('td');
  await cells.first().waitFor();
  return (await cells.allTextContents()).slice(0, 3).join(' | ');
}

function danish(value: number, decimals: number): string {
  return value.toLocaleString('da-DK', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

async function expectSameAsCalculated(figure: string): Promise<void> {
  const { numerator, denominator, value } = await printed(figure);
  expect(numerator).toBeGreaterThan(4);
  expect(await pageNumber()).toBe(
    `${danish(numerator, 0)} | ${danish(denominator, 0)} | ${danish(value, 2)}`,
  );
}

test(
  'family treatment per 1,000 aged 6-11 is made with a mouse, and calculate gives the same number',
  async () => {
    await visit('/noegletal/nyt');
    await page.getByLabel('alder fra').selectOption('6');
    await page.getByLabel('alder til').selectOption('11');
    await page.locator('.live-value').first().waitFor();
    await page.getByLabel('Navn', { exact: true }).fill('Familiebehandling blandt 6-11-årige');
    expect(await page.locator('#kort-navn').inputValue()).toBe('familiebehandling-blandt-6-11-aarige');
    await page.getByRole('button', { name: 'Gem nøgletallet' }).click();
    const problems = page.getByRole('alert').getByRole('link');
    await problems.first().waitFor();
    expect(await problems.count()).toBe(3);
    await problems.first().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('ejer');
    await page.locator('#ejer').fill('Børne- og ungeforvaltningen');
    await page.locator('#lov-nu').fill('§ 32, stk. 1, nr. 5');
    await page.locator('label[for=bekraeft]').click();
    await page.getByRole('button', { name: 'Gem nøgletallet' }).click();
    await page.waitForURL('**/noegletal/familiebehandling-blandt-6-11-aarige?katalog=egne');
    expect(await readdir(site.definitions)).toContain('familiebehandling-blandt-6-11-aarige.yaml');
    await expectSameAsCalculated('1');
  },
  SLOW,
);

/** Tabs until the element with the id has the focus. */
async function tabTo(id: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
  }
  throw new Error(`${id} is not reached by keyboard`);
}

test(
  'the same by keyboard alone',
  async () => {
    await visit('/noegletal/nyt');
    await tabTo('alder-fra');
    await page.keyboard.press('6');
    await tabTo('alder-til');
    await page.keyboard.type('11');
    await tabTo('navn');
    await page.keyboard.type('Tastatur 6-11');
    await tabTo('ejer');
    await page.keyboard.type('forvaltningen');
    await tabTo('lov-nu');
    await page.keyboard.type('§ 32');
    await tabTo('bekraeft');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/noegletal/tastatur-6-11?katalog=egne');
    await expectSameAsCalculated('2');
  },
  SLOW,
);

test(
  'a definition that no sentence can say is copied as text, and its faults are links to their lines',
  async () => {
    await visit('/noegletal/nyt?tal=indsatstrappen:7');
    const text = page.locator('#tekst');
    await text.fill((await text.inputValue()).replace('unit: percent', 'unit: procent'));
    await page.getByRole('button', { name: 'Gem nøgletallet' }).click();
    const problem = page.getByRole('alert').getByRole('link');
    await problem.waitFor();
    expect(await problem.textContent()).toContain('unit');
    await problem.click();
    const chosen = await text.evaluate((field) => {
      const area = field as HTMLTextAreaElement;
      return area.value.slice(area.selectionStart, area.selectionEnd);
    });
    expect(chosen).toBe('unit: procent');
  },
  SLOW,
);

const PAGES = [
  '/noegletal/nyt',
  '/noegletal/nyt?tal=indsatstrappen:7',
  '/noegletal/familiebehandling-blandt-6-11-aarige?katalog=egne',
  '/noegletal/familiebehandling-blandt-6-11-aarige/rediger?katalog=egne',
  '/noegletal/anbringelser-i-plejefamilier/rediger',
  '/noegletal/anbringelser-i-plejefamilier/varianter?varianter=alder:6-11;tael:indsatser,udelad:ingen',
  '/udforsk',
  '/udforsk?tal=1,3,4&vis=graf',
  '/udforsk?raekker=maalgruppe&tal=3,7&enhed=antal&vis=graf&fra=2025-05-31',
  '/udforsk?raekker=alder&kolonner=distrikt&tal=findes-ikke',
];

test(
  'the pages have no fault that axe knows of, in either language',
  async () => {
    const found: string[] = [];
    for (const address of PAGES.flatMap((a) => [a, inEnglish(a)])) {
      await visit(address);
      const { violations, passes } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
        .analyze();
      expect(passes.length).toBeGreaterThan(10);
      found.push(...violations.map((v) => `${address}: ${v.id} ${v.nodes[0]?.html.slice(0, 160)}`));
    }
    expect(found).toEqual([]);
  },
  SLOW,
);

test(
  'the pages fit a window of 320 pixels',
  async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const wide: string[] = [];
    for (const address of PAGES) {
      await visit(address);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${address}: ${width}`);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(wide).toEqual([]);
  },
  SLOW,
);

test(
  'every change of the free table is one step back, and columns sort it',
  async () => {
    await visit('/udforsk');
    const first = () => page.locator('.explore-table tbody th').first().textContent();
    expect(await first()).toContain('Institutionsanbringelser');
    await page.locator('#valg-raekker').selectOption('dato');
    await page.waitForURL('**/udforsk?raekker=dato');
    await page.locator('#valg-enhed').selectOption('antal');
    await page.waitForURL('**/udforsk?enhed=antal&raekker=dato');
    await page.goBack();
    await page.waitForURL('**/udforsk?raekker=dato');
    await page.goBack();
    await page.waitForURL('**/udforsk');
    await page.locator('.explore-table thead a').nth(1).click();
    await page.waitForURL('**/udforsk?sorter=-1');
    const column = page.locator('.explore-table tbody tr td:nth-child(2)');
    await page.locator('th[aria-sort=descending]').waitFor();
    const numbers = (await column.allTextContents()).map((text) =>
      Number(text.replace(',', '.').replace(/[^\d.]/g, '')),
    );
    expect(numbers.length).toBeGreaterThan(8);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  },
  SLOW,
);
