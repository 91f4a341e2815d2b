/** What a process that reads received files may use. */
export interface Limits {
  /** Of the whole process, in megabytes. */
  readonly megabytes: number;
  readonly seconds: number;
}

const SMALL_MEGABYTES = 40;

/** The limits for a number of received bytes: 512 MB and 30 s, and for large extracts up to 1 GB and 90 s. */
export function limitsFor(bytes: number): Limits {
  const megabytes = bytes / 1_000_000;
  if (megabytes <= SMALL_MEGABYTES) return { megabytes: 512, seconds: 30 };
  return { megabytes: 1_000, seconds: Math.min(90, Math.ceil(30 + megabytes / 2)) };
}
