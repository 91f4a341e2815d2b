import { readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/** The processor time that a process has used, and the most memory it has held; zeros where the system does not tell. */
export function costOf(pid: number | undefined): { seconds: number; megabytes: number } {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return {
      seconds: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND,
      megabytes: (Number(kilobytes ?? 0) * 1024) / 1_000_000,
    };
  } catch {
    return { seconds: 0, megabytes: 0 };
  }
}
