import type { Engine } from '../calculation/engines/engine.ts';
import { BREAKDOWNS, type Breakdown } from '../catalogue/breakdown.ts';
import { addressOf, type Bilingual, type Catalogue, type Definition } from '../catalogue/definition.ts';
import { compareFigures } from '../catalogue/figure-order.ts';
import { OWN_CATALOGUE } from '../catalogue/own-figure.ts';
import { countsTheSame, definitionsOn, isBreakBetween, type OwnVersions } from '../catalogue/own-versions.ts';
import type { Register } from '../register/register.ts';
import type { Day } from '../shared/calendar.ts';
import { explainChecked } from './explain.ts';
import type { Basis, FigureSource } from './figure-source.ts';
import type { Observation } from './observation.ts';
import { observe } from './observe.ts';
import type { FigureTurnover } from './turnover.ts';

/** What own figures are shown with. */
export interface OwnFiguresShown {
  readonly versions: OwnVersions;
  /** What is said of figures that are not part of what is published. */
  readonly unpublished: Bilingual;
  readonly openEngine: () => Promise<Engine>;
}

/**
 * A source that shows the municipality's own figures as they are defined now. Where the source has a figure counted by
 * the version that holds on the date, its numbers stand. Where it has not (the figure is newer than what was published,
 * or was changed since) the number is calculated from the rows behind that date; beside published numbers it is
 * provisional. A new version breaks the series.
 */
export function withOwnFigures(source: FigureSource, own: OwnFiguresShown): FigureSource {
  if (own.versions.current.length === 0) return source;
  let work: Promise<OwnWork> | undefined;
  const worked = () => {
    work ??= workOut(source, own).catch((error: unknown) => {
      work = undefined;
      throw error;
    });
    return work;
  };
  let split: Promise<readonly Observation[]> | undefined;
  return {
    ...source,
    catalogues: cataloguesShown(source, own),
    observations: async () => (await worked()).observations,
    splits: () => {
      split ??= splitsOf(source, own, worked);
      return split;
    },
    ...(source.turnovers ? { turnovers: async () => turnoversOf(source, await worked()) } : {}),
    basis: async (date) => (await worked()).basisAt(date),
    explain: async (definition, date) => {
      const { missing, basisAt, observations } = await worked();
      const address = addressOf(definition);
      if (!missing.get(date)?.some((d) => addressOf(d) === address)) return source.explain(definition, date);
      const { register, catalogues } = await basisAt(date);
      const holding = definitionsOn(own.versions, date).find((d) => addressOf(d) === address) ?? definition;
      return explainChecked(register, catalogues, holding, date, source.municipality.code, observations);
    },
  };
}

/** Who came and went, of the numbers that stand as the source has them. */
async function turnoversOf(source: FigureSource, { missing }: OwnWork): Promise<readonly FigureTurnover[]> {
  const stands = (address: string, date: Day) => !missing.get(date)?.some((d) => addressOf(d) === address);
  const all = (await source.turnovers?.()) ?? [];
  return all.filter(({ address, date, before }) => stands(address, date) && stands(address, before));
}

interface OwnWork {
  /** The own figures that the source has not, or not by the version that holds, by date. */
  readonly missing: ReadonlyMap<Day, readonly Definition[]>;
  readonly observations: readonly Observation[];
  readonly basisAt: (date: Day) => Promise<Basis>;
}

async function workOut(source: FigureSource, own: OwnFiguresShown): Promise<OwnWork> {
  const before = await source.observations();
  const missing = new Map<Day, readonly Definition[]>();
  for (const date of source.cutoffs) missing.set(date, await missingOn(source, own, before, date));
  const basisAt = async (date: Day): Promise<Basis> => {
    const basis = await source.basis(date);
    return { ...basis, catalogues: withOwn(basis.catalogues, definitionsOn(own.versions, date)) };
  };
  const added = await observeMissing(source, own, { missing, basisAt }, []);
  const replaced = new Set(added.map(keyOf));
  const observations = [...before.filter((o) => !replaced.has(keyOf(o))), ...added];
  return { missing, basisAt, observations: observations.map((o) => withBreak(o, source, own)) };
}

/** The own figures that hold on the date and that the source has no numbers of, counted so. */
async function missingOn(
  source: FigureSource,
  { versions }: OwnFiguresShown,
  before: readonly Observation[],
  date: Day,
): Promise<Definition[]> {
  const there = new Set(
    before.filter((o) => o.date === date && o.catalogue === OWN_CATALOGUE).map(addressOf),
  );
  const holding = definitionsOn(versions, date);
  const unknown = holding.filter((definition) => !there.has(addressOf(definition)));
  if (unknown.length === holding.length) return unknown;
  const { catalogues } = source.published ? await source.basis(date) : source;
  const known = catalogues.flatMap((catalogue) => catalogue.definitions);
  return holding.filter((definition) => {
    const same = known.find((d) => addressOf(d) === addressOf(definition));
    const counted = same !== undefined && countsTheSame(same, known, definition, holding);
    return !counted || unknown.includes(definition);
  });
}

/** Calculates what is missing, all dates of the same rows at once. */
async function observeMissing(
  source: FigureSource,
  own: OwnFiguresShown,
  { missing, basisAt }: Pick<OwnWork, 'missing' | 'basisAt'>,
  by: readonly Breakdown[],
): Promise<Observation[]> {
  const observations: Observation[] = [];
  for (const group of await datesByBasis(missing, basisAt)) {
    const engine = await own.openEngine();
    try {
      await engine.prepare(group.register);
      for (const { dates, figures, catalogues } of group.parts) {
        const observed = await observe(engine, group.register, {
          catalogues,
          figures,
          cutoffs: dates,
          by,
          extras: by.length === 0,
          areas: ['municipality'],
          municipalities: [source.municipality.code],
        });
        observations.push(...observed.observations);
      }
    } finally {
      engine.close();
    }
  }
  const status = source.published ? 'provisional' : 'ok';
  return observations.map((o) => (o.status === 'ok' ? { ...o, status } : o));
}

interface Part {
  readonly dates: readonly Day[];
  readonly figures: readonly Definition[];
  readonly catalogues: readonly Catalogue[];
}

/** The dates that something is missing on, by the rows that they were counted from and the figures that are missing. */
async function datesByBasis(
  missing: OwnWork['missing'],
  basisAt: OwnWork['basisAt'],
): Promise<{ readonly register: Register; readonly parts: readonly Part[] }[]> {
  const registers = new Map<Register, Map<string, Part>>();
  for (const [date, figures] of missing) {
    if (figures.length === 0) continue;
    const { register, catalogues } = await basisAt(date);
    const parts = registers.get(register) ?? new Map<string, Part>();
    registers.set(register, parts);
    const key = figures.map((d) => `${addressOf(d)} ${d.version}`).join();
    parts.set(key, { figures, catalogues, dates: [...(parts.get(key)?.dates ?? []), date] });
  }
  return [...registers].map(([register, parts]) => ({ register, parts: [...parts.values()] }));
}

async function splitsOf(
  source: FigureSource,
  own: OwnFiguresShown,
  worked: () => Promise<OwnWork>,
): Promise<readonly Observation[]> {
  const before = await source.splits();
  const work = await worked();
  const replaced = new Set(
    [...work.missing].flatMap(([date, figures]) => figures.map((d) => `${addressOf(d)}/${date}`)),
  );
  const added = await observeMissing(source, own, work, BREAKDOWNS);
  return [
    ...before.filter((o) => !replaced.has(`${addressOf(o)}/${o.date}`)),
    ...added.filter((o) => o.breakdown !== ''),
  ];
}

/** The first number of a new version does not go on from the one before. */
function withBreak(o: Observation, { cutoffs }: FigureSource, { versions }: OwnFiguresShown): Observation {
  if (o.catalogue !== OWN_CATALOGUE || o.breakdown !== '') return o;
  if (o.status !== 'ok' && o.status !== 'provisional') return o;
  const before = cutoffs.filter((date) => date < o.date).at(-1);
  if (before === undefined || !isBreakBetween(versions, addressOf(o), before, o.date)) return o;
  return { ...o, status: 'break' };
}

/** The source's catalogues with the own figures as they are defined now; those only published stay. */
function cataloguesShown(
  source: FigureSource,
  { versions, unpublished }: OwnFiguresShown,
): readonly Catalogue[] {
  const pinned = source.catalogues.flatMap((catalogue) => catalogue.definitions);
  const shown = versions.current.map((definition): Definition => {
    const same = pinned.find((d) => addressOf(d) === addressOf(definition));
    if (!source.published || (same && countsTheSame(same, pinned, definition, versions.current)))
      return definition;
    return { ...definition, caveats: [unpublished, ...definition.caveats] };
  });
  return withOwn(source.catalogues, shown);
}

function withOwn(catalogues: readonly Catalogue[], own: readonly Definition[]): readonly Catalogue[] {
  const addresses = new Set(own.map(addressOf));
  return catalogues.map((catalogue) => {
    if (catalogue.name !== OWN_CATALOGUE) return catalogue;
    const others = catalogue.definitions.filter((d) => !addresses.has(addressOf(d)));
    return {
      ...catalogue,
      definitions: [...others, ...own].sort((a, b) => compareFigures(a.figure, b.figure)),
    };
  });
}

function keyOf({ catalogue, figure, date, breakdown, category }: Observation): string {
  return `${catalogue}:${figure}/${date}/${breakdown}/${category}`;
}
