import { loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { medianOf } from '../measure/median.ts';

/** The first view of the front page in a browser whose processor is slowed down. */
export interface FirstView {
  /** Bytes of all JavaScript that it loads, compressed with gzip. */
  readonly scriptBytes: number;
  readonly scripts: number;
  /** The largest contentful paint in ms, the median of the views. */
  readonly largestPaint: number;
  readonly views: number;
  readonly load: number;
}

const SLOWED = 4;
const SETTLED_MS = 1500;

/** Views the page anew so many times, each in a browser window without anything kept. */
export async function measureFirstView(url: string, views: number): Promise<FirstView> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const [load = 0] = loadavg();
  try {
    const seen: { paint: number; bytes: readonly number[] }[] = [];
    for (let view = 0; view < views; view++) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
      seen.push(await viewed(await context.newPage(), url));
      await context.close();
    }
    const bytes = seen.at(-1)?.bytes ?? [];
    return {
      scriptBytes: bytes.reduce((sum, size) => sum + size, 0),
      scripts: bytes.length,
      largestPaint: medianOf(seen.map(({ paint }) => paint)),
      views,
      load,
    };
  } finally {
    await browser.close();
  }
}

async function viewed(page: Page, url: string): Promise<{ paint: number; bytes: readonly number[] }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLED_MS);
  const paint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  return { paint, bytes: await Promise.all(scripts) };
}
