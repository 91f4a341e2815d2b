import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ShownPage } from '../../src/presentation/shown/shown-page.ts';
import { addressesOf, inEnglish, KINDS, withState } from './addresses.ts';
import { fakeSource } from './fake-source.ts';
import { drawn, openSite, type Site } from './open-site.ts';

const source = await fakeSource();
const every = addressesOf(source);
const SLOW = 300_000;
let site: Site;
let bare: BrowserContext;
let page: Page;

beforeAll(async () => {
  site = await openSite(source);
  bare = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 720 } });
  page = await bare.newPage();
}, 90_000);
afterAll(() => site.close());

async function mainText(address: string): Promise<string> {
  await page.goto(site.url + address);
  return (await page.locator('main').textContent()) ?? '';
}

async function shownAt(address: string): Promise<ShownPage> {
  const [path = '/', query] = address.split('?');
  const file = `${path === '/' ? '/overblik' : path}.json${query ? `?${query}` : ''}`;
  const answer = await fetch(site.url + file);
  expect([file, answer.status]).toEqual([file, 200]);
  return (await answer.json()) as ShownPage;
}

test(
  'every number of every page is read without scripts, and is the one in its file',
  async () => {
    let numbers = 0;
    for (const address of [...every, inEnglish('/'), withState('/noegletal', { dato: '2022-01-01' })]) {
      const text = await mainText(address);
      for (const cell of (await shownAt(address)).tables.flatMap(({ rows }) => rows.flat())) {
        if (typeof cell === 'string') continue;
        expect([address, cell.text, text.includes(cell.text)]).toEqual([address, cell.text, true]);
        numbers++;
      }
    }
    expect(numbers).toBeGreaterThan(1500);
  },
  SLOW,
);

test('charts are drawn, and the page says its title, language and what it is about', async () => {
  await page.goto(`${site.url}/noegletal/institutionsanbringelser?sprog=en`);
  expect(await page.locator('.chart svg.plot').count()).toBe(1);
  expect((await page.locator('.chart svg.plot').boundingBox())?.width).toBeGreaterThan(600);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.title()).toBe('Placements at institutions · Indsatstrappen');
  expect(await page.locator('meta[name="description"]').getAttribute('content')).toMatch(
    /^Placements at institutions\. Vejby Kommune · counted on 1 September 2024\.$/,
  );
});

test('another date is chosen with a button, and tabs are links', async () => {
  await page.goto(`${site.url}/noegletal/institutionsanbringelser?vis=tabel`);
  await page.getByLabel('Opgjort pr.').selectOption('2023-01-01');
  await page.getByRole('button', { name: 'Vis dato' }).click();
  expect(new URL(page.url()).search).toBe('?vis=tabel&dato=2023-01-01');
  expect(await page.locator('.counted-at').textContent()).toContain('opgjort pr. 1. januar 2023');
  await page.getByRole('link', { name: 'Definition', exact: true }).click();
  await page.getByRole('heading', { name: 'Definition' }).waitFor();
});

test('pages of data say what to do', async () => {
  await page.goto(`${site.url}/data/opgoerelser`);
  expect(await page.locator('body').textContent()).toContain('Denne side kræver JavaScript');
});

test(
  'the browser takes over every kind of page without asking again and without a fault',
  async () => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 720 } });
    const window = await context.newPage();
    const faults: string[] = [];
    const asked: string[] = [];
    let at = '';
    window.on('pageerror', (error) => faults.push(`${at}: ${error.message}`));
    window.on('console', (message) => {
      const text = message.text();
      if (message.type() === 'error' && !text.includes('404')) faults.push(`${at}: ${text}`);
    });
    window.on('request', (request) => {
      if (request.url().includes('/api/')) asked.push(`${at}: ${request.url()}`);
    });
    for (const address of KINDS.flatMap((each) => [each, inEnglish(each)])) {
      at = address;
      await window.goto(site.url + address);
      await drawn(window);
    }
    expect(faults).toEqual([]);
    expect(asked).toEqual([]);
    await window.getByRole('link', { name: 'Indsatstrappen' }).first().click();
    await window.locator('.stair').waitFor();
    // The pages are built for tests, where React mounts everything twice to find what that would break.
    expect([...new Set(asked)]).toEqual([expect.stringContaining('/api/sider/')]);
    await context.close();
  },
  SLOW,
);

test('a page is taken along: files, a table for Excel, and a link', async () => {
  const context = await site.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const window = await context.newPage();
  await window.goto(`${site.url}/noegletal/institutionsanbringelser?dato=2023-01-01`);
  const pasted = () => window.evaluate(() => navigator.clipboard.readText());
  await window.getByRole('button', { name: 'Kopiér tabel' }).click();
  await window.getByText('Tabellen er kopieret').waitFor();
  expect(await pasted()).toContain('01.01.2023\t40\t18640\t2,15\tOpgjort\n');
  await window.getByRole('button', { name: 'Kopiér link' }).click();
  await window.getByText('Linket er kopieret').waitFor();
  expect(await pasted()).toBe(`${site.url}/noegletal/institutionsanbringelser?dato=2023-01-01`);
  expect(await window.getByRole('button', { name: 'Kopiér fast link' }).count()).toBe(0);
  const download = window.waitForEvent('download');
  await window.getByRole('link', { name: 'Excel' }).click();
  expect((await download).suggestedFilename()).toBe('institutionsanbringelser-2023-01-01.xlsx');
  await context.close();
});

test('the chart of every figure is a picture that stands alone, with its numbers, source and caveats', async () => {
  const charts = every.filter((address) => address.startsWith('/noegletal/'));
  for (const address of charts) {
    const { about, chart, title } = await shownAt(address);
    expect([address, chart === undefined]).toEqual([address, false]);
    const svg = await (await fetch(site.url + address.replace(/(\?|$)/, '.svg$1'))).text();
    await page.setContent(svg);
    const text = ((await page.locator('svg').first().textContent()) ?? '').replace(/\s+/g, '');
    for (const said of [title, chart?.footer ?? '', ...about])
      expect([address, said, text.includes(said.replace(/\s+/g, ''))]).toEqual([address, said, true]);
    expect(svg).not.toMatch(/var\(|@import|href="http|NaN|undefined/);
  }
  const png = await fetch(`${site.url}/noegletal/institutionsanbringelser.png`);
  const bytes = Buffer.from(await png.arrayBuffer());
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBe(1520);
}, 120_000);

test('paper has the numbers and caveats, and no controls', async () => {
  const context = await site.browser.newContext({ viewport: { width: 794, height: 1123 } });
  const sheet = await context.newPage();
  await sheet.goto(`${site.url}/noegletal/institutionsanbringelser`);
  await drawn(sheet);
  await sheet.emulateMedia({ media: 'print' });
  const seen = (selector: string) => sheet.locator(selector).first().isVisible();
  for (const control of ['.site-header', '.date-choice', '.tabs', '.take-along', '.footer-menu'])
    expect([control, await seen(control)]).toEqual([control, false]);
  for (const kept of ['.counted-at', '.chart svg.plot', 'table.numbers', '.site-footer .only-print'])
    expect([kept, await seen(kept)]).toEqual([kept, true]);
  const foot = (await sheet.locator('.site-footer').textContent()) ?? '';
  expect(foot).toContain('Landsgennemsnittet omfatter også børn med funktionsnedsættelse');
  expect(foot).toContain(`Udskrevet fra ${site.url}/noegletal/institutionsanbringelser`);
  await context.close();
});
