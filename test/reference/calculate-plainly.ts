import { areaSum } from './area-sums.ts';
import { type Child, readChildren } from './child.ts';
import { type Day, dayOf, isoOf } from './dates.ts';
import { type Figure, observe } from './figures/figure.ts';
import { type Look, lookAt } from './look.ts';
import type { PlainRegister } from './plain-register.ts';
import { COUNTRY, figuresOf, type PlainRequest, regionCode } from './plain-request.ts';
import { fillWithReported, reportedMunicipalities } from './reported.ts';
import { type ResultRow, type RowKey, resultRow } from './result-row.ts';
import { categoriesOf, type Slice, sliceOf, total } from './slices.ts';

export type { PlainRequest } from './plain-request.ts';
export type { ResultRow } from './result-row.ts';

/** All rows of the result, sorted, counted child by child from the definitions. */
export function calculatePlainly(register: PlainRegister, request: PlainRequest): ResultRow[] {
  const childrenOf = Map.groupBy(readChildren(register), (child) => child.municipality);
  const dates = [...new Set(request.at)];
  const calculated = dates.flatMap((date) => rowsAt(date, register, childrenOf, request));
  const figures = figuresOf(request).map((figure) => figure.id);
  return fillWithReported(calculated, register, request).sort(
    (a, b) => figures.indexOf(a.figure) - figures.indexOf(b.figure) || compareKeys(a, b),
  );
}

function rowsAt(
  date: string,
  register: PlainRegister,
  childrenOf: ReadonlyMap<string, Child[]>,
  request: PlainRequest,
): ResultRow[] {
  const at = dayOf(date);
  const look = (municipality: string) =>
    lookAt(register, municipality, childrenOf.get(municipality) ?? [], at, request.population);
  const looks = [...childrenOf.keys()].map(look);
  const onlyReported = reportedMunicipalities(register).filter((code) => !childrenOf.has(code));
  const rows: ResultRow[] = [];
  if (request.areas.includes('municipality'))
    for (const one of [...looks, ...onlyReported.map(look)]) rows.push(...municipalityRows(one, request));
  if (request.areas.includes('region'))
    for (const [region, inRegion] of Map.groupBy(looks, (one) => regionCode(one.municipality, request)))
      rows.push(...areaRows(region, inRegion, at, request));
  if (request.areas.includes('country') && looks.length > 0)
    rows.push(...areaRows(COUNTRY, looks, at, request));
  return rows;
}

function municipalityRows(look: Look, request: PlainRequest): ResultRow[] {
  return figuresOf(request).flatMap((figure) =>
    slicesOf(figure, [look], request).map((slice) =>
      resultRow(
        keyOf(request, figure, look.municipality, look.at, slice),
        figure.unit,
        observe(figure, look, slice),
        '',
      ),
    ),
  );
}

function areaRows(area: string, looks: readonly Look[], at: Day, request: PlainRequest): ResultRow[] {
  return figuresOf(request).flatMap((figure) =>
    slicesOf(figure, looks, request).map((slice) => {
      const parts = figure.pooled ? [pooled(looks, at)] : looks;
      const observation = areaSum(parts.map((look) => observe(figure, look, slice)));
      const key = keyOf(request, figure, area, at, slice);
      return resultRow(key, figure.unit, observation, observation.provisional ? 'provisional' : '');
    }),
  );
}

/** All children of an area in one look; only for figures that read nothing but children. */
function pooled(looks: readonly Look[], at: Day): Look {
  return {
    municipality: '',
    at,
    hasChildren: true,
    children: looks.flatMap((look) => look.children),
    population: () => undefined,
    ledger: [],
    assessmentsHandedIn: false,
    followUpsHandedIn: false,
  };
}

/** The total and the categories of the breakdowns asked for that the figure has. */
function slicesOf(figure: Figure, looks: readonly Look[], request: PlainRequest): Slice[] {
  const measures = looks.flatMap((look) => look.children.flatMap((child) => figure.measures(child, look.at)));
  const asked = figure.breakdowns.filter((breakdown) => request.by.includes(breakdown));
  return [
    total,
    ...asked.flatMap((breakdown) =>
      categoriesOf(breakdown, measures).map((category) => sliceOf(breakdown, category)),
    ),
  ];
}

function keyOf(
  request: PlainRequest,
  figure: Figure,
  municipality: string,
  at: Day,
  { breakdown, category }: Slice,
): RowKey {
  return {
    catalogue: request.catalogue,
    figure: figure.id,
    municipality,
    date: isoOf(at),
    breakdown,
    category,
  };
}

function compareKeys(a: RowKey, b: RowKey): number {
  return (
    compareText(a.municipality, b.municipality) ||
    compareText(a.date, b.date) ||
    compareText(a.breakdown, b.breakdown) ||
    compareText(a.category, b.category)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
