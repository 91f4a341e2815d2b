import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AT_THE_ROWS } from '../../src/server/reader.ts';
import { packageRoot } from '../../src/shared/package-root.ts';
import { addressesOf, inEnglish, KINDS } from './addresses.ts';
import { openSite, type Site } from './open-site.ts';
import { openEngine, vejbySource } from './vejby-site.ts';

const SLOW = 900_000;
const FOLDER = join(packageRoot(), 'artefakter');
const source = await vejbySource();
let site: Site;

beforeAll(async () => {
  await mkdir(FOLDER, { recursive: true });
  site = await openSite(source, { reader: AT_THE_ROWS, openEngine });
}, SLOW);
afterAll(() => site.close());

/** ALL_SCREENS=1 takes every page there is. */
const CHOSEN = [...KINDS, inEnglish('/'), inEnglish('/noegletal/opfoelgninger'), '/?dato=2022-01-01'];

function nameOf(address: string): string {
  return address.replace(/^\//, '').replace(/[^\w-]+/g, '_') || 'overblik';
}

test(
  'pictures of every page: window, whole page, phone and paper',
  async () => {
    const addresses = process.env.ALL_SCREENS ? [...addressesOf(source), ...CHOSEN] : CHOSEN;
    for (const address of addresses) {
      const page = await site.open(address);
      const picture = (kind: string, fullPage: boolean) =>
        page.screenshot({ path: join(FOLDER, `${nameOf(address)}-${kind}.png`), fullPage });
      await picture('vindue', false);
      await picture('hel', true);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 794, height: 1123 });
      await page.waitForTimeout(50);
      await picture('tryk', true);
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 360, height: 740 });
      await page.waitForTimeout(50);
      await picture('telefon', true);
      await page.close();
    }
    const refused = site.faults.filter((fault) => !fault.includes('404'));
    expect(refused).toEqual([]);
  },
  SLOW,
);
