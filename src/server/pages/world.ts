import { type Protection, protect } from '../../disclosure/protect.ts';
import type { FigureSource } from '../../observations/figure-source.ts';
import { type Facts, toFacts } from '../../presentation/facts.ts';
import type { Reader } from '../reader.ts';

/** All that pages are made from. */
export interface World {
  /** Unprotected: nothing of it leaves but through the gate or to a reader who sees rows. */
  readonly source: FigureSource;
  readonly facts: Facts;
  readonly protection: Protection;
  readonly reader: Reader;
}

const PROTECTION: Protection = { threshold: 5 };

/**
 * The world over the source of the moment, which another takes the place of when something is published or typed in. A
 * source's observations are asked for once and protected before anything is made of them.
 */
export function createWorld(current: () => FigureSource): (reader: Reader) => Promise<World> {
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
  return async (reader) => {
    const source = current();
    return { source, facts: await factsOf(source), protection: PROTECTION, reader };
  };
}

async function protectedFacts(source: FigureSource): Promise<Facts> {
  const { municipality, demo, catalogues, cutoffs, published } = source;
  const cells = protect(await source.observations(), PROTECTION);
  const { threshold } = PROTECTION;
  return toFacts({ municipality, demo, catalogues, cutoffs, published, threshold, cells });
}
