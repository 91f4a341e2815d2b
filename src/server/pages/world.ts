import type { Benchmarks } from '../../benchmarks/benchmarks.ts';
import { type Protection, protect } from '../../disclosure/protect.ts';
import { protectTurnovers } from '../../disclosure/protect-turnover.ts';
import type { CountingEffects } from '../../observations/contributions/contributions.ts';
import type { FigureSource } from '../../observations/figure-source.ts';
import { type Facts, toFacts } from '../../presentation/facts.ts';
import type { WrittenDown } from '../../presentation/written/written-down.ts';
import { type Day, parseIsoDate } from '../../shared/calendar.ts';
import type { OwnFigures } from '../own-figures.ts';
import type { Reader } from '../reader.ts';
import type { BareWorld } from './with-written.ts';

/** All that pages are made from. */
export interface World {
  /** The numbers of other areas to compare with; left out where none can be kept. */
  readonly benchmarks?: (() => Promise<Benchmarks>) | undefined;
  /** Unprotected: nothing of it leaves but through the gate or to a reader who sees rows. */
  readonly source: FigureSource;
  readonly facts: Facts;
  readonly protection: Protection;
  readonly reader: Reader;
  /** Counts by children; absent where no engine can be opened. */
  readonly counting?: CountingEffects | undefined;
  /** What people have written about the figures; the same stands in `facts`. */
  readonly written: WrittenDown;
  /** Where own figures are tried and kept; left out where they cannot be. */
  readonly ownFigures?: OwnFigures | undefined;
}

/** What is hidden from readers who may not see rows, and warned of to those who may. */
export const PROTECTION: Protection = { threshold: 5 };

/**
 * The world over the source of the moment, which another takes the place of when something is published or typed in. A
 * source's observations are asked for once and protected before anything is made of them.
 */
export function createWorld(
  current: () => FigureSource,
): (reader: Reader, asked?: AskedVersion) => Promise<BareWorld> {
  const known = new WeakMap<FigureSource, Promise<Facts>>();
  const factsOf = (source: FigureSource) => {
    const before = known.get(source);
    if (before) return before;
    const facts = protectedFacts(source).catch((error: unknown) => {
      known.delete(source);
      throw error;
    });
    known.set(source, facts);
    return facts;
  };
  return async (reader, { dato, version } = {}) => {
    const newest = current();
    if (version === undefined)
      return { source: newest, facts: await factsOf(newest), protection: PROTECTION, reader };
    const date = dato === undefined ? newest.cutoffs.at(-1) : parseIsoDate(dato);
    const pinned = date === undefined ? undefined : await versionOf(newest, date, version);
    const source = pinned ?? newest;
    const published = newest.published?.find((known) => known.date === date)?.version;
    const pin = { asked: version, found: pinned !== undefined, newest: published };
    return { source, facts: { ...(await factsOf(source)), pin }, protection: PROTECTION, reader };
  };
}

/** The version of a date that a link is tied to. */
export interface AskedVersion {
  readonly dato?: string | undefined;
  readonly version?: string | undefined;
}

const VERSION = /^[1-9]\d{0,5}$/;

async function versionOf(source: FigureSource, date: Day, version: string) {
  if (!VERSION.test(version)) return undefined;
  return source.pinned?.(date, Number(version));
}

async function protectedFacts(source: FigureSource): Promise<Facts> {
  const { municipality, demo, catalogues, cutoffs, published } = source;
  const cells = protect(await source.observations(), PROTECTION);
  const verdicts = protectTurnovers((await source.turnovers?.()) ?? [], PROTECTION);
  const { threshold } = PROTECTION;
  return toFacts({ municipality, demo, catalogues, cutoffs, published, threshold, cells, verdicts });
}
