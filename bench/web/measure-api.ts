import { loadavg } from 'node:os';
import autocannon from 'autocannon';
import type { ServedSite } from './served-site.ts';

/** How long answers took (ms) while so many a second were asked for. */
export interface ApiLoad {
  readonly asked: number;
  readonly seconds: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly slowest: number;
  readonly failed: number;
  /** The machine's load when it began. */
  readonly load: number;
}

const PER_SECOND = 100;
const CONNECTIONS = 10;

/** Asks for the models of every page in turn, 100 times a second. Each has been asked for once before. */
export async function measureApi({ url, paths }: ServedSite, seconds: number): Promise<ApiLoad> {
  const addresses = paths.map((path) => `/api/sider${path}`);
  for (const address of addresses) await (await fetch(url + address)).arrayBuffer();
  const [load = 0] = loadavg();
  const { requests, latency, non2xx, errors } = await autocannon({
    url,
    duration: seconds,
    connections: CONNECTIONS,
    overallRate: PER_SECOND,
    requests: addresses.map((path) => ({ path })),
  });
  return {
    asked: requests.total,
    seconds,
    perSecond: requests.average,
    p50: latency.p50,
    p99: latency.p99,
    slowest: latency.max,
    failed: non2xx + errors,
    load,
  };
}
