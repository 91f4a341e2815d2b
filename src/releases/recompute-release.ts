import { addressOf } from '../catalogue/definition.ts';
import { isoDate, parseIsoDate } from '../shared/calendar.ts';
import { programVersion } from '../shared/package-root.ts';
import { type Finding, problem, UserProblem } from '../shared/problem.ts';
import { calculateRelease } from './calculate-release.ts';
import { differences, type NumberPair, numberText } from './differences.ts';
import type { ReleaseEffects } from './effects.ts';
import { observationsText, parseObservations } from './observations-file.ts';
import { readPinnedDelivery } from './read-pinned-delivery.ts';
import { type PinnedRelease, readRelease } from './read-release.ts';

/** So many numbers that differ are named. */
const NAMED = 10;

/**
 * Calculates a release anew from the delivery, definitions and typed-in figures that it pins, and compares the bytes
 * with those that were published. Without findings they are the same; else the first numbers that differ, or why it
 * cannot be recomputed. A UserProblem only when there is no release with the id.
 */
export async function recomputeRelease(id: string, effects: ReleaseEffects): Promise<Finding[]> {
  try {
    const pinned = await readRelease(id, effects);
    const text = await recomputedText(pinned, effects);
    return text === pinned.text ? [] : described(pinned, text);
  } catch (error) {
    if (error instanceof UserProblem && error.findings.every(({ code }) => code !== 'release.unknown'))
      return [...error.findings];
    throw error;
  }
}

async function recomputedText(
  { release, catalogues, typedIn }: PinnedRelease,
  effects: ReleaseEffects,
): Promise<string> {
  const register = await readPinnedDelivery(release, effects);
  const basis = { municipality: release.municipality, register, catalogues, typedIn };
  const dates = release.dates.map(({ date }) => parseIsoDate(date));
  return observationsText(await calculateRelease(basis, dates, effects.openEngine));
}

function described({ release, text, observations }: PinnedRelease, recomputed: string): Finding[] {
  const pairs = differences(observations, parseObservations(recomputed));
  const words = {
    id: release.id,
    count: pairs.length,
    rows: text.split('\n').length - 2,
    calculated_by: release.programVersion,
    now: programVersion(),
  };
  return [problem('release.differs', {}, words), ...pairs.slice(0, NAMED).map(differing)];
}

function differing({ before, now }: NumberPair): Finding {
  const side = before ?? now;
  const words = {
    figure: side ? addressOf(side) : '',
    category: side?.category ?? '',
    date: side ? isoDate(side.date) : '',
    published: numberText(before),
    recomputed: numberText(now),
  };
  return problem('release.row_differs', {}, words);
}
