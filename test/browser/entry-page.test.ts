import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readCatalogues } from '../../src/catalogue/read-catalogues.ts';
import type { Entry } from '../../src/intake/entry/entry.ts';
import { storeEntry } from '../../src/intake/entry/store-entry.ts';
import { packageRoot } from '../../src/shared/package-root.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { reportedFigures } from '../../src/store/reported-figures.ts';
import { fakeSource } from './fake-source.ts';
import { drawn, openSite, type Site } from './open-site.ts';

const catalogues = await readCatalogues([join(packageRoot(), 'catalogue')]);
const GUIDE = [
  '18222\t19123\t19521',
  '120\t140\t135',
  '255\t294\t280',
  '7\t8\t9',
  '76\t78\t85',
  '42\t38\t34',
];
const SLOW = 180_000;
let folder: string;
let store: Store;
let page: Page;
let site: Site;
/** The site asks whatever store the test has opened. */
const entry: Entry = {
  grid: () => current().grid(),
  save: (changes, by) => current().save(changes, by),
};
const current = () =>
  storeEntry({
    store,
    municipality: { code: '999', name: 'Vejby Kommune' },
    catalogues,
    now: () => new Date('2018-02-12T09:00:00.000Z'),
  });

beforeAll(async () => {
  site = await openSite(await fakeSource({ cutoffs: [], demo: false }), { entry });
}, SLOW);
afterAll(() => site.close());

/** Each test begins with an installation in which nothing has been typed. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'indsatstrappen-entry-'));
  store = openStore(join(folder, 'store.sqlite'));
  page = await site.open('/data/indtast');
  page.on('dialog', (dialog) => void dialog.accept());
});
afterEach(async () => {
  await page.context().close();
  store.close();
  await rm(folder, { recursive: true });
});

const cell = (line: number, column: number, on = page) =>
  on.locator(`[data-line="${line}"][data-column="${column}"]`);
const named = (row: string, date: string) =>
  page.getByRole('textbox', { name: `${row} ${date}`, exact: true });
const below = (field: Locator) => field.locator('xpath=following-sibling::span').textContent();
const values = async () =>
  (await page
    .locator('.entry-table input[data-line]')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))) as string[];
const said = (text: string) => page.locator('.entry-said', { hasText: text }).waitFor();
/** What a spreadsheet puts on the clipboard, pasted where the focus is. */
const paste = (text: string) =>
  page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, text);

test(
  'six numbers by keyboard alone: rates as they are typed, saved, and there again',
  async () => {
    await cell(0, 2).focus();
    for (const number of ['19.521', '135', '280', '9', '85', '34']) {
      await page.keyboard.type(number);
      await page.keyboard.press('Enter');
    }
    expect(await below(named('Forebyggende indsatser', '1. januar 2018'))).toBe('6,92 pr. 1.000');
    expect(await below(named('Hjemmebaserede foranstaltninger', '1. januar 2018'))).toBe('14,34 pr. 1.000');
    expect(await below(named('Institutionsanbringelser', '1. januar 2018'))).toBe('1,74 pr. 1.000');
    await page.getByText('6 ændringer er ikke gemt.').waitFor();
    while (await page.evaluate(() => document.activeElement?.textContent !== 'Gem'))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await said('Gemt: 6 ændringer.');
    await page.reload();
    await drawn(page);
    expect((await values()).filter((value) => value !== '')).toEqual([
      '19.521',
      '135',
      '280',
      '9',
      '85',
      '34',
    ]);
    const stored = reportedFigures(store).map((f) => `${f.figure} ${f.numerator}/${f.denominator} ${f.by}`);
    expect(stored).toHaveLength(10);
    expect(stored).toContain('netvaerksmetoder:5 34/19521 lokal bruger');
  },
  SLOW,
);

test(
  'a block of six by three fills the grid, and the whole guide is saved at once',
  async () => {
    await cell(0, 0).focus();
    await paste(`${GUIDE.join('\r\n')}\r\n`);
    await said('18 felter er sat ind.');
    expect((await values()).slice(0, 6)).toEqual(['18.222', '19.123', '19.521', '120', '140', '135']);
    expect(await below(cell(4, 1))).toBe('4,08 pr. 1.000');
    expect(await below(cell(5, 1))).toBe('1,99 pr. 1.000');
    await page.getByText('er steget med 4,9\u00a0% siden 1. januar 2016').waitFor();
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await said('Gemt: 18 ændringer.');
    expect(reportedFigures(store)).toHaveLength(30);
  },
  SLOW,
);

test(
  'a block that does not fit says so and keeps what fits',
  async () => {
    await cell(4, 2).focus();
    await paste('1\t2\n3\t4\n5\t6');
    await said('2 felter er sat ind. Der var ikke plads til 4 felter.');
  },
  SLOW,
);

test(
  'arrow keys, Enter and Escape move and undo as in a spreadsheet',
  async () => {
    const at = () =>
      page.evaluate(() => {
        const { dataset } = document.activeElement as HTMLElement;
        return `${dataset.line},${dataset.column}`;
      });
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
      return at();
    };
    await cell(1, 1).focus();
    expect(await press('ArrowDown')).toBe('2,1');
    expect(await press('ArrowRight')).toBe('2,2');
    expect(await press('ArrowRight')).toBe('2,2');
    expect(await press('ArrowUp', 'ArrowLeft')).toBe('1,1');
    expect(await press('Enter')).toBe('2,1');
    expect(await press('Shift+Enter')).toBe('1,1');
    expect(await press('Tab')).toBe('1,2');
    await page.keyboard.type('140');
    await page.keyboard.press('ArrowLeft');
    expect(await at()).toBe('1,2');
    await page.keyboard.press('Escape');
    expect(await cell(1, 2).inputValue()).toBe('');
    await page.getByText('Alt er gemt.').waitFor();
  },
  SLOW,
);

test(
  'what is impossible is told in words and stops everything; the rest waits',
  async () => {
    await cell(0, 0).fill('18.222');
    await cell(1, 0).fill('14,34');
    await cell(2, 0).fill('255');
    await page.getByText('14,34 er ikke et helt tal.').first().waitFor();
    expect(await cell(1, 0).getAttribute('aria-invalid')).toBe('true');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'Der er et problem' }).waitFor();
    expect(reportedFigures(store)).toEqual([]);
    await page.getByRole('alert').getByRole('link').click();
    expect(await cell(1, 0).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type('120');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await said('Gemt: 3 ændringer.');
  },
  SLOW,
);

test(
  'what is not saved outlives a reload, in both languages, and can be undone',
  async () => {
    await cell(0, 0).fill('18.222');
    await cell(1, 0).fill('-');
    await page.reload();
    await drawn(page);
    await said('Ændringer, som ikke var gemt, er hentet frem igen.');
    expect((await values())[0]).toBe('18.222');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Type in figures' }).waitFor();
    expect((await values())[0]).toBe('18,222');
    await page.getByRole('button', { name: 'Undo changes' }).click();
    expect((await values()).every((value) => value === '')).toBe(true);
  },
  SLOW,
);

test(
  'a server that does not answer loses nothing',
  async () => {
    await cell(0, 0).fill('18.222');
    await page.route('**/api/data/entry*', (route) => route.abort());
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'svarer ikke' }).waitFor();
    expect((await values())[0]).toBe('18.222');
    await page.unroute('**/api/data/entry*');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await said('Gemt: 1 ændring.');
  },
  SLOW,
);

test(
  'dates are added and, while they are empty, removed',
  async () => {
    await page.getByLabel('Ny dato').fill('2018-05-31');
    await page.getByRole('button', { name: 'Tilføj dato' }).click();
    await said('Datoen 31. maj 2018 er tilføjet.');
    expect(await page.getByRole('columnheader').count()).toBe(5);
    await cell(0, 3).fill('19.600');
    expect(await page.getByRole('button', { name: 'Fjern 31. maj 2018' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Fjern 1. januar 2016' }).click();
    await said('Datoen 1. januar 2016 er fjernet.');
    expect(await page.getByRole('columnheader').count()).toBe(4);
  },
  SLOW,
);

test(
  'a whole table shows what was recognised before it is put in',
  async () => {
    await page.locator('h1').click();
    await paste(
      '\tJan 17\tJuli 17\n0-17-årige\t18.222\t19.123\n5.1 Døgnophold\t1\t0\nInstitution\t42\t38\nAndel\t3 %\t4 %\nHunde\t1\t2',
    );
    await page.getByRole('heading', { name: 'Det blev genkendt' }).waitFor();
    const rows = await page
      .locator('.entry-found tbody tr')
      .evaluateAll((trs) => trs.map((tr) => [...tr.children].map((c) => c.textContent)));
    expect(rows).toEqual([
      ['0-17-årige', '0-17-årige', '18.222', '19.123'],
      ['5.1 Døgnophold', 'Hjemmebaserede foranstaltninger: Døgnophold for hele familien', '1', '0'],
      ['Institution', 'Institutionsanbringelser', '42', '38'],
    ]);
    await page.getByText('Linje 5: Andel: pr. 1.000 og andele regnes ud her').waitFor();
    await page.getByText('Linje 6: Hunde: navnet kendes ikke').waitFor();
    await page.getByLabel('Dato for »Juli 17«').fill('2017-07-31');
    await page.getByRole('button', { name: 'Sæt 6 tal ind' }).click();
    await said('6 tal er sat ind.');
    expect(await named('0-17-årige', '31. juli 2017').inputValue()).toBe('19.123');
    expect(
      await named(
        'Hjemmebaserede foranstaltninger: Døgnophold for hele familien',
        '1. januar 2017',
      ).inputValue(),
    ).toBe('1');
    expect(reportedFigures(store)).toEqual([]);
  },
  SLOW,
);

test(
  'shares have a base, and a number can be marked as not reported, with source and note',
  async () => {
    await page.getByLabel('Vis alle nøgletal').check();
    const share = 'Institutionsanbringelser: Socialpædagogiske opholdssteder';
    await named(share, '1. januar 2018').fill('13');
    await page.getByText('Det mangler at stå, hvad tallet er ud af').waitFor();
    await named(`${share}: Ud af`, '1. januar 2018').fill('34');
    expect(await below(named(share, '1. januar 2018'))).toBe('38,2\u00a0%');
    await page.getByLabel('Vis status, kilde og note').check();
    await page
      .getByLabel('Status for Anbringelser i plejefamilier, 1. januar 2018')
      .selectOption('not_reported');
    await named('Kilde', '1. januar 2018').fill('et gammelt regneark');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await said('Gemt: 4 ændringer.');
    expect(
      reportedFigures(store).map(
        (f) => `${f.figure} ${f.numerator}/${f.denominator} ${f.status} ${f.source}`,
      ),
    ).toEqual([
      'indsatstrappen:1.3 13/34  et gammelt regneark',
      'indsatstrappen:3 null/null not_reported et gammelt regneark',
      'netvaerksmetoder:4 null/null not_reported et gammelt regneark',
      'netvaerksmetoder:5.1 13/34  et gammelt regneark',
    ]);
  },
  SLOW,
);

describe('accessible', () => {
  const states: readonly [string, () => Promise<void>][] = [
    ['empty', async () => undefined],
    [
      'filled, with a warning',
      async () => {
        await cell(0, 0).focus();
        await paste(GUIDE.join('\n'));
      },
    ],
    [
      'everything shown, with an error',
      async () => {
        await page.getByLabel('Vis alle nøgletal').check();
        await page.getByLabel('Vis status, kilde og note').check();
        await cell(1, 0).fill('14,34');
        await page.getByRole('button', { name: 'Gem', exact: true }).click();
      },
    ],
    ['a table recognised', async () => paste('\t1.1.17\nInstitution\t42\nHunde\t1')],
  ];

  test.each(states)(
    '%s: axe finds nothing, and nothing is wider than 320 pixels',
    async (_, make) => {
      await make();
      const { violations, passes } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
        .analyze();
      expect(passes.length).toBeGreaterThan(10);
      expect(violations.map((v) => `${v.id} ${v.nodes[0]?.html}`)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter(
            (e) => !e.closest('.scroll-region, .sr-only, .skip') && e.getBoundingClientRect().right > 321,
          )
          .map((e) => `${e.tagName} ${e.className}`),
      );
      expect([await page.evaluate(() => document.documentElement.scrollWidth), wide]).toEqual([320, []]);
      await page.getByText('Tabellen kan rulles vandret').last().waitFor();
    },
    60_000,
  );

  test(
    'every field says its row and its date',
    async () => {
      await page.getByLabel('Vis alle nøgletal').check();
      const names = await page.locator('.entry-table input').evaluateAll((inputs) =>
        inputs.map((input) =>
          (input.getAttribute('aria-labelledby') ?? '')
            .split(' ')
            .map((id) => document.getElementById(id)?.textContent)
            .join(' '),
        ),
      );
      expect(names.length).toBeGreaterThan(150);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => name.includes('undefined') || !/\d{4}$/.test(name))).toEqual([]);
    },
    SLOW,
  );
});

test('no window had a script error or was refused content by the policy', () => {
  expect(site.faults.filter((fault) => !/404|net::ERR_FAILED|400/.test(fault))).toEqual([]);
});
