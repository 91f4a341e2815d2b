import type { Catalogue, Definition, Kind } from '../../catalogue/definition.ts';
import { addressOf } from '../../catalogue/definition.ts';
import type { Day } from '../../shared/calendar.ts';
import { Bits } from './bits.ts';
import type { Context, Split } from './context.ts';
import { amounts } from './families/amounts.ts';
import { durations } from './families/durations.ts';
import { flows } from './families/flows.ts';
import { followedBy } from './families/followed-by.ts';
import { frequencies } from './families/frequencies.ts';
import { partStages, points } from './families/points.ts';
import { transitions } from './families/transitions.ts';
import type { Family } from './family.ts';
import { People } from './people.ts';
import type { Plan } from './plan.ts';
import { stateStages } from './state.ts';
import { Timeline } from './timeline.ts';

/** The family that counts each kind of figure. */
const FAMILY_OF: Record<Kind, (context: Context) => Family> = {
  stock: points,
  sum: points,
  share: points,
  part_of_sum: points,
  duration: durations,
  transition: transitions,
  followed_by: followedBy,
  ratio_of_amounts: amounts,
  amount: amounts,
  frequency: frequencies,
  flow: flows,
};

/** What a plan is made for. */
export interface CompileRequest {
  readonly catalogues: readonly Catalogue[];
  readonly figures: readonly Definition[];
  readonly cutoffs: readonly Day[];
  /** First ages of groups to tell apart, e.g. 0, 6, 12, 18; empty when only totals are asked for. */
  readonly ageBorders: readonly number[];
  readonly splits: readonly Split[];
  readonly spread: boolean;
}

/** The stages and readings of a set of figures. Throws {@link TooManyBits} when they need two plans. */
export function compile(request: CompileRequest): Plan {
  const timeline = new Timeline(request.cutoffs);
  const bands = bandsOf(request);
  const context: Context = {
    timeline,
    bits: new Bits(),
    people: new People(bands, timeline),
    splits: request.splits,
    spread: request.spread,
    find: finder(request.catalogues),
  };
  timeline.probe(0);
  const families = new Map<(context: Context) => Family, Family>();
  const readings = new Map(
    request.figures.map((definition) => {
      const make = FAMILY_OF[definition.rule.kind];
      const family = families.get(make) ?? make(context);
      families.set(make, family);
      return [addressOf(definition), family.read(definition)];
    }),
  );
  // The dates' tables come first, but only the stages themselves know which dates they need.
  const state = stateStages(context.bits, timeline);
  const figures = [...families.values()].flatMap((family) => family.stages());
  const parts = partStages(context);
  return { stages: [...timeline.stages(), ...state, ...parts, ...figures], readings, bands };
}

function bandsOf({ figures, ageBorders }: CompileRequest): number[] {
  const borders = figures.flatMap(({ ages }) => [ages.from, ages.to + 1]);
  return [...new Set([...borders, ...ageBorders])].sort((a, b) => a - b);
}

function finder(catalogues: readonly Catalogue[]): Context['find'] {
  const all = new Map(catalogues.flatMap((c) => c.definitions).map((d) => [addressOf(d), d]));
  return (catalogue, figure) => {
    const found = all.get(addressOf({ catalogue, figure }));
    if (!found) throw new Error(`no figure ${catalogue}:${figure}`);
    return found;
  };
}
