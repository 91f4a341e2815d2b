import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AT_THE_ROWS } from '../../src/server/reader.ts';
import { packageRoot } from '../../src/shared/package-root.ts';
import { type Hands, keyboard, mouse } from '../support/hands.ts';
import { liveSite } from '../support/live-site.ts';
import { type UserTime, userTime } from '../support/user-time.ts';
import { buildPages, drawn, openSite, removePages, type Site, startBrowser } from './open-site.ts';
import { openEngine, vejbySource } from './vejby-site.ts';

const FOLDER = join(packageRoot(), 'artefakter');
const NOW = '2018-02-12T10:00:00Z';
const WAIT = { timeout: 60_000 };
const SLOW = 300_000;
/** Typing one's own six figures in, from nothing to Overblik, in seconds. */
const MOST_FROM_NOTHING = 3 * 60;
/** Reading an answer off the front page, and finding why a line is missing. */
const MOST_FOR_A_LOOK = 15;
const MOST_FOR_A_REASON = 20;
const OWN_FIGURES = ['19521', '135', '280', '9', '85', '34'];

let webRoot: string;
let browser: Browser;

beforeAll(async () => {
  await mkdir(FOLDER, { recursive: true });
  [webRoot, browser] = await Promise.all([buildPages(), startBrowser()]);
}, SLOW);
afterAll(async () => {
  await browser.close();
  await removePages(webRoot);
});

/** A window on an address, for somebody who has never been there. */
async function newcomer(address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'da-DK' });
  const page = await context.newPage();
  await page.goto(address);
  await drawn(page);
  return page;
}

/** From an empty installation to one's own six figures on Overblik. */
async function typeOwnFigures(page: Page, hands: Hands, time: UserTime): Promise<void> {
  await hands.press(page.getByRole('link', { name: 'Indtast tal' }));
  await hands.choose(page.getByLabel('Kommune', { exact: true }), 'Halsnæs');
  await hands.press(page.getByRole('button', { name: 'Gem kommune' }));
  await hands.write(page.locator('[data-line="0"][data-column="2"]'), '');
  for (const number of OWN_FIGURES) {
    time.add('think');
    time.add('key', number.length + 1);
    await page.keyboard.type(number);
    await page.keyboard.press('Enter');
  }
  await hands.press(page.getByRole('button', { name: 'Gem', exact: true }));
  await page
    .getByText(/^Gemt: \d+ ændringer\.$/)
    .first()
    .waitFor(WAIT);
  await hands.press(page.getByRole('navigation').getByRole('link', { name: 'Overblik', exact: true }));
  await page.getByRole('heading', { name: 'De 12 nøgletal' }).waitFor(WAIT);
  await drawn(page);
}

test.each([
  ['mouse', mouse],
  ['keyboard', keyboard],
] as const)(
  'a new user sees six typed figures on Overblik within three minutes, by %s',
  async (name, handsOf) => {
    const site = await liveSite(webRoot, NOW);
    const page = await newcomer(site.url());
    const time = userTime();
    await typeOwnFigures(page, handsOf(page, time), time);
    console.info(`from nothing to six figures on Overblik, by ${name}: ${time.described()}`);
    const text = (await page.locator('main').textContent()) ?? '';
    for (const shown of ['1,74', '4,35', '0,46', '14,34', '6,92']) expect(text).toContain(shown);
    expect(time.seconds()).toBeLessThan(MOST_FROM_NOTHING);
    await page.screenshot({ path: join(FOLDER, `opgave-1-${name}.png`), fullPage: true });
    expect(site.errors()).toBe('');
    await page.context().close();
    await site.remove();
  },
  SLOW,
);

describe('over the numbers of a municipality', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(await vejbySource(), { reader: AT_THE_ROWS, openEngine });
  }, SLOW);
  afterAll(() => site.close());

  test(
    'whether a fall at institutions is sure is answered by the front page as it opens, without a key',
    async () => {
      const page = await newcomer(site.url);
      const time = userTime();
      const tread = page.locator('.tread-6');
      const answer = tread.getByText('Ingen sikker ændring');
      const [box, words] = [await answer.boundingBox(), (await tread.textContent()) ?? ''];
      time.add('read', wordsIn((await page.locator('.headline').textContent()) ?? '') + wordsIn(words));
      console.info(`is the fall at institutions sure: ${time.described()}`);
      expect(box && box.y + box.height).toBeLessThan(720);
      expect(time.seconds()).toBeLessThan(MOST_FOR_A_LOOK);
      await page.context().close();
    },
    SLOW,
  );

  test.each([
    ['mouse', mouse],
    ['keyboard', keyboard],
  ] as const)(
    'why an own count of early help has no line of the country is said on its page, by %s',
    async (name, handsOf) => {
      const page = await newcomer(`${site.url}/noegletal/forebyggende-indsatser`);
      const time = userTime();
      await handsOf(page, time).press(page.getByRole('link', { name: 'Sammenlign', exact: true }));
      const reason = page.getByText(/^kan ikke sammenlignes med andre kommuner/i).first();
      await reason.waitFor(WAIT);
      time.add('read', wordsIn((await reason.textContent()) ?? ''));
      console.info(`why there is no line of the country, by ${name}: ${time.described()}`);
      expect(time.seconds()).toBeLessThan(MOST_FOR_A_REASON);
      await page.context().close();
    },
    SLOW,
  );
});

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length;
}
