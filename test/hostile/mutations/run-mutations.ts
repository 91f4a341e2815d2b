import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { costOf } from '../process-cost.ts';

/** How many hand-ins ended in which way, and the seeds of those that ended wrongly. */
export interface MutationRun {
  readonly endings: ReadonlyMap<string, number>;
  readonly faults: readonly string[];
  /** Seeds for which the process used more memory than it may, and was ended by itself. */
  readonly tooHeavy: readonly number[];
  /** Seeds that ended well, but whose process used too much memory before it came to the next. */
  readonly stopsAfter: readonly number[];
  readonly slowest: { readonly seed: number; readonly seconds: number };
  readonly megabytes: number;
}

const DRIVER = join(import.meta.dirname, 'driver.ts');
const MEGABYTES = 512;
const HEAP_MEGABYTES = 384;
/** Of the process's own time, so that a busy machine makes nothing look slow. */
const MOST_SECONDS = 5;
const MOST_WALL_SECONDS = 120;
const LOOK_EACH_MS = 50;

/** Reads the mutated hand-ins of `count` seeds from `first` on in one process, started again only where it stops. */
export async function runMutations(first: number, count: number): Promise<MutationRun> {
  const endings = new Map<string, number>();
  const faults: string[] = [];
  const tooHeavy: number[] = [];
  const stopsAfter: number[] = [];
  let slowest = { seed: -1, seconds: 0 };
  let megabytes = 0;
  for (let next = first; next < first + count; ) {
    const stopped = await drive(next, first + count, {
      ended: (how) => endings.set(how, (endings.get(how) ?? 0) + 1),
      fault: (text) => faults.push(text),
      took: (seed, seconds) => {
        if (seconds > slowest.seconds) slowest = { seed, seconds };
      },
      used: (peak) => {
        megabytes = Math.max(megabytes, peak);
      },
    });
    if (stopped.seed === null) break;
    if (stopped.hasEnded && stopped.why === 'memory') stopsAfter.push(stopped.seed);
    else if (stopped.why === 'memory') tooHeavy.push(stopped.seed);
    else faults.push(`seed ${stopped.seed}: ${stopped.why}`);
    next = stopped.seed + 1;
  }
  return { endings, faults, tooHeavy, stopsAfter, slowest, megabytes };
}

interface Listener {
  readonly ended: (how: string) => void;
  readonly fault: (text: string) => void;
  readonly took: (seed: number, seconds: number) => void;
  readonly used: (megabytes: number) => void;
}

/** Runs until all seeds are read or the process stops; gives the seed at which it stopped and why, null at the end. */
function drive(
  first: number,
  last: number,
  listener: Listener,
): Promise<{ seed: number | null; hasEnded: boolean; why: string }> {
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${HEAP_MEGABYTES}`,
      '--no-warnings',
      DRIVER,
      String(first),
      String(last),
      String(MEGABYTES),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  return new Promise((settle, refuse) => {
    let seed = first;
    let hasEnded = false;
    let [rest, errors, why] = ['', '', ''];
    let began = { cpu: 0, wall: performance.now() };
    const watch = setInterval(() => {
      const { seconds, megabytes } = costOf(child.pid);
      listener.used(megabytes);
      const own = seconds - began.cpu;
      const wall = (performance.now() - began.wall) / 1000;
      if (own < MOST_SECONDS && wall < MOST_WALL_SECONDS) return;
      why = `more than ${MOST_SECONDS} s`;
      child.kill('SIGKILL');
    }, LOOK_EACH_MS);
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors = (errors + text).slice(-2000);
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line.startsWith('seed ')) {
          seed = Number(line.slice(5));
          hasEnded = false;
          began = { cpu: costOf(child.pid).seconds, wall: performance.now() };
        } else {
          hasEnded = true;
          listener.took(seed, costOf(child.pid).seconds - began.cpu);
          if (line.startsWith('fault ')) listener.fault(line);
          else listener.ended(line);
        }
      }
    });
    child.on('error', refuse);
    child.on('close', (status) => {
      clearInterval(watch);
      if (status === 0) settle({ seed: null, hasEnded, why: '' });
      else
        settle({
          seed,
          hasEnded,
          why: why || (/memory|heap/.test(errors) ? 'memory' : `stopped: ${errors}`),
        });
    });
  });
}
