import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressesOf, inEnglish, KINDS } from './addresses.ts';
import { fakeSource } from './fake-source.ts';
import { drawn, openSite, type Site } from './open-site.ts';

const source = await fakeSource();
const addresses = addressesOf(source);
const SLOW = 900_000;
let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite(source);
  page = await site.open('/');
}, 60_000);
afterAll(() => site.close());

async function visit(address: string): Promise<void> {
  await page.goto(site.url + address);
  await drawn(page);
}

test(
  'no kind of page has a fault that axe knows of WCAG 2.1 A and AA, in either language',
  async () => {
    const faults: string[] = [];
    for (const address of KINDS.flatMap((a) => [a, inEnglish(a)])) {
      await visit(address);
      const { violations, passes } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
        .analyze();
      expect(passes.length).toBeGreaterThan(10);
      faults.push(...violations.map((v) => `${address}: ${v.id} ${v.nodes[0]?.html.slice(0, 120)}`));
    }
    expect(faults).toEqual([]);
  },
  SLOW,
);

describe('every page', () => {
  const wide: string[] = [];
  const unknown: string[] = [];

  beforeAll(async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of [...addresses, ...KINDS.filter((a) => !addresses.includes(a))]) {
      await visit(address);
      wide.push(...(await page.evaluate(partsBeyond, 320)).map((part) => `${address}: ${part}`));
      if (addresses.includes(address)) unknown.push(...(await numbersBesideTheModel(address)));
    }
    await page.setViewportSize({ width: 1280, height: 720 });
  }, SLOW);

  test('fits a window of 320 pixels', () => {
    expect(wide).toEqual([]);
  });

  test(
    'fits a window of 1280 pixels',
    async () => {
      for (const address of KINDS) {
        await visit(address);
        expect([address, await page.evaluate(partsBeyond, 1280)]).toEqual([address, []]);
      }
    },
    SLOW,
  );

  test('has no number that is not in its model', () => {
    expect(unknown).toEqual([]);
  });

  test('names itself and its language', async () => {
    await visit('/noegletal/institutionsanbringelser');
    expect(await page.title()).toBe('Institutionsanbringelser · Indsatstrappen');
    expect(await page.locator('html').getAttribute('lang')).toBe('da');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Placements at institutions' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(page.url()).toContain('sprog=en');
  });
});

/** Elements that reach beyond the window and do not lie in a region that scrolls by itself. */
function partsBeyond(width: number): string[] {
  const parts = [...document.querySelectorAll('body *')].filter((element) => {
    if (!element.checkVisibility() || element.closest('.scroll-region, .sr-only, .skip')) return false;
    return element.getBoundingClientRect().right > width + 1;
  });
  const page = document.documentElement.scrollWidth > width ? ['the page'] : [];
  return [...page, ...parts.slice(0, 3).map((e) => `${e.tagName} ${e.getAttribute('class')}`)];
}

test('everything on the front page that a reader needs first is seen without scrolling', async () => {
  await visit('/');
  for (const selector of ['.counted-at', '.headline', '.stair', '.beside']) {
    const box = await page.locator(selector).boundingBox();
    expect([selector, (box?.y ?? 999) + (box?.height ?? 0) <= 720]).toEqual([selector, true]);
  }
});

test('the stair rises from left to right, and lies with the most intrusive step on top on a phone', async () => {
  await visit('/');
  const places = async () => {
    const boxes = await Promise.all((await page.locator('.tread-name').all()).map((t) => t.boundingBox()));
    return boxes.map((box) => ({ x: box?.x ?? 0, y: box?.y ?? 0 }));
  };
  const steps = await places();
  for (const [i, step] of steps.slice(2).entries()) {
    expect(step.x).toBeGreaterThan(steps[i + 1]?.x ?? 0);
    expect(step.y).toBeLessThan(steps[i + 1]?.y ?? 0);
  }
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.locator('.tread-name').first().textContent()).toBe('6 Institution');
  await page.setViewportSize({ width: 1280, height: 720 });
});

describe('by keyboard', () => {
  test('every control is reached in reading order, the skip link first', async () => {
    await visit('/');
    const reached: string[] = [];
    for (let i = 0; i < 16; i++) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
    }
    expect(reached.slice(0, 7)).toEqual([
      'Gå til indhold',
      'Indsatstrappen',
      'Overblik',
      'Nøgletal',
      'Udforsk',
      'Data',
      'English',
    ]);
    expect(reached[7]).toContain('1. september 2024');
    expect(reached.slice(8, 13)).toEqual([
      'Forebyggende',
      'Hjemmebaserede',
      'Netværkspleje',
      'Plejefamilie',
      'Institution',
    ]);
  });

  test('the skip link moves to the content', async () => {
    await visit('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('indhold');
  });

  test('a tab has an address of its own, and Back undoes it', async () => {
    await visit('/noegletal/institutionsanbringelser');
    expect(await page.locator('.chart').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Tabel', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.numbers').first().waitFor();
    expect(await page.locator('.chart').count()).toBe(0);
    expect(page.url()).toContain('vis=tabel');
    await page.goBack();
    await page.locator('.chart').waitFor();
  });

  test('the table of a chart is one key away', async () => {
    await visit('/noegletal/institutionsanbringelser');
    expect(await page.locator('.numbers').first().isVisible()).toBe(false);
    await page.getByText('Vis som tabel').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.numbers').first().isVisible()).toBe(true);
  });

  test('another date is chosen in the list of dates and stands in the address', async () => {
    await visit('/');
    await page.getByLabel('Opgjort pr.').selectOption('2023-01-01');
    await page.locator('.counted-at').getByText('Vejby Kommune · opgjort pr. 1. januar 2023').waitFor();
    expect(page.url()).toContain('?dato=2023-01-01');
    await page.getByRole('link', { name: 'Institution', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Institutionsanbringelser' }).waitFor();
    expect(page.url()).toContain('dato=2023-01-01');
  });
});

describe('states', () => {
  test('a date that is not there shows the newest and says so', async () => {
    await visit('/?dato=2018-13');
    expect(await page.getByRole('status').allTextContents()).toContain(
      'iLinket indeholder en dato, der ikke er opgjort (2018-13). Viser den seneste opgørelse.',
    );
  });

  test('a figure that is not there is said so, with a way on', async () => {
    await visit('/noegletal/findes-ikke');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Nøgletallet findes ikke');
    await page.getByRole('link', { name: 'Se alle nøgletal' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nøgletal' }).waitFor();
  });

  test('a server that does not answer is said so, and trying again helps', async () => {
    const window = await site.browser.newPage();
    await window.goto(`${site.url}/noegletal`);
    await window.route('**/api/**', (route) => route.abort());
    await window.getByRole('link', { name: 'Overblik' }).click();
    await window.getByRole('heading', { name: 'Siden kunne ikke vises' }).waitFor();
    await window.unroute('**/api/**');
    await window.getByRole('button', { name: 'Prøv igen' }).click();
    await window.locator('.stair').waitFor();
    await window.close();
  });

  test('a page on its way says so', async () => {
    const window = await site.browser.newPage();
    await window.goto(`${site.url}/noegletal`);
    await window.route('**/api/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await window.getByRole('link', { name: 'Overblik' }).click();
    await window.getByText('Henter tallene').waitFor();
    await window.locator('.stair').waitFor();
    await window.close();
  });

  test('nothing counted yet is no error', async () => {
    const empty = await openSite(await fakeSource({ cutoffs: [], demo: false }));
    const window = await empty.open('/');
    expect(await window.getByRole('heading', { level: 2 }).textContent()).toBe(
      'Der er ingen opgørelser endnu',
    );
    expect(await window.locator('.ribbon').count()).toBe(0);
    await window.goto(`${empty.url}/noegletal/institutionsanbringelser`);
    await window.getByRole('heading', { name: 'Definition' }).waitFor();
    await empty.close();
  }, 60_000);
});

/** The page's numbers, hidden words included, that do not stand in what the server answered for it. */
async function numbersBesideTheModel(address: string): Promise<string[]> {
  const answer = await fetch(`${site.url}/api/sider${address}`);
  const known = new Set(numbersIn(JSON.stringify(await answer.json())));
  const onPage = numbersIn(await page.evaluate(textsOfMain));
  expect(onPage.length).toBeGreaterThan(5);
  return onPage.filter((number) => !known.has(number)).map((number) => `${address}: ${number}`);
}

/** Every piece of text on the page by itself, also those for screen readers; not the numbers along an axis. */
function textsOfMain(): string {
  const main = document.querySelector('main') ?? document.body;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (!parentElement?.closest('[aria-label="y-axis tick label"], [aria-label="x-axis tick label"]'))
      texts.push(textContent ?? '');
  }
  return texts.join('\n');
}

function numbersIn(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}

test('no window had a script error or was refused content by the policy', () => {
  expect(site.faults.filter((fault) => !fault.includes('404'))).toEqual([]);
});
