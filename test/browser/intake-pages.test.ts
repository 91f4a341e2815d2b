import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Intake } from '../../src/intake/intake.ts';
import { inEnglish } from './addresses.ts';
import { fakeSource } from './fake-source.ts';
import { fakeIntake } from './intake-fake.ts';
import { drawn, openSite, type Site } from './open-site.ts';

const source = await fakeSource();
const STEPS = ['filer', 'kolonner', 'vaerdier'].map((step) => `/data/opgoerelser/d1/${step}`);
const PAGES = ['/data/opgoerelser', ...STEPS, '/data/opgoerelser/findes-ikke/filer'];
const WINDOWS = [320, 360, 768, 1280] as const;
const SLOW = 240_000;

/** The intake of the moment: each test has its own. */
let behind = fakeIntake();
const intake = new Proxy({} as Intake, { get: (_, name) => behind[name as keyof Intake] });
let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite(source, { intake, by: 'controller B', today: () => 20_120 });
}, 120_000);
afterAll(() => site.close());
beforeEach(async () => {
  behind = fakeIntake();
  page = await site.open('/data/opgoerelser');
});
afterEach(() => page.close());

async function visit(address: string): Promise<void> {
  await page.goto(site.url + address);
  await drawn(page);
}
const csv = (name: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from('alder;antal\n0;12\n') });
const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
const saved = () => page.getByRole('status').filter({ hasText: 'Gemt.' }).waitFor();

/** Elements that reach beyond the window and do not lie in a region that scrolls by itself. */
function partsBeyond(width: number): string[] {
  const parts = [...document.querySelectorAll('body *')].filter((element) => {
    if (!element.checkVisibility() || element.closest('.scroll-region, .sr-only, .skip')) return false;
    return element.getBoundingClientRect().right > width + 1;
  });
  const whole = document.documentElement.scrollWidth > width ? ['the page'] : [];
  return [...whole, ...parts.slice(0, 3).map((e) => `${e.tagName} ${e.getAttribute('class')}`)];
}

test(
  'no page has a fault that axe knows of WCAG 2.1 A and AA, in either language, wide or narrow',
  async () => {
    const faults: string[] = [];
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 740 });
      for (const address of PAGES.flatMap((each) => [each, inEnglish(each)])) {
        await visit(address);
        const { violations, passes } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
          .analyze();
        expect(passes.length).toBeGreaterThan(10);
        faults.push(
          ...violations.map((v) => `${address} ${width}: ${v.id} ${v.nodes[0]?.html.slice(0, 120)}`),
        );
      }
    }
    expect(faults).toEqual([]);
  },
  SLOW,
);

test(
  'every page fits every window',
  async () => {
    const wide: string[] = [];
    for (const width of WINDOWS) {
      await page.setViewportSize({ width, height: 740 });
      for (const address of PAGES.flatMap((each) => [each, inEnglish(each)])) {
        await visit(address);
        wide.push(...(await page.evaluate(partsBeyond, width)).map((part) => `${address} ${width}: ${part}`));
      }
    }
    expect(wide).toEqual([]);
  },
  SLOW,
);

test('the front page waits for nothing of these pages', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await visit('/');
  expect(asked.filter((path) => /intake|files-page|columns-page|values-page/.test(path))).toEqual([]);
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Opgørelser' }).waitFor();
  expect(asked.some((path) => /intake-list-page/.test(path))).toBe(true);
});

describe('the list', () => {
  test('is where /data leads, and shows what is published and what is under way', async () => {
    await visit('/data?sprog=en');
    await page.getByRole('heading', { level: 1, name: 'Countings' }).waitFor();
    expect(page.url()).toContain('/data/opgoerelser?sprog=en');
    await visit('/data');
    expect(await page.getByRole('row').count()).toBe(5);
    expect(await page.getByText('Erstattet af version 2').count()).toBe(1);
    const link = page.getByRole('link', { name: 'Se på overblikket: 30. september 2024' });
    expect(await link.getAttribute('href')).toBe('/?dato=2024-09-30');
    expect(await page.getByRole('link', { name: 'Hent skabelon (Excel)' }).getAttribute('href')).toContain(
      '/api/data/template',
    );
  });

  test('begins a draft at the next date of the rhythm', async () => {
    await page.getByRole('button', { name: 'Start opgørelse' }).click();
    await page.getByRole('heading', { level: 1, name: 'Filer' }).waitFor();
    expect(await page.getByLabel('Skæringsdato').inputValue()).toBe('2025-05-31');
    expect((await behind.drafts()).length).toBe(2);
  });

  test('throws a draft away only when it is said twice, by keyboard', async () => {
    const button = page.getByRole('button', { name: 'Kassér opgørelsen pr. 31. januar 2025' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Kassér opgørelsen pr. 31. januar 2025?' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Nej, behold den');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect((await behind.drafts()).length).toBe(1);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ja, kassér den' }).press('Enter');
    await page.getByText('Opgørelsen er kasseret.').waitFor();
    expect((await behind.drafts()).length).toBe(0);
  });

  test('of nothing says how to begin', async () => {
    behind = fakeIntake({ empty: true });
    await visit('/data/opgoerelser');
    await page.getByRole('heading', { name: 'Der er ingen opgørelser endnu' }).waitFor();
    expect(await page.getByText('Det tager ca. 3 minutter.').count()).toBe(1);
  });
});

describe('files', () => {
  beforeEach(() => visit('/data/opgoerelser/d1/filer'));

  test('are chosen with a button, are shown while they are read, and are still there after a reload', async () => {
    behind = fakeIntake({ slow: 1500 });
    await visit('/data/opgoerelser/d1/filer');
    await page.getByLabel('Vælg filer').setInputFiles([csv('ny.csv')]);
    await page.getByText(/^ny\.csv: Læser filen: \d+/).waitFor();
    const share = () => page.getByRole('progressbar').getAttribute('value');
    const first = Number(await share());
    await page.waitForFunction(
      (before) => Number(document.querySelector('progress')?.getAttribute('value')) > before,
      first,
    );
    await page.getByRole('status').filter({ hasText: 'ny.csv er modtaget.' }).waitFor();
    await page.reload();
    await page.getByRole('rowheader', { name: 'ny.csv' }).waitFor();
  });

  test('are dropped anywhere on the page', async () => {
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['a;b'], 'sluppet.csv', { type: 'text/csv' }));
      return transfer;
    });
    await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
    await page.getByText('Slip filerne for at vælge dem').waitFor();
    await page.dispatchEvent('body', 'drop', { dataTransfer: data });
    await page.getByRole('rowheader', { name: 'sluppet.csv' }).waitFor();
  });

  test('that cannot be read are named with what to do; the others are received', async () => {
    await page.getByLabel('Vælg filer').setInputFiles([csv('noter.pdf'), csv('a.csv')]);
    const problem = page.getByRole('alert').getByRole('link');
    await problem.waitFor();
    expect(await problem.allTextContents()).toEqual([
      'noter.pdf: Filen kan ikke læses som tekst. Gem den igen som CSV i UTF-8.',
    ]);
    await page.getByText('a.csv er modtaget.').waitFor();
    await problem.press('Enter');
    expect(await focused()).toBe('vaelg-filer');
  });

  test('are taken away, and the work goes on at the list', async () => {
    await page.getByRole('button', { name: 'Fjern befolkning.csv' }).press('Enter');
    await page.getByText('befolkning.csv er fjernet.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Modtagne filer');
    expect(await page.getByText('1 fil: ydelser_januar.xlsx').count()).toBe(1);
  });

  test('have a date that is saved at once', async () => {
    await page.getByLabel('Skæringsdato').fill('2025-05-31');
    await saved();
    expect((await behind.draft('d1')).date).toBe('2025-05-31');
    await page.getByText('Opgørelse pr. 31. maj 2025').waitFor();
    await page.getByLabel('Skæringsdato').fill('');
    // Day, month, year and the calendar each have a stop of their own.
    for (let stop = 0; stop < 4; stop++) await page.keyboard.press('Tab');
    await page.getByText('Vælg en dato, der findes, mellem år 1990 og 2100.').waitFor();
    expect((await behind.draft('d1')).date).toBe('2025-05-31');
  });
});

describe('columns', () => {
  beforeEach(() => visit('/data/opgoerelser/d1/kolonner'));

  test('that are missing are listed with a link to where they are chosen, all by keyboard', async () => {
    const problem = page.getByRole('alert').getByRole('link');
    expect(await problem.textContent()).toBe(
      'Startdato mangler i ydelser_januar.xlsx, arket Ydelser. Vælg, hvilken kolonne der viser den.',
    );
    await problem.press('Enter');
    expect(await focused()).toBe('ark1-mangler1');
    await page.getByLabel('Startdato (skal med)').selectOption('Iværksat');
    await saved();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await focused()).toBe('ark1-titel');
    await page.reload();
    const select = page.getByLabel('Hvad betyder kolonnen Iværksat?');
    expect(await select.inputValue()).toBe('measures.start_date');
    expect(await page.getByText('11 af 12 kolonner genkendt.').count()).toBe(1);
  });

  test('say how sure each of them is, and CPR numbers are never shown', async () => {
    const row = (header: string) =>
      page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: header, exact: true }) });
    const certainty = (header: string) => row(header).locator('.column-certainty').textContent();
    expect([await certainty('Slutdato'), await certainty('Ydelsesnr.'), await certainty('Takst')]).toEqual([
      'Sikker',
      'Sandsynlig',
      'Gæt – kontrollér',
    ]);
    await page.getByLabel('Hvad betyder kolonnen Takst?').selectOption('');
    await saved();
    expect(await certainty('Takst')).toBe('Bruges ikke');
    expect(await row('CPR-nr.').textContent()).toContain('gemmes ikke');
    expect(await page.locator('main').textContent()).not.toMatch(/\d{6}-\d{4}/);
  });

  test('of a sheet that is left out ask for nothing', async () => {
    await page.getByLabel('Rækkerne handler om').first().selectOption('');
    await saved();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.getByLabel('Hvad betyder kolonnen Takst?').count()).toBe(0);
  });

  test('that a profile knows are one line, with a way to change them', async () => {
    await page.getByLabel('Startdato (skal med)').selectOption('Iværksat');
    await saved();
    await page.getByLabel('Profilens navn').fill('DUBU-udtræk');
    await page.keyboard.press('Enter');
    await page.getByText('Profilen »DUBU-udtræk« er gemt.').waitFor();
    await page.reload();
    await page.getByText('Profil »DUBU-udtræk« passer. 11 af 12 kolonner genkendt.').waitFor();
    expect(await page.getByLabel('Hvad betyder kolonnen Takst?').count()).toBe(0);
    await page
      .getByRole('button', { name: 'Ret kolonnerne i ydelser_januar.xlsx, arket Ydelser' })
      .press('Enter');
    await page.getByLabel('Hvad betyder kolonnen Takst?').waitFor();
  });

  test('a choice that could not be saved is told, and goes back', async () => {
    await page.route('**/mapping*', (route) => route.abort());
    await page.getByLabel('Hvad betyder kolonnen Takst?').selectOption('');
    await page.getByRole('alert').getByText('Indsatstrappen svarer ikke.').waitFor();
    expect(await page.getByLabel('Hvad betyder kolonnen Takst?').inputValue()).toBe('measures.price');
  });
});

describe('values', () => {
  beforeEach(() => visit('/data/opgoerelser/d1/vaerdier'));

  test('that are new are listed with a suggestion, are given a meaning, and are one line the next time', async () => {
    await page.getByRole('heading', { name: '3 nye værdier' }).waitFor();
    await page.getByText('3 værdier mangler en betydning.').waitFor();
    await page
      .getByRole('button', { name: 'Brug forslaget Netværksplejefamilie (trin 4) til Slægt' })
      .press('Enter');
    await saved();
    await page.getByText('2 værdier mangler en betydning.').waitFor();
    await page
      .getByLabel('Hvad betyder »BL 32 pæd. støtte«?')
      .selectOption('preventive_measure.home_support');
    await page.getByText('1 værdi mangler en betydning.').waitFor();
    await page.getByLabel('Hvad betyder »Opholdssted §142«?').selectOption('socio_educational_home');
    await page.getByText('Alle værdier har fået en betydning.').waitFor();
    expect(await page.getByRole('row').count()).toBe(4);
    await page.reload();
    await page.getByText('Alle værdier er kendt. Gå videre til datatjekket.').waitFor();
    await page.getByText('3 værdier har I givet en betydning før').click();
    expect(await page.getByLabel('Hvad betyder »Slægt«?').inputValue()).toBe('network_foster_care');
    await page.getByRole('link', { name: 'Næste: Datatjek' }).click();
    expect(page.url()).toContain('/data/opgoerelser/d1/tjek');
  });

  test('take all suggestions at once', async () => {
    await page.getByRole('button', { name: 'Brug de 2 forslag' }).click();
    await page.getByText('1 værdi mangler en betydning.').waitFor();
    const chosen = (await behind.values('d1')).map((value) => value.chosen);
    expect(chosen).toEqual(['socio_educational_home', 'network_foster_care', null]);
  });
});

test('a draft without files says so in every step, with the way back to the files', async () => {
  const { id } = await behind.start('2025-05-31', 'controller B');
  for (const step of ['kolonner', 'vaerdier']) {
    await visit(`/data/opgoerelser/${id}/${step}`);
    const link = page.getByRole('link', { name: 'Vælg filer' });
    expect(await link.getAttribute('href')).toBe(`/data/opgoerelser/${id}/filer`);
  }
});

test('a draft that is gone, and a server that takes no data in, say what to do', async () => {
  await visit('/data/opgoerelser/findes-ikke/kolonner');
  await page.getByRole('heading', { level: 1, name: 'Opgørelsen findes ikke' }).waitFor();
  await page.getByRole('link', { name: 'Gå til listen over opgørelser' }).click();
  await page.getByRole('heading', { level: 1, name: 'Opgørelser' }).waitFor();
  await page.route('**/api/data/drafts*', (route) =>
    route.fulfill({
      status: 404,
      json: { title: 'Her kan der ikke tages data ind', help: 'Start uden --demo.' },
    }),
  );
  await page.reload();
  await page.getByText('Start uden --demo.').waitFor();
});

test('no window had a script error or was refused content by the policy', () => {
  const expected = /404|400|ERR_FAILED/;
  expect(site.faults.filter((fault) => !expected.test(fault))).toEqual([]);
});

test('typed-in figures are published only when it is confirmed, with a note', async () => {
  behind = fakeIntake({ typed: ['2024-12-31'] });
  await visit('/data/opgoerelser');
  const open = page.getByRole('button', { name: 'Offentliggør tallene pr. 31. december 2024' });
  await open.click();
  const dialog = page.getByRole('dialog', { name: 'Offentliggør de indtastede tal pr. 31. december 2024?' });
  await dialog.getByRole('button', { name: 'Nej, ikke endnu' }).click();
  expect((await behind.typedDates()).length).toBe(1);
  await open.click();
  await dialog.getByLabel('Bemærkning til versionen').fill('Fra det gamle regneark');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole('button', { name: 'Ja, offentliggør' }).click();
  await page.getByText('Fra det gamle regneark').waitFor();
  expect(await open.count()).toBe(0);
});

test('where no municipality is chosen, the page for typing in asks for it before it shows the grid', async () => {
  const own = { code: '', asked: 0 };
  behind = {
    ...fakeIntake({ empty: true }),
    municipality: async () => (own.code === '' ? null : { code: own.code, name: 'Haderslev' }),
    setMunicipality: async (code) => {
      own.code = code;
    },
  };
  await page.route('**/api/data/entry*', (route) => {
    own.asked++;
    return own.code === ''
      ? route.fulfill({ status: 400, json: {} })
      : route.fulfill({ status: 404, json: {} });
  });
  await page.route('**/api/data/drafts?*', async (route) => {
    const answer = await route.fetch();
    const json = await answer.json();
    await route.fulfill({ json: { ...json, municipalities: [{ code: '510', name: 'Haderslev' }] } });
  });
  await visit('/data/indtast');
  await page.getByLabel('Kommune').selectOption('Haderslev');
  const before = own.asked;
  await page.getByRole('button', { name: 'Gem kommune' }).click();
  await page.getByRole('heading', { name: 'Her kan der ikke tages data ind' }).waitFor();
  expect(own.code).toBe('510');
  expect(before).toBeGreaterThan(0);
  expect(own.asked).toBeGreaterThan(before);
});
