import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { FigureSource } from '../../src/observations/figure-source.ts';
import { type AppOptions, createApp } from '../../src/server/app.ts';
import { listen } from '../../src/server/listen.ts';
import { packageRoot } from '../../src/shared/package-root.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The site running on this computer with a browser in front of it. */
export interface Site {
  readonly url: string;
  readonly browser: Browser;
  /** A new window on an address, drawn and without errors or refused content so far. */
  readonly open: (path: string, size?: { width: number; height: number }) => Promise<Page>;
  /** What went wrong in any window: script errors and what the content policy refused. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** Builds the pages from the source as it is, serves them over a figure source, and starts Chromium. */
export async function openSite(
  source: FigureSource,
  options: Pick<
    AppOptions,
    'reader' | 'openEngine' | 'intake' | 'entry' | 'written' | 'benchmarks' | 'by' | 'today'
  > = {},
): Promise<Site> {
  const webRoot = await buildPages();
  const app = await createApp({ ...options, source, webRoot });
  const { url } = await listen(app, { port: 0 });
  const browser = await startBrowser();
  const faults: string[] = [];
  return {
    url,
    browser,
    faults,
    open: async (path, size = { width: 1280, height: 720 }) => {
      const context = await browser.newContext({ viewport: size, locale: 'da-DK' });
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`${path}: ${message.text()}`);
      });
      await page.goto(url + path);
      await drawn(page);
      return page;
    },
    close: async () => {
      await browser.close();
      await app.close();
      await removePages(webRoot);
    },
  };
}

/**
 * Builds the pages and their drawing on the server from the source as it is; gives the folder of the pages, which is the
 * caller's to remove.
 */
export async function buildPages(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'indsatstrappen-web-'));
  const webRoot = join(folder, 'web');
  const configFile = join(packageRoot(), 'vite.config.ts');
  const common = { emptyOutDir: true, chunkSizeWarningLimit: 1000 };
  await build({ configFile, logLevel: 'error', build: { ...common, outDir: webRoot } });
  const outDir = join(folder, 'server');
  await build({ configFile, logLevel: 'error', build: { ...common, outDir, ssr: 'server-entry.tsx' } });
  return webRoot;
}

/** Removes what `buildPages` made. */
export function removePages(webRoot: string): Promise<void> {
  return rm(dirname(webRoot), { recursive: true });
}

/**
 * Whether React has made the page's controls its own, also those of parts that came later: before that, what somebody
 * does to a written page is undone. What charts are drawn of is nobody's.
 */
function isTakenOver(): boolean {
  const controls = [...document.querySelectorAll('h1, main :is(a, button, details, input, select)')];
  return controls
    .filter((control) => control.closest('.plot-place, svg') === null)
    .every((control) => Object.keys(control).some((key) => key.startsWith('__reactFiber$')));
}

/** Starts Chromium. */
export function startBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: FLAGS });
}

/** Waits until the scripts have taken over, the page has its heading and its model, and charts have been drawn. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => {
    const waiting = [...document.querySelectorAll('.loading')].some((place) => place.textContent !== '');
    const places = [...document.querySelectorAll('.plot-place')];
    const visible = places.filter((place) => place.getClientRects().length > 0);
    return !waiting && visible.every((p) => p.querySelector('svg'));
  });
  await page.waitForFunction(isTakenOver);
  await page.evaluate(() => document.fonts.ready);
}
