import { ALL_MUNICIPALITIES } from '../../src/catalogue/areas.ts';
import { BREAKDOWNS } from '../../src/catalogue/breakdown.ts';
import type { ContractRow } from '../../src/observations/contract-rows.ts';
import type { PlainRegister } from '../reference/plain-register.ts';
import { combine, cutoffsFor, randomRegister } from '../reference/random-register.ts';
import { type Asked, calculateRegister } from '../support/calculate-files.ts';

/** Random registers of several municipalities in one folder, with what is asked of them. */
export interface World {
  /** Said in failures: the same seed gives the same world. */
  readonly seed: number;
  readonly municipalities: readonly string[];
  readonly register: PlainRegister;
  /** Everything: all cut-off dates, breakdowns and extras, of the municipalities. */
  readonly asked: Asked;
}

const MUNICIPALITIES_EACH = 14;

/** The seeds of the worlds in which a law is tried: as many random registers as municipalities in all of them. */
export const SEEDS = [1, 2, 3] as const;

/** The world of a seed. Every third one has reported figures too, also of a municipality without children. */
export function worldOf(seed: number): World {
  const cutoffs = cutoffsFor(seed);
  const municipalities = municipalitiesOf(seed, MUNICIPALITIES_EACH);
  const registers = municipalities.map((municipality, i) =>
    randomRegister(seed * 100 + i, {
      municipality,
      cutoffs,
      ...(seed % 3 === 0 && i === 0
        ? { reportedFor: municipalitiesOf(seed, MUNICIPALITIES_EACH + 1).slice(-2) }
        : {}),
    }),
  );
  return {
    seed,
    municipalities,
    register: combine(registers),
    asked: { at: cutoffs, by: BREAKDOWNS, extras: true },
  };
}

const calculated = new Map<number, Promise<ContractRow[]>>();

/** All that is asked of a world as it is, calculated once. */
export function rowsOf(world: World): Promise<ContractRow[]> {
  const known = calculated.get(world.seed);
  if (known) return known;
  const rows = calculateRegister(world.register, world.asked);
  calculated.set(world.seed, rows);
  return rows;
}

/** Different codes spread over the country, the same for the same seed. */
function municipalitiesOf(seed: number, count: number): string[] {
  return Array.from(
    { length: count },
    (_, i) => ALL_MUNICIPALITIES[(seed * 5 + i * 11) % ALL_MUNICIPALITIES.length]?.code ?? '',
  );
}
