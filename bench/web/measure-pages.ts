import { medianOf } from '../measure/median.ts';
import type { ServedSite } from './served-site.ts';

/** How long pages take as HTML (ms): the first time each, and again when nothing has changed. */
export interface PageTimes {
  readonly pages: number;
  readonly first: number;
  readonly again: number;
  readonly slowest: number;
}

/** Asks for every page twice, one at a time. */
export async function measurePages({ url, paths }: ServedSite): Promise<PageTimes> {
  const first = await timesOf(url, paths);
  const again = await timesOf(url, paths);
  return {
    pages: paths.length,
    first: medianOf(first),
    again: medianOf(again),
    slowest: Math.max(...first),
  };
}

async function timesOf(url: string, paths: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const path of paths) {
    const start = performance.now();
    await (await fetch(url + path)).arrayBuffer();
    times.push(performance.now() - start);
  }
  return times;
}
