import type { Finding } from '../../shared/problem.ts';
import type { JobProgress } from './jobs.ts';

/** One line that a reading process writes: how far it is, and last what came of it. */
export type Line =
  | { readonly kind: 'progress'; readonly step: JobProgress }
  | { readonly kind: 'result'; readonly result: unknown }
  | { readonly kind: 'problem'; readonly findings: readonly Finding[] }
  | { readonly kind: 'fault'; readonly message: string };

/** The line in a text; undefined when it is none. */
export function parseLine(text: string): Line | undefined {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return undefined;
  }
}
