import { plansOf } from '../../calculation/calculate.ts';
import type { Cell, Plan, Reading } from '../../calculation/compile/plan.ts';
import type { Engine, Output } from '../../calculation/engines/engine.ts';
import { addressOf, type Catalogue, type Definition } from '../../catalogue/definition.ts';
import type { Register } from '../../register/register.ts';
import type { Day } from '../../shared/calendar.ts';
import { registerOfUnits } from './register-of-units.ts';
import type { Unit } from './unit.ts';

/** What counting by units does to the world: it runs on an engine of its own. */
export interface CountingEffects {
  readonly openEngine: () => Promise<Engine>;
}

/** Which contributions are wanted. */
export interface ContributionsRequest {
  /** All catalogues, with the installation's parameters applied. */
  readonly catalogues: readonly Catalogue[];
  readonly figures: readonly Definition[];
  readonly cutoffs: readonly Day[];
}

/** What the units that add anything add to one figure at one date, in the order of the units. Whole numbers of 1/scale. */
export interface Contributions {
  readonly units: Int32Array;
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
}

/**
 * One figure by units. Its parts are sums over what they are named after: children, entries of the ledger; or the
 * denominator is the child population, which belongs to nobody, or there is none.
 */
export interface FigureContributions {
  readonly definition: Definition;
  readonly numerator: 'children' | 'ledger';
  readonly denominator: 'children' | 'ledger' | 'population' | 'none';
  readonly scale: number;
  /** The extras that are no sum over children (`2.median`): nobody has a share in them. */
  readonly indivisible: readonly string[];
  /** By the index of the cut-off in the request. */
  readonly at: readonly Contributions[];
}

/**
 * What every unit adds to numerator and denominator of every figure at every date: the figures of a register in which
 * each unit is a municipality of its own, from the same engine and the same statements. Given the children of a
 * municipality they sum to its observations (before any reported figure fills what the rows do not give).
 */
export async function contributionsOf(
  register: Register,
  units: readonly Unit[],
  request: ContributionsRequest,
  effects: CountingEffects,
): Promise<FigureContributions[]> {
  const days = [...new Set(request.cutoffs)].sort((a, b) => a - b);
  const engine = await effects.openEngine();
  try {
    await engine.prepare(registerOfUnits(register, units));
    const found = new Map<string, FigureContributions>();
    for (const { figures, plan } of plansOf({ ...request, ageBorders: [], splits: [], spread: false })) {
      const outputs = await engine.run(plan.stages);
      for (const definition of figures)
        found.set(addressOf(definition), figureOf(definition, plan, outputs, units.length, request, days));
    }
    return request.figures.flatMap((definition) => found.get(addressOf(definition)) ?? []);
  } finally {
    engine.close();
  }
}

function figureOf(
  definition: Definition,
  plan: Plan,
  outputs: ReadonlyMap<string, Output>,
  units: number,
  { cutoffs }: ContributionsRequest,
  days: readonly Day[],
): FigureContributions {
  const reading = plan.readings.get(addressOf(definition));
  if (!reading) throw new Error(`${addressOf(definition)} was not compiled`);
  const ofLedger = reading.needs.includes('ledger');
  const [from, to] = ofLedger
    ? [0, 1]
    : [plan.bands.indexOf(definition.ages.from), plan.bands.indexOf(definition.ages.to + 1)];
  const summed = (cells: readonly Cell[]) => summedUp(cells, outputs, units, days.length, from, to);
  const numerators = summed(reading.numerator);
  const denominators = summed(Array.isArray(reading.denominator) ? reading.denominator : []);
  const about = ofLedger ? 'ledger' : 'children';
  return {
    definition,
    numerator: about,
    denominator: denominatorOf(reading, about),
    scale: ofLedger ? 100 : 1,
    indivisible: definition.extras
      .filter((extra) => extra !== 'days_between')
      .map((extra) => `${definition.figure}.${extra}`),
    at: cutoffs.map((day) => {
      const start = days.indexOf(day) * units;
      return sparse(numerators.subarray(start, start + units), denominators.subarray(start, start + units));
    }),
  };
}

function denominatorOf(
  { denominator }: Reading,
  about: 'children' | 'ledger',
): FigureContributions['denominator'] {
  return denominator === 'population' || denominator === 'none' ? denominator : about;
}

/** The cells' sums over the age bands, a number for every cut-off and unit. */
function summedUp(
  cells: readonly Cell[],
  outputs: ReadonlyMap<string, Output>,
  units: number,
  cuts: number,
  from: number,
  to: number,
): Float64Array {
  const sums = new Float64Array(cuts * units);
  for (const { stage, column } of cells) {
    const output = outputs.get(stage);
    const numbers = output?.numbers.get(column);
    if (!output || !numbers) throw new Error(`no column ${stage}.${column}`);
    const { places, bands } = output;
    for (let row = 0; row < output.rows; row++) {
      const band = bands[row] ?? -1;
      if (band < from || band >= to) continue;
      const slot = (output.cuts[row] ?? 0) * units + (places[row] ?? 0);
      sums[slot] = (sums[slot] ?? 0) + (numbers[row] ?? 0);
    }
  }
  return sums;
}

function sparse(numerators: Float64Array, denominators: Float64Array): Contributions {
  const units: number[] = [];
  for (let unit = 0; unit < numerators.length; unit++)
    if (numerators[unit] !== 0 || denominators[unit] !== 0) units.push(unit);
  return {
    units: Int32Array.from(units),
    numerators: Float64Array.from(units, (unit) => numerators[unit] ?? 0),
    denominators: Float64Array.from(units, (unit) => denominators[unit] ?? 0),
  };
}
