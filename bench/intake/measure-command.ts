import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/shared/package-root.ts';

/** What one run of a command took; memory as it was seen every few milliseconds. */
export interface CommandRun {
  /** From start to exit, in seconds; and the time on all cores together, of all its processes. */
  readonly wall: number;
  readonly cpu: number;
  /** The most memory of each process, in the order they began, and of all that ran at one time, in bytes. */
  readonly peaks: readonly number[];
  readonly together: number;
  /** The machine's load (processes that want to run) when it began. */
  readonly load: number;
}

const LOOK_EVERY_MS = 10;
const TICKS_PER_SECOND = 100;
const KILOBYTE = 1024;

/**
 * Runs `import FOLDER` into an installation of its own. An Error when the command fails. Its processes are looked at
 * through /proc, so that memory and CPU are only known on Linux (0 elsewhere).
 */
export function measureImport(folder: string, date: string): Promise<CommandRun> {
  const home = mkdtempSync(join(tmpdir(), 'indsatstrappen-bench-'));
  const command = [join(packageRoot(), 'bin', 'indsatstrappen.js'), 'import', folder];
  const [load = 0] = loadavg();
  const start = performance.now();
  const child = spawn(process.execPath, [...command, '--data', join(home, 'data'), '--date', date], {
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, 'key') },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (part) => {
    told += part;
  });
  const seen = new Seen(child.pid ?? 0);
  const timer = setInterval(() => seen.look(), LOOK_EVERY_MS);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(timer);
      const wall = (performance.now() - start) / 1000;
      rmSync(home, { recursive: true, force: true });
      if (status === 0) resolve({ wall, load, ...seen.summary() });
      else reject(new Error(`import ${folder} gave ${status}: ${told}`));
    });
  });
}

/** What was seen of a process and those that it started. */
class Seen {
  readonly #pid: number;
  readonly #peaks = new Map<number, number>();
  #together = 0;
  #ticks = 0;

  constructor(pid: number) {
    this.#pid = pid;
  }

  look(): void {
    let together = 0;
    for (const pid of [this.#pid, ...childrenOf(this.#pid)]) {
      const bytes = memoryOf(pid);
      together += bytes;
      this.#peaks.set(pid, Math.max(this.#peaks.get(pid) ?? 0, bytes));
    }
    this.#together = Math.max(this.#together, together);
    this.#ticks = Math.max(this.#ticks, ticksOf(this.#pid));
  }

  summary() {
    return {
      cpu: this.#ticks / TICKS_PER_SECOND,
      peaks: [...this.#peaks.values()],
      together: this.#together,
    };
  }
}

function childrenOf(pid: number): number[] {
  return proc(`${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
}

function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(proc(`${pid}/status`))?.[1] ?? 0) * KILOBYTE;
}

/** The processor time of a process and of its children that have ended; what follows the name in `stat`. */
function ticksOf(pid: number): number {
  const fields = proc(`${pid}/stat`).split(') ')[1]?.split(' ') ?? [];
  return [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at] ?? 0), 0);
}

/** A file of /proc; empty once the process has gone. */
function proc(path: string): string {
  try {
    return readFileSync(join('/proc', path), 'utf8').trim();
  } catch {
    return '';
  }
}
