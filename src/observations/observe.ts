import { type Calculated, calculate, type Membership } from '../calculation/calculate.ts';
import type { Split } from '../calculation/compile/context.ts';
import type { Engine } from '../calculation/engines/engine.ts';
import { type AreaLevel, areaOf, levelOf } from '../catalogue/areas.ts';
import type { Breakdown } from '../catalogue/breakdown.ts';
import { addressOf, type Catalogue, type Definition } from '../catalogue/definition.ts';
import { type Register, textColumn } from '../register/register.ts';
import type { Day } from '../shared/calendar.ts';
import type { Finding } from '../shared/problem.ts';
import { AGE_GROUP_STARTS } from './age-groups.ts';
import { sumOver } from './area-sums.ts';
import { type Circumstances, observeMunicipality } from './calculated.ts';
import { daysBetween, spreadObservations } from './extras.ts';
import type { Observation } from './observation.ts';
import { Population } from './population.ts';
import { aboutReported, type Reported, type ReportedFigure, reportedRows, withReported } from './reported.ts';

/** Which observations are wanted of a delivery. */
export interface ObserveRequest {
  /** All catalogues, with the installation's parameters applied. */
  readonly catalogues: readonly Catalogue[];
  /** The figures wanted; figures that are extras only count when `extras` is set. */
  readonly figures: readonly Definition[];
  readonly cutoffs: readonly Day[];
  readonly by: readonly Breakdown[];
  readonly extras: boolean;
  readonly areas: readonly AreaLevel[];
  /** Only these municipalities' own rows; all of the delivery when left out. Areas are always summed over all. */
  readonly municipalities?: readonly string[];
  /** Figures that people typed in, besides the delivery's own `reported`. */
  readonly typedIn?: readonly Reported[];
}

/**
 * The observations of a delivery that the engine has prepared: calculated from its rows, reported where the rows give
 * none, for municipalities and for the regions and the country that the children's municipalities lie in.
 */
export async function observe(
  engine: Engine,
  register: Register,
  request: ObserveRequest,
): Promise<{ observations: Observation[]; remarks: Finding[] }> {
  const cutoffs = [...new Set(request.cutoffs)].sort((a, b) => a - b);
  const figures = request.figures.filter((d) => request.extras || !d.extra);
  const handedIn = [...reportedRows(register), ...(request.typedIn ?? [])];
  const reported = handedIn.filter((row) => cutoffs.includes(row.date) && isAskedFor(row.breakdown, request));
  const counted = municipalitiesOf(register);
  const around: Circumstances = {
    cutoffs,
    by: request.by,
    population: new Population(register),
    handedIn: new Set(register.tables.keys()),
  };
  const calculations = await calculate(
    engine,
    {
      catalogues: request.catalogues,
      figures,
      cutoffs,
      ageBorders: request.by.includes('age_group') ? bordersWithin(figures) : [],
      splits: request.by.filter((by): by is Split => by !== 'age_group' && isNeeded(by, figures)),
      spread: request.extras,
    },
    memberships(counted, request.areas),
  );
  const own = new Map(counted.map((m) => [m, observeAll(calculations, m, around, request)]));
  const strangers = [...new Set(handedIn.map((row) => row.area))].filter(
    (area) => levelOf(area) === 'municipality' && !own.has(area),
  );
  for (const area of strangers) own.set(area, observeAll(calculations, area, withoutRows(around), request));
  const areas = request.areas.filter((level) => level !== 'municipality');
  const sums = areas.flatMap((level) => observeAreas(level, counted, own, calculations, around, request));
  const wanted = [...own].filter(([m]) => request.municipalities?.includes(m) ?? true).flatMap(([, o]) => o);
  const calculated = [...(request.areas.includes('municipality') ? wanted : []), ...sums];
  const asked = reported.filter((row) => isAreaAskedFor(row.area, request));
  const filled = withReported(calculated, asked, reportedFigures(figures, request.extras), around.population);
  const known = reportedFigures(
    request.catalogues.flatMap((c) => c.definitions),
    true,
  );
  const unknown = handedIn.filter((row) => !known.has(row.address));
  return {
    observations: filled.observations,
    remarks: [...filled.remarks, ...unknown.map((row) => aboutReported('reported.unknown_figure', row))],
  };
}

/** Every figure that may be reported by its address, its extras among them when they are asked for. */
function reportedFigures(figures: readonly Definition[], extras: boolean): Map<string, ReportedFigure> {
  const all = figures.flatMap((definition): ReportedFigure[] => [
    definition,
    ...(extras ? definition.extras : []).map(
      (extra): ReportedFigure => ({
        ...definition,
        figure: `${definition.figure}.${extra}`,
        unit: extra === 'days_between' ? 'days' : definition.unit,
      }),
    ),
  ]);
  return new Map(all.map((figure) => [addressOf(figure), figure]));
}

/** The municipalities of the children, in order of their codes. */
export function municipalitiesOf(register: Register): string[] {
  const children = register.tables.get('children');
  const codes = children ? textColumn(children, 'municipality') : [];
  return [...new Set(codes)].filter((code) => code !== null).sort();
}

function observeAll(
  calculations: readonly Calculated[],
  municipality: string,
  around: Circumstances,
  request: ObserveRequest,
): Observation[] {
  return calculations.flatMap((calculated) => {
    const observations = observeMunicipality(calculated, municipality, around);
    if (!request.extras) return observations;
    const known = around.handedIn.has('measures') && around.handedIn.has('children');
    return [...observations, ...extrasOf(calculated, observations, municipality, around, known)];
  });
}

function extrasOf(
  calculated: Calculated,
  observations: readonly Observation[],
  area: string,
  around: Circumstances,
  known: boolean,
): Observation[] {
  return calculated.figures.flatMap((definition) => [
    ...spreadObservations(calculated, definition, area, around.cutoffs, known),
    ...(definition.extras.includes('days_between')
      ? observations
          .filter((o) => addressOf(o) === addressOf(definition) && o.breakdown === '')
          .map(daysBetween)
      : []),
  ]);
}

/** Sums over the municipalities of each area; spreads look at all the area's children instead. */
function observeAreas(
  level: AreaLevel,
  municipalities: readonly string[],
  own: ReadonlyMap<string, readonly Observation[]>,
  calculations: readonly Calculated[],
  around: Circumstances,
  request: ObserveRequest,
): Observation[] {
  const areas = new Map<string, string[]>();
  for (const municipality of municipalities) {
    const area = areaOf(municipality, level);
    areas.set(area, [...(areas.get(area) ?? []), municipality]);
  }
  const figures = new Set(calculations.flatMap((c) => c.figures.map(addressOf)));
  return [...areas].flatMap(([area, members]) => {
    const parts = members.map((m) => (own.get(m) ?? []).filter((o) => figures.has(addressOf(o))));
    const sums = sumOver(area, parts);
    if (!request.extras) return sums;
    const known = around.handedIn.has('measures');
    return [...sums, ...calculations.flatMap((c) => extrasOf(c, sums, area, around, known))];
  });
}

function memberships(municipalities: readonly string[], levels: readonly AreaLevel[]): Membership[] {
  const all: readonly AreaLevel[] = [...new Set<AreaLevel>(['municipality', ...levels])];
  return municipalities.flatMap((m) =>
    all.map((level) => ({ municipality: Number(m), area: Number(areaOf(m, level)) })),
  );
}

/** A municipality of which only reported figures were handed in has no rows to count. */
function withoutRows(around: Circumstances): Circumstances {
  return { ...around, handedIn: new Set() };
}

function bordersWithin(figures: readonly Definition[]): number[] {
  const lowest = Math.min(...figures.map((d) => d.ages.from));
  const highest = Math.max(...figures.map((d) => d.ages.to + 1));
  return AGE_GROUP_STARTS.filter((age) => age > lowest && age < highest);
}

/** A target group split is only needed where a figure has more than one group in scope. */
function isNeeded(by: Split, figures: readonly Definition[]): boolean {
  return by !== 'target_group' || figures.some((d) => d.targetGroups === 'all' || d.targetGroups.length > 1);
}

function isAskedFor(breakdown: Breakdown | '', request: ObserveRequest): boolean {
  return breakdown === '' || request.by.includes(breakdown);
}

function isAreaAskedFor(area: string, request: ObserveRequest): boolean {
  const level = levelOf(area);
  if (!request.areas.includes(level)) return false;
  return level !== 'municipality' || (request.municipalities?.includes(area) ?? true);
}
