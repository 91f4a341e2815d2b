import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseIsoDate } from '../../src/shared/calendar.ts';
import { openWritten } from '../support/open-written.ts';
import { inEnglish } from './addresses.ts';
import { fakeSource } from './fake-source.ts';
import { drawn, openSite, type Site } from './open-site.ts';

const FIGURE = '/noegletal/institutionsanbringelser';
const TARGETS = '/indstillinger/maaltal';
const SLOW = 180_000;
let kept: Awaited<ReturnType<typeof openWritten>>;
let site: Site;
let page: Page;

beforeAll(async () => {
  kept = await openWritten('999', () => new Date('2024-10-01T10:00:00Z'));
  const today = () => parseIsoDate('2025-06-10');
  site = await openSite(await fakeSource(), { written: kept.written, today });
  page = await site.open('/');
}, SLOW);
afterAll(async () => {
  await site.close();
  await kept.close();
});

async function visit(address: string, on: Page = page): Promise<void> {
  await on.goto(site.url + address);
  await drawn(on);
}

describe('in a browser', () => {
  test(
    'a target is set by keyboard and judged on its page, in the rows and on the front page',
    async () => {
      await visit(FIGURE);
      await page.getByRole('link', { name: 'Sæt måltal' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Måltal: Institutionsanbringelser' }).waitFor();
      await page.getByLabel('Ønsket retning').selectOption('down');
      await page.getByLabel('Fra dato').fill('2024-01-01');
      await page.getByLabel('Fra tal').fill('1,80');
      await page.getByLabel('Til dato').fill('2025-01-01');
      await page.getByLabel('Korridor').focus();
      await page.keyboard.type('0,1');
      await page.keyboard.press('Enter');

      const summary = page.getByRole('alert');
      await summary.waitFor();
      expect(await summary.getByRole('link').allTextContents()).toEqual([
        'Et måltal går fra en dato og et tal til en dato og et tal. Udfyld alle fire felter, eller lad dem alle være tomme.',
      ]);
      await summary.getByRole('link').focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('til_tal');
      await page.keyboard.type('1,60');
      await page.keyboard.press('Enter');
      await page.getByText('Måltallet er gemt: Institutionsanbringelser.').waitFor();

      const row = page.getByRole('row', { name: /Institutionsanbringelser/ }).first();
      expect(await row.textContent()).toContain('Nået (mål 1,67)');
      await visit(FIGURE);
      await page.getByText('Pr. 1. september 2024: nået (mål 1,67).').waitFor();
      expect(await page.locator('.plot .target-line').count()).toBe(1);
      expect(await page.locator('.plot .target-corridor').count()).toBe(1);
      await visit('/');
      await page.getByText('1 nået · 0 ikke nået · 11 uden måltal').waitFor();
    },
    SLOW,
  );

  test(
    'a comment is written, shown without its CPR number, edited and removed',
    async () => {
      await visit(FIGURE);
      await page.getByText('Skriv kommentar').click();
      await page.getByRole('button', { name: 'Gem kommentar' }).click();
      await page.getByRole('alert').getByRole('link', { name: 'Skriv en tekst.' }).waitFor();
      await page.getByLabel('Kommentar til tallet').fill('To hjemgivelser, se 010203-4567.');
      await page.locator('#kommentar-navn').fill('Chef D');
      await page.getByRole('button', { name: 'Gem kommentar' }).click();
      await page.getByText('To hjemgivelser, se ******-****.').first().waitFor();
      await page.getByText('Kommentaren er gemt.').waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skriv kommentar');

      const comment = page.locator('article.comment');
      await comment.getByText('Ret', { exact: true }).click();
      await comment.getByRole('textbox').first().fill('Tre hjemgivelser.');
      await comment.getByRole('button', { name: 'Gem kommentar' }).click();
      await page.locator('.comment-text', { hasText: 'Tre hjemgivelser.' }).waitFor();
      expect(await page.locator('.comment-text').count()).toBe(1);
      await visit('/');
      await page.locator('.comment-mark').waitFor();

      await visit(FIGURE);
      await comment.getByText('Fjern', { exact: true }).click();
      await comment.getByRole('button').last().click();
      await page.getByText('Der er ingen kommentarer til dette nøgletal.').waitFor();
      await page
        .getByText(/blev fjernet 1. oktober 2024/)
        .first()
        .waitFor();
    },
    SLOW,
  );

  test(
    'an event is marked on the chart and listed below it',
    async () => {
      await visit(FIGURE);
      await page.getByText('Tilføj hændelse').click();
      await page.getByLabel('Dato', { exact: true }).fill('2023-03-01');
      await page.getByLabel('Hvad skete der?').fill('Nyt familiehus');
      await page.getByLabel('Alle nøgletal').check();
      await page.getByRole('button', { name: 'Gem hændelse' }).click();
      await page.locator('.events').getByText('1. marts 2023: Nyt familiehus (controller A)').waitFor();
      await page.locator('.plot .event-text').waitFor();
      expect(await page.locator('.plot .event-text').textContent()).toBe('A');
    },
    SLOW,
  );

  test(
    'a question is answered',
    async () => {
      await visit(FIGURE);
      const question = page.locator('.questions > li').nth(1);
      await question.getByText('Besvar spørgsmålet').click();
      await question.getByRole('textbox').first().fill('Ja.');
      await question.getByRole('button', { name: 'Gem svar' }).click();
      await question.locator('.comment-text', { hasText: 'Ja.' }).waitFor();
    },
    SLOW,
  );
});

describe('without scripts', () => {
  test(
    'figures are searched, and a comment is kept and read',
    async () => {
      const context = await site.browser.newContext({ javaScriptEnabled: false });
      const plain = await context.newPage();
      await plain.goto(`${site.url}/noegletal`);
      await plain.getByLabel('Søg i nøgletallene').fill('slægtspleje');
      await plain.getByRole('button', { name: 'Vis', exact: true }).click();
      expect(await plain.locator('.found').textContent()).toContain('fundet for »slægtspleje«');
      expect(plain.url()).toContain('soeg=sl%C3%A6gtspleje');
      await plain.goto(site.url + FIGURE);
      await plain.getByText('Skriv kommentar').click();
      await plain.getByLabel('Kommentar til tallet').fill('Uden scripts.');
      await plain.getByRole('button', { name: 'Gem kommentar' }).click();
      await plain.locator('.comment-text', { hasText: 'Uden scripts.' }).waitFor();
      expect(new URL(plain.url()).pathname).toBe(FIGURE);
      await context.close();
    },
    SLOW,
  );
});

test(
  'searching by keyboard finds former words of law, tells how many, and leads on from nothing',
  async () => {
    await visit('/noegletal');
    await page.getByLabel('Søg i nøgletallene').focus();
    await page.keyboard.type('serviceloven § 11');
    await page.keyboard.press('Enter');
    await page.getByText(/nøgletal fundet for »serviceloven § 11«/).waitFor();
    expect(await page.locator('table.figures').first().textContent()).toContain('Forebyggende indsatser');
    await page.getByLabel('Søg i nøgletallene').fill('xyzzy');
    await page.getByRole('button', { name: 'Vis', exact: true }).click();
    await page.getByRole('heading', { name: 'Ingen nøgletal passer' }).waitFor();
    await page.locator('.lone').getByRole('link', { name: 'Vis alle nøgletal' }).click();
    await page.getByText(/^\d+ nøgletal fundet\.$/).waitFor();
    expect(new URL(page.url()).search).toBe('');
  },
  SLOW,
);

test('the old count is told on the front page, which still is seen without scrolling', async () => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await visit('/');
  await page.getByText('Seneste opgørelse er 9 måneder gammel.').waitFor();
  const box = await page.locator('.beside').boundingBox();
  expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(720);
});

test(
  'every page with forms unfolded has no fault that axe knows of, in either language, and fits 320 pixels',
  async () => {
    const addresses = [FIGURE, '/', '/noegletal?soeg=xyzzy', TARGETS, `${TARGETS}?tal=indsatstrappen:1`];
    const faults: string[] = [];
    for (const address of addresses.flatMap((each) => [each, inEnglish(each)])) {
      await page.setViewportSize({ width: 1280, height: 720 });
      await visit(address);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.folded')) fold.open = true;
      });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
        .analyze();
      faults.push(...violations.map((v) => `${address}: ${v.id} ${v.nodes[0]?.html.slice(0, 160)}`));
      await page.setViewportSize({ width: 320, height: 640 });
      await page.waitForTimeout(100);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) faults.push(`${address}: ${width} wide`);
    }
    expect(faults).toEqual([]);
  },
  SLOW,
);

test(
  'labels of a chart never overlap, however narrow',
  async () => {
    for (const width of [1280, 800, 480, 320]) {
      await page.setViewportSize({ width, height: 720 });
      await visit(FIGURE);
      const touching = await page.evaluate(overlaps);
      expect([width, touching]).toEqual([width, []]);
    }
  },
  SLOW,
);

/** Pairs of texts of a chart that lie over each other. */
function overlaps(): string[] {
  const texts = [...document.querySelectorAll('.plot text')].filter((text) => text.textContent !== '');
  const boxes = texts.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          a.box.left < b.box.right - 1 &&
          b.box.left < a.box.right - 1 &&
          a.box.top < b.box.bottom - 4 &&
          b.box.top < a.box.bottom - 4,
      )
      .map((b) => `${a.text} / ${b.text}`),
  );
}

test('no window had a script error or was refused content by the policy', () => {
  expect(site.faults.filter((fault) => !/40[04]/.test(fault))).toEqual([]);
});
