import type { Calculated } from '../calculation/calculate.ts';
import type { Cell, Reading } from '../calculation/compile/plan.ts';
import type { Breakdown } from '../catalogue/breakdown.ts';
import { type Ages, addressOf, type Definition, TARGET_GROUPS } from '../catalogue/definition.ts';
import type { TableName } from '../register/register.ts';
import type { Day } from '../shared/calendar.ts';
import { ageGroupName, ageGroupsOf } from './age-groups.ts';
import type { Observation } from './observation.ts';
import type { Population } from './population.ts';
import { statusOf } from './status.ts';
import { WITHOUT_DENOMINATOR } from './value.ts';

/** What observations are made from and for. */
export interface Circumstances {
  readonly cutoffs: readonly Day[];
  readonly by: readonly Breakdown[];
  readonly population: Population;
  /** The tables that were handed in. */
  readonly handedIn: ReadonlySet<TableName>;
}

/** One number to be observed: a figure's total or one category of a breakdown. */
interface Place {
  readonly breakdown: Breakdown | '';
  readonly category: string;
  readonly ages: Ages;
}

/** The kinds that can be split (register.md: the point-in-time figures), and flows. */
const SPLIT_KINDS: readonly string[] = ['stock', 'sum', 'share', 'part_of_sum', 'duration', 'flow'];

/** The observations of one municipality: every figure of the calculation at every cut-off, with its breakdowns. */
export function observeMunicipality(
  calculated: Calculated,
  municipality: string,
  circumstances: Circumstances,
): Observation[] {
  const observations: Observation[] = [];
  for (const definition of calculated.figures) {
    const reader = new FigureReader(calculated, definition, municipality, circumstances);
    circumstances.cutoffs.forEach((_, k) => {
      for (const place of reader.places(k)) observations.push(reader.observe(k, place));
    });
  }
  return observations;
}

/** Reads one figure's numbers of one municipality out of a calculation's counts. */
class FigureReader {
  readonly #calculated: Calculated;
  readonly #definition: Definition;
  readonly #reading: Reading;
  readonly #municipality: string;
  readonly #around: Circumstances;
  readonly #scale: number;

  constructor(calculated: Calculated, definition: Definition, municipality: string, around: Circumstances) {
    const reading = calculated.plan.readings.get(addressOf(definition));
    if (!reading) throw new Error(`${addressOf(definition)} was not compiled`);
    this.#calculated = calculated;
    this.#definition = definition;
    this.#reading = reading;
    this.#municipality = municipality;
    this.#around = around;
    this.#scale = reading.needs.includes('ledger') ? 100 : 1;
  }

  /** The total, and the categories of every breakdown that is asked for and that the figure has. */
  places(k: number): Place[] {
    const { ages, rule, unit } = this.#definition;
    const places: Place[] = [{ breakdown: '', category: '', ages }];
    if (!SPLIT_KINDS.includes(rule.kind)) return places;
    for (const breakdown of this.#around.by) {
      if (breakdown === 'age_group') {
        places.push(
          ...ageGroupsOf(ages).map((group) => ({ breakdown, category: ageGroupName(group), ages: group })),
        );
      } else if (breakdown === 'target_group') {
        places.push(...this.#targetGroups().map((category) => ({ breakdown, category, ages })));
      } else if (breakdown === 'district' || unit === 'per_1000' || unit === 'count') {
        places.push(...this.#occurring(breakdown, k).map((category) => ({ breakdown, category, ages })));
      }
    }
    return places;
  }

  observe(k: number, place: Place): Observation {
    const { catalogue, figure, unit } = this.#definition;
    const known = this.#known(k);
    const numerator = known.numerator ? this.#sum(this.#reading.numerator, k, place) : undefined;
    const denominator = this.#denominator(k, place, known.denominator);
    return {
      catalogue,
      figure,
      area: this.#municipality,
      date: this.#around.cutoffs[k] ?? 0,
      breakdown: place.breakdown,
      category: place.category,
      numerator,
      denominator,
      scale: this.#scale,
      unit,
      status: statusOf({
        notReported: !known.numerator || !known.denominator,
        hasDenominator: !WITHOUT_DENOMINATOR.includes(unit),
        denominator,
      }),
      source: 'calculated',
    };
  }

  #targetGroups(): readonly string[] {
    const { targetGroups } = this.#definition;
    return targetGroups === 'all' ? TARGET_GROUPS : targetGroups;
  }

  /** The categories in which the figure counts somebody here. */
  #occurring(breakdown: Breakdown, k: number): string[] {
    const { numerator, denominator } = this.#reading;
    const cells = Array.isArray(denominator) ? [...numerator, ...denominator] : numerator;
    const stages = new Set(
      cells.flatMap(({ stage }) => this.#reading.splits.get(breakdown)?.get(stage) ?? []),
    );
    const categories = new Set([...stages].flatMap((stage) => this.#calculated.counts.categories(stage)));
    const { ages } = this.#definition;
    return [...categories]
      .filter((category) => this.#sum(cells, k, { breakdown, category, ages }) > 0)
      .sort();
  }

  /** Which parts can be known: the tables were handed in, and the ledger for every month of the window. */
  #known(k: number): { readonly numerator: boolean; readonly denominator: boolean } {
    const { needs, months } = this.#reading;
    const { handedIn } = this.#around;
    if (months) {
      const place = Number(this.#municipality);
      const whole = this.#calculated.counts.number(months.cell, place, k, 0, 1) >= months.needed;
      return { numerator: whole, denominator: whole };
    }
    const rows = handedIn.has('children') && handedIn.has('measures');
    return { numerator: rows && needs.every((table) => handedIn.has(table)), denominator: rows };
  }

  #denominator(k: number, place: Place, known: boolean): number | undefined {
    const { denominator } = this.#reading;
    if (denominator === 'none') return undefined;
    if (denominator !== 'population') return known ? this.#sum(denominator, k, place) : undefined;
    const { population } = this.#definition;
    const date = this.#around.cutoffs[k] ?? 0;
    if (place.breakdown !== 'district')
      return this.#around.population.of(this.#municipality, date, population, place.ages);
    return this.#around.population.hasDistricts
      ? this.#around.population.of(this.#municipality, date, population, place.ages, place.category)
      : undefined;
  }

  #sum(cells: readonly Cell[], k: number, place: Place): number {
    const { plan, counts } = this.#calculated;
    const municipality = Number(this.#municipality);
    const [from, to] = cells[0]?.stage.startsWith('spent_')
      ? [0, 1]
      : [plan.bands.indexOf(place.ages.from), plan.bands.indexOf(place.ages.to + 1)];
    const split = this.#splitOf(place);
    let sum = 0;
    for (const { stage, column } of cells) {
      const cell = { stage: split?.get(stage) ?? stage, column };
      sum += counts.number(cell, municipality, k, from, to, split ? place.category : '');
    }
    return sum;
  }

  /** With one target group in scope, the split is the whole. */
  #splitOf(place: Place): ReadonlyMap<string, string> | undefined {
    if (place.breakdown === '' || place.breakdown === 'age_group') return undefined;
    if (place.breakdown === 'target_group' && this.#targetGroups().length === 1) return undefined;
    return this.#reading.splits.get(place.breakdown);
  }
}
