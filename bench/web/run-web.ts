import { dataSetNamed } from '../data-sets/data-sets.ts';
import { store } from '../data-sets/stored-set.ts';
import { measureApi } from './measure-api.ts';
import { type FirstView, measureFirstView } from './measure-first-view.ts';
import { measurePages } from './measure-pages.ts';
import { type ServedResult, webReport } from './report-web.ts';
import { whileServing } from './served-site.ts';

/** How long each register is asked, and who is told how far it is. */
export interface WebWanted {
  /** Names of registers; all that are served when left out. */
  readonly sets?: readonly string[] | undefined;
  readonly long: boolean;
  readonly tell: (text: string) => void;
}

/** The registers that are served, with the target of the 99th percentile in ms. */
const SERVED = [
  { set: 'M', most: 50 },
  { set: 'N', most: 300 },
];
const SHORT_SECONDS = 30;
const LONG_SECONDS = 600;
const VIEWS = 5;

/** Measures the first view, the pages and the API, and gives the report. */
export async function runWeb({ sets, long, tell }: WebWanted): Promise<string> {
  const results: ServedResult[] = [];
  let view: FirstView | undefined;
  for (const { set, most } of SERVED.filter((each) => sets?.includes(each.set) ?? true)) {
    const { name, title, ...rest } = dataSetNamed(set);
    tell(`${name}: opening`);
    await whileServing(await store({ name, title, ...rest }), async (site) => {
      tell(`${name}: opened in ${(site.opening / 1000).toFixed(1)} s`);
      const pages = await measurePages(site);
      view ??= await measureFirstView(site.url, VIEWS);
      tell(`${name}: 100 models a second`);
      const api = await measureApi(site, long ? LONG_SECONDS : SHORT_SECONDS);
      results.push({ title, most, api, pages });
    });
  }
  if (!view) throw new Error('nothing was served');
  return webReport(new Date().toISOString().slice(0, 10), view, results);
}
