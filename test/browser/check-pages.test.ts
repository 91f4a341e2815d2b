import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Intake } from '../../src/intake/intake.ts';
import type { CheckView, ReleasePlan } from '../../src/intake/views.ts';
import { problem, UserProblem } from '../../src/shared/problem.ts';
import { inEnglish } from './addresses.ts';
import { fakeSource } from './fake-source.ts';
import { fakeIntake } from './intake-fake.ts';
import { drawn, openSite, type Site } from './open-site.ts';

const SLOW = 240_000;
const DATE = '2025-01-31';
const fake = fakeIntake({ slow: 300 });

/** Drafts that answer otherwise than the fake does, by their id. */
const special: {
  readonly check: Map<string, () => CheckView>;
  readonly compare: Map<string, Intake['compare']>;
  readonly plan: Map<string, ReleasePlan>;
} = { check: new Map(), compare: new Map(), plan: new Map() };

const intake: Intake = {
  ...fake,
  check: async (id, progress) => special.check.get(id)?.() ?? fake.check(id, progress),
  compare: async (id, progress) => (special.compare.get(id) ?? fake.compare)(id, progress),
  plan: async (id) => special.plan.get(id) ?? fake.plan(id),
};

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite(await fakeSource(), { intake, by: 'controller A' });
  page = await site.open('/');
}, 90_000);
afterAll(() => site.close());

/** A draft of its own for a test: nothing is accepted or corrected in it. */
async function newDraft(): Promise<string> {
  const { id } = await fake.start(DATE, 'controller A');
  await fake.addFile(id, 'ydelser.xlsx', new Uint8Array(10));
  return id;
}
const fine = (draft: string): CheckView => ({ draft, tables: [], groups: [], publishable: true });

async function visit(address: string): Promise<void> {
  await page.goto(site.url + address);
  await drawn(page);
}
const checkOf = (id: string) => `/data/opgoerelser/${id}/tjek`;
const publishOf = (id: string) => `/data/opgoerelser/${id}/offentliggoer`;
const heading = (name: string | RegExp) => page.getByRole('heading', { name, exact: true });
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

/** The page of a draft that has been checked. */
async function checked(id: string, address = checkOf(id)): Promise<void> {
  await visit(address);
  await page.locator('.check-counts').waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: /færdigt|finished/ })
    .waitFor();
}
async function mended(): Promise<string> {
  const id = await newDraft();
  special.check.set(id, () => fine(id));
  await checked(id);
  await visit(publishOf(id));
  await page.locator('.compare-group').first().waitFor();
  await heading('Plan').waitFor();
  return id;
}
/** Leaves the rows with errors out and accepts the rest, so that the fake lets the draft be published. */
async function mendedRows(id: string): Promise<string> {
  for (const row of [14, 87])
    await fake.correct(id, { kind: 'left_out', table: 'measures', row, reason: 'Testrække' }, 'controller A');
  for (const group of (await fake.check(id)).groups)
    await fake.accept(id, group, 'Kontrolleret', 'controller A');
  return id;
}
async function openRows(): Promise<void> {
  await button('Vis 2 rækker').first().click();
  await page.locator('.found-rows').waitFor();
}

/** What axe finds of WCAG 2.1 A and AA, and what reaches beyond a window of 320 and 1280 pixels. */
async function faultsOf(state: string): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  expect(passes.length).toBeGreaterThan(10);
  const faults = violations.map((v) => `${state}: ${v.id} ${v.nodes[0]?.html.slice(0, 160)}`);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 720 });
    await page.waitForTimeout(100);
    faults.push(...(await page.evaluate(partsBeyond, width)).map((part) => `${state} ${width}: ${part}`));
  }
  return faults;
}

/** Elements that reach beyond the window and do not lie in a region that scrolls by itself. */
function partsBeyond(width: number): string[] {
  const parts = [...document.querySelectorAll('body *')].filter((element) => {
    if (!element.checkVisibility() || element.closest('.scroll-region, .sr-only, .skip')) return false;
    return element.getBoundingClientRect().right > width + 1;
  });
  const whole = document.documentElement.scrollWidth > width ? ['the page'] : [];
  return [...whole, ...parts.slice(0, 3).map((e) => `${e.tagName} ${e.getAttribute('class')}`)];
}

describe('step 4', () => {
  test('tells how far the checking is while the page can be used', async () => {
    const id = await newDraft();
    const { promise, resolve } = Promise.withResolvers<void>();
    const { check } = intake;
    Object.assign(intake, {
      check: async (...[draft, progress]: Parameters<Intake['check']>) => {
        progress?.({ phase: 'pricing', share: 0.4 });
        await promise;
        return check(draft, progress);
      },
    });
    await visit(checkOf(id));
    await page.getByText('Regner nøgletallene ud: 40 %').waitFor();
    const bar = page.getByRole('progressbar', { name: 'Regner nøgletallene ud' });
    expect(await bar.getAttribute('value')).toBe('40');
    expect(await page.getByRole('status').allTextContents()).toContain('Regner nøgletallene ud …');
    expect(await page.getByRole('link', { name: 'Tilbage: Værdier' }).isVisible()).toBe(true);
    expect(await faultsOf('checking')).toEqual([]);
    resolve();
    Object.assign(intake, { check });
    await page.locator('.check-counts').waitFor();
  });

  test('counts what was found, and links to each item, which takes the focus', async () => {
    await checked(await newDraft());
    expect(await page.locator('.check-counts').textContent()).toBe(
      '× 1 fejl · ! 3 advarsler · i 1 bemærkning',
    );
    expect(await heading('Opgørelsen kan ikke offentliggøres endnu. Ret den ene fejl.').count()).toBe(1);
    const links = page.locator('.check-summary a');
    expect(await links.count()).toBe(5);
    const what = (await links.nth(1).textContent()) ?? '';
    await links.nth(1).focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toContain(what);
    expect(await page.getByText('mellem 0 og +0,20 pr. 1.000 0-17-årige').isVisible()).toBe(true);
  });

  test('a row is corrected and another left out, with a reason; both are logged and can be undone', async () => {
    await checked(await newDraft());
    await openRows();
    expect(await focused()).toBe('Rækker i filen: Indsatser, kolonnen slutdato');
    await button('Ret her række 14').click();
    expect(await focused()).toBe('Ret række 14');
    await page.getByLabel('Ny værdi').fill('31.12.2022');
    await button('Gem rettelse').click();
    expect(await page.getByText('Skriv en værdi, der er en anden end den i filen.').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.getByLabel('Ny værdi').fill('31.12.2023');
    await button('Gem rettelse').click();
    expect(await page.getByText('Skriv en begrundelse.').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    expect(await faultsOf('correcting')).toEqual([]);
    await page.getByLabel('Begrundelse').fill('Tastefejl');
    await button('Gem rettelse').click();
    await page.getByText('»31.12.2022« er rettet til »31.12.2023«.').waitFor();
    expect(await focused()).toBe('14');

    await button('Udelad række 87').click();
    await button('Fortryd').click();
    await expect.poll(focused).toBe('Udelad række 87');
    await button('Udelad række 87').click();
    await page.getByLabel('Begrundelse').fill('Testrække');
    await button('Udelad rækken').click();
    await page.getByText('Rækken er udeladt.').waitFor();
    expect(await page.getByText('Tjek igen for at se, hvad der er tilbage').isVisible()).toBe(true);
    expect(await faultsOf('corrected')).toEqual([]);

    await button('Fortryd rettelsen: Indsatser, række 87').click();
    await expect.poll(focused).toBe('Rettelser');
    expect(await page.locator('.corrections li').count()).toBe(1);
    await button('Tjek igen').click();
    await page.locator('.check-stale').waitFor({ state: 'detached' });
    await button('Vis 1 række').first().waitFor();
  });

  test('a warning is accepted with a reason and the acceptance can be taken back', async () => {
    await checked(await newDraft());
    await button('Godkend med begrundelse').first().click();
    expect(await focused()).toBe('Godkend advarslen');
    await button('Godkend').click();
    expect(await page.getByText('Skriv en begrundelse.').isVisible()).toBe(true);
    expect(await faultsOf('accepting')).toEqual([]);
    await page.getByLabel('Hvorfor er det rigtigt?').fill('De unge er i efterværn');
    await button('Godkend').click();
    await page.getByText('Begrundelse: De unge er i efterværn').waitFor();
    expect(await focused()).toContain('Godkendt af controller A, 3. februar 2025 kl. 10.15');
    expect(await page.locator('.check-summary').textContent()).toContain('(godkendt)');
    expect(await faultsOf('accepted')).toEqual([]);
    await button('Fortryd godkendelse').click();
    await page.getByText('Begrundelse: De unge er i efterværn').waitFor({ state: 'detached' });
    expect(await focused()).toBe('Godkend med begrundelse');
  });

  test('the error list is a workbook named after the date', async () => {
    await checked(await newDraft());
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Hent fejlliste (Excel)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`fejlliste-${DATE}.xlsx`);
  });

  test('when nothing is found it says so; when checking fails it says why and can be tried again', async () => {
    const id = await newDraft();
    let broken = true;
    special.check.set(id, () => {
      if (broken) throw new UserProblem([problem('draft.no_municipality')]);
      return fine(id);
    });
    await visit(checkOf(id));
    await page.getByText('hvilken kommune rækkerne hører til').waitFor();
    expect(await faultsOf('failed')).toEqual([]);
    broken = false;
    await button('Tjek nu').click();
    await heading('Alt er i orden. Der er hverken fejl, advarsler eller bemærkninger.').waitFor();
    expect(await faultsOf('fine')).toEqual([]);
  });

  test('a draft that is not there is told, with the way to the list', async () => {
    await visit(checkOf('findes-ikke'));
    await heading('Opgørelsen er ikke under arbejde mere').waitFor();
    expect(await page.getByRole('link', { name: 'Gå til listen over opgørelser' }).getAttribute('href')).toBe(
      '/data/opgoerelser',
    );
  });
});

describe('step 5', () => {
  test('is blocked while the rows are not checked or something stops it, with the way back', async () => {
    const id = await newDraft();
    await visit(publishOf(id));
    await heading('Opgørelsen er ikke tjekket, siden den sidst blev ændret.').waitFor();
    expect(await faultsOf('unchecked')).toEqual([]);
    await page.getByRole('link', { name: 'Gå til datatjek' }).click();
    await page.locator('.check-counts').waitFor();
    await visit(publishOf(id));
    await heading('Opgørelsen kan ikke offentliggøres endnu. Ret den ene fejl.').waitFor();
    expect(await button('Offentliggør').count()).toBe(0);
    expect(await page.locator('.compare-group').count()).toBe(0);
  });

  test('a figure opens its waterfall, whose parts sum to the difference in its row', async () => {
    await mended();
    const open = button('Vis, hvordan Institutionsanbringelser har ændret sig');
    await open.focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Institutionsanbringelser: fra sidste opgørelse til nu');
    const cells = await page.locator('.causes tbody tr:not(.total) td:last-child').allTextContents();
    const hundredths = (text: string) => Number(text.replace('−', '-').replace(/[+,]/g, ''));
    const row = page.locator('.compared tr').filter({ hasText: 'Institutionsanbringelser' });
    const difference = (await row.locator('td').nth(2).textContent()) ?? '';
    expect(cells.length).toBe(3);
    expect(cells.reduce((sum, text) => sum + hundredths(text), 0)).toBe(hundredths(difference));
    expect(await page.getByRole('img', { name: /Trappegraf for Institutionsanbringelser: 30/ }).count()).toBe(
      1,
    );
    expect(await page.locator('.waterfall rect[class^="bar-"]').count()).toBe(5);
    expect(await faultsOf('waterfall')).toEqual([]);
    await button('Luk forklaringen').click();
    expect(await focused()).toBe('Institutionsanbringelser');
    expect(await page.locator('.waterfall').count()).toBe(0);
  });

  test('bars stand where the numbers say: changes hang from what was reached, totals stand on zero', async () => {
    await mended();
    await button('Vis, hvordan Institutionsanbringelser har ændret sig').click();
    const bars = await page.locator('.waterfall rect[class^="bar-"]').evaluateAll((rects) =>
      rects.map((rect) => ({
        x: Number(rect.getAttribute('x')),
        end: Number(rect.getAttribute('x')) + Number(rect.getAttribute('width')),
      })),
    );
    const [former, came, left, aged, now] = bars;
    expect(former?.x).toBe(now?.x);
    expect(came?.x).toBeCloseTo(former?.end ?? 0, 3);
    expect(left?.end).toBeCloseTo(came?.end ?? 0, 3);
    expect(aged?.end).toBeCloseTo(left?.x ?? 0, 3);
    expect(now?.end).toBeCloseTo(aged?.x ?? 0, 3);
  });

  test('the plan tells which published numbers change', async () => {
    const id = await newDraft();
    const part = (numerator: number) => ({ numerator, denominator: 10_000, scale: 1 });
    const change = (figure: string, date: string) => ({
      catalogue: 'indsatstrappen',
      figure,
      date,
      before: part(30),
      now: part(31),
    });
    const changes = ['1', '3'].flatMap((figure) => [change(figure, DATE), change(figure, '2024-09-30')]);
    const dates = { date: DATE, dates: ['2024-09-30', DATE], earlier: [] };
    const otherDates = [{ date: '2024-05-31', numbers: 3 }];
    special.plan.set(id, { ...dates, otherDates, version: 2, changes, releases: [], comments: 1 });
    special.check.set(id, () => fine(id));
    await checked(id);
    await visit(publishOf(id));
    await page.getByText('Denne rettelse ændrer 4 tal i 2 nøgletal og 1 kommentar.').waitFor();
    expect(await page.locator('.plan-changes tbody tr').count()).toBe(4);
    await page.getByText('Den får tal pr. 30. september 2024 og 31. januar 2025.').waitFor();
    await page.getByText('31. maj 2024 (3 tal). De ændres ikke.').waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await faultsOf('plan')).toEqual([]);
  });

  test('the first counting ever has nothing to be compared with', async () => {
    const id = await newDraft();
    special.check.set(id, () => fine(id));
    special.compare.set(id, async (draft, progress) => {
      const { figures, ...rest } = await fake.compare(draft, progress);
      return { ...rest, before: null, figures: figures.map((f) => ({ ...f, before: null, parts: [] })) };
    });
    await checked(id);
    await visit(publishOf(id));
    await page.getByText('Der er ingen tidligere opgørelse at sammenligne med.').waitFor();
    expect(await page.locator('.moved-rows').count()).toBe(0);
    expect(await page.getByText('1,74 pr. 1.000').count()).toBe(1);
    expect(await faultsOf('first')).toEqual([]);
  });

  test('publishing asks for a note, and the confirmation takes the focus and gives the link', async () => {
    const id = await newDraft();
    await mendedRows(id);
    await checked(id);
    await visit(publishOf(id));
    await page.getByLabel('Bemærkning til versionen').fill('Rettet version');
    await button('Offentliggør').click();
    await heading(/Opgørelsen pr. 31. januar 2025 er offentliggjort/).waitFor();
    expect(await focused()).toContain('Opgørelsen pr. 31. januar 2025 er offentliggjort');
    expect(await page.locator('.confirmation').textContent()).toContain('Rettet version');
    const see = page.getByRole('link', { name: 'Se den på Overblik' });
    expect(await see.getAttribute('href')).toBe(`/?dato=${DATE}`);
    expect(await faultsOf('published')).toEqual([]);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await button('Kopiér link').click();
    await page.getByText('Linket er kopieret.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.url}/?dato=${DATE}`);
    await page.reload();
    await heading(/er offentliggjort/).waitFor();
    await visit(checkOf(id));
    await heading('Opgørelsen er ikke under arbejde mere').waitFor();
  });

  test('a second window that is open on the draft is given the release too, and earlier dates only when asked', async () => {
    const id = await newDraft();
    special.check.set(id, () => fine(id));
    await mendedRows(id);
    special.plan.set(id, { ...(await fake.plan(id)), earlier: ['2024-05-31', '2024-09-30'] });
    await checked(id);
    await visit(publishOf(id));
    await button('Offentliggør').waitFor();
    const other = await site.open(publishOf(id));
    await other.getByRole('button', { name: 'Offentliggør', exact: true }).waitFor();
    const along = page.getByRole('checkbox', {
      name: 'Offentliggør også tidligere datoer: 31. maj 2024 og 30. september 2024',
    });
    expect(await along.isChecked()).toBe(false);
    await page.locator('.publish-form .form-group-checkbox label').click();
    expect(await along.isChecked()).toBe(true);
    await button('Offentliggør').click();
    await heading(/er offentliggjort/).waitFor();
    expect(await page.locator('.confirmation').textContent()).toContain(
      '31. maj 2024, 30. september 2024 og 31. januar 2025',
    );
    const before = (await fake.releases()).length;
    await other.getByRole('button', { name: 'Offentliggør', exact: true }).click();
    await other.getByRole('heading', { name: /er offentliggjort/ }).waitFor();
    expect((await fake.releases()).length).toBe(before);
    await other.close();
  });
});

test(
  'both steps are there in English, without faults',
  async () => {
    const id = await newDraft();
    await checked(id, inEnglish(checkOf(id)));
    expect(await page.locator('.check-counts').textContent()).toBe('× 1 error · ! 3 warnings · i 1 note');
    await page.getByRole('button', { name: 'Show 2 rows' }).first().click();
    await page.locator('.found-rows').waitFor();
    expect(await faultsOf('check in English')).toEqual([]);
    const other = await newDraft();
    special.check.set(other, () => fine(other));
    await checked(other, inEnglish(checkOf(other)));
    await visit(inEnglish(publishOf(other)));
    await page.getByRole('button', { name: /Show how Placements at institutions has changed/ }).click();
    expect(await faultsOf('compare in English')).toEqual([]);
    expect(await page.locator('main').textContent()).not.toMatch(/[æøå]/);
  },
  SLOW,
);

test('no window had a script error or was refused content by the policy', () => {
  expect(site.faults.filter((fault) => !fault.includes('404'))).toEqual([]);
});
