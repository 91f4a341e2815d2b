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

/** A figure's total, or one category of a breakdown. */
interface Place {
  readonly breakdown: Breakdown | '';
  readonly category: string;
  readonly ages: Ages;
  /** Sub-types and districts are only observed at the cut-offs where somebody is counted. */
  readonly whereCounted: boolean;
}

/** A number by the index of its cut-off. */
type Line = (k: number) => number | undefined;

/** The kinds that can be split (register.md: the point-in-time figures), and flows. */
const SPLIT_KINDS: readonly string[] = ['stock', 'sum', 'share', 'part_of_sum', 'duration', 'flow'];

/** The observations of one municipality: every figure of the calculation at every cut-off, with its breakdowns. */
export function observeMunicipality(
  calculated: Calculated,
  municipality: string,
  circumstances: Circumstances,
): Observation[] {
  return calculated.figures.flatMap((definition) => {
    const reader = new FigureReader(calculated, definition, municipality, circumstances);
    return reader.places().flatMap((place) => reader.observe(place));
  });
}

/** Reads one figure's numbers of one municipality out of a calculation's counts. */
class FigureReader {
  readonly #calculated: Calculated;
  readonly #definition: Definition;
  readonly #reading: Reading;
  readonly #municipality: string;
  readonly #around: Circumstances;

  constructor(calculated: Calculated, definition: Definition, municipality: string, around: Circumstances) {
    const reading = calculated.plan.readings.get(addressOf(definition));
    if (!reading) throw new Error(`${addressOf(definition)} was not compiled`);
    this.#calculated = calculated;
    this.#definition = definition;
    this.#reading = reading;
    this.#municipality = municipality;
    this.#around = around;
  }

  /** The total, and the categories of every breakdown that is asked for and that the figure has. */
  places(): Place[] {
    const { ages, rule, unit } = this.#definition;
    const places: Place[] = [{ breakdown: '', category: '', ages, whereCounted: false }];
    if (!SPLIT_KINDS.includes(rule.kind)) return places;
    const add = (breakdown: Breakdown, categories: readonly string[], whereCounted: boolean) =>
      places.push(...categories.map((category) => ({ breakdown, category, ages, whereCounted })));
    for (const breakdown of this.#around.by) {
      if (breakdown === 'age_group')
        for (const group of ageGroupsOf(ages))
          places.push({ breakdown, category: ageGroupName(group), ages: group, whereCounted: false });
      else if (breakdown === 'target_group') add(breakdown, this.#targetGroups(), false);
      else if (breakdown === 'district' || unit === 'per_1000' || unit === 'count')
        add(breakdown, this.#categories(breakdown), true);
    }
    return places;
  }

  /** The observations of a place at every cut-off; what does not change between them is looked up once. */
  observe(place: Place): Observation[] {
    const { catalogue, figure, unit } = this.#definition;
    const { breakdown, category } = place;
    const hasDenominator = !WITHOUT_DENOMINATOR.includes(unit);
    const scale = this.#reading.needs.includes('ledger') ? 100 : 1;
    const counted = this.#counted(this.#reading.numerator, place);
    const base = this.#denominator(place);
    const observations: Observation[] = [];
    for (const [k, date] of this.#around.cutoffs.entries()) {
      if (place.whereCounted && counted(k) === 0 && !this.#hasBase(base, k)) continue;
      const known = this.#known(k);
      const numerator = known.numerator ? counted(k) : undefined;
      const denominator =
        known.denominator || this.#reading.denominator === 'population' ? base(k) : undefined;
      const status = statusOf({
        notReported: !known.numerator || !known.denominator,
        hasDenominator,
        denominator,
      });
      const key = { catalogue, figure, area: this.#municipality, date, breakdown, category };
      observations.push({ ...key, numerator, denominator, scale, unit, status, source: 'calculated' });
    }
    return observations;
  }

  /** Whether a share or a duration has somebody in its base, though nobody in its numerator. */
  #hasBase(base: Line, k: number): boolean {
    return Array.isArray(this.#reading.denominator) && base(k) !== 0;
  }

  #targetGroups(): readonly string[] {
    const { targetGroups } = this.#definition;
    return targetGroups === 'all' ? TARGET_GROUPS : targetGroups;
  }

  /** The categories that occur anywhere in the stages that split the figure. */
  #categories(breakdown: Breakdown): string[] {
    const { numerator, denominator, splits } = this.#reading;
    const cells = Array.isArray(denominator) ? [...numerator, ...denominator] : numerator;
    const stages = new Set(cells.flatMap(({ stage }) => splits.get(breakdown)?.get(stage) ?? []));
    return [...new Set([...stages].flatMap((stage) => this.#calculated.counts.categories(stage)))].sort();
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

  #denominator(place: Place): Line {
    const { denominator } = this.#reading;
    if (denominator === 'none') return () => undefined;
    if (denominator !== 'population') return this.#counted(denominator, place);
    const { population, cutoffs } = this.#around;
    const byDistrict = place.breakdown === 'district';
    if (byDistrict && !population.hasDistricts) return () => undefined;
    const district = byDistrict ? place.category : '';
    const rule = this.#definition.population;
    const series = population.series(this.#municipality, cutoffs, rule, place.ages, district);
    return (k) => series[k];
  }

  /** The sum of the cells at a place. Spending has no ages. */
  #counted(cells: readonly Cell[], place: Place): (k: number) => number {
    const { plan, counts } = this.#calculated;
    const [from, to] = this.#reading.needs.includes('ledger')
      ? [0, 1]
      : [plan.bands.indexOf(place.ages.from), plan.bands.indexOf(place.ages.to + 1)];
    const split = this.#splitOf(place);
    const lines = cells.map(({ stage, column }) => {
      const cell = { stage: split?.get(stage) ?? stage, column };
      return counts.line(cell, Number(this.#municipality), from, to, split ? place.category : '');
    });
    return (k) => lines.reduce((sum, line) => sum + line(k), 0);
  }

  /** With one target group in scope, the split is the whole. */
  #splitOf(place: Place): ReadonlyMap<string, string> | undefined {
    if (place.breakdown === '' || place.breakdown === 'age_group') return undefined;
    if (place.breakdown === 'target_group' && this.#targetGroups().length === 1) return undefined;
    return this.#reading.splits.get(place.breakdown);
  }
}
