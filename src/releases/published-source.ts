import { addressOf, type Catalogue, type Definition } from '../catalogue/definition.ts';
import { explainChecked } from '../observations/explain.ts';
import type { Basis, FigureSource } from '../observations/figure-source.ts';
import { type CountedChildren, countedChildren, turnoversOf } from '../observations/turnover.ts';
import { type Day, isoDate } from '../shared/calendar.ts';
import { UserProblem } from '../shared/problem.ts';
import type { ReleaseEffects } from './effects.ts';
import type { Release } from './manifest.ts';
import { type PublishedDate, publishedAsOf, publishedDates } from './published-dates.ts';
import { publishedObservations } from './published-observations.ts';
import { readPinnedDelivery } from './read-pinned-delivery.ts';
import { readRelease } from './read-release.ts';

/** Whose releases are shown. */
export interface PublishedBy {
  readonly municipality: { readonly code: string; readonly name: string };
  readonly demo: boolean;
}

type Effects = Pick<ReleaseEffects, 'data' | 'store' | 'parquet'> &
  Partial<Pick<ReleaseEffects, 'openEngine'>>;

/**
 * A source of exactly what the municipality has published: at each date the pinned numbers of its newest version, with
 * the definitions of the newest date. Undefined when nothing that can be read is published. A number is explained on
 * the delivery and definitions of its own release, read when first asked for.
 */
export async function publishedSource(by: PublishedBy, effects: Effects): Promise<FigureSource | undefined> {
  const { store } = effects;
  const { code } = by.municipality;
  const basisOf = basisReader(effects);
  const sourceOf = (dates: readonly PublishedDate[]) =>
    sourceOver(
      dates.filter((p) => p.status === 'accepted'),
      by,
      effects,
      basisOf,
    );
  const source = await sourceOf(publishedDates(store, code));
  if (!source) return undefined;
  const former = new Map<string, Promise<FigureSource | undefined>>();
  const pinned = (date: Day, version: number) => {
    const key = `${date}/${version}`;
    const known = former.get(key);
    if (known) return known;
    const dates = publishedAsOf(store, code, date, version);
    const found = dates ? sourceOf(dates) : Promise.resolve(undefined);
    found.catch(() => former.delete(key));
    if (dates) former.set(key, found);
    return found;
  };
  return { ...source, pinned };
}

/** A source of the pinned numbers of these dates, of which there may be none. */
async function sourceOver(
  dates: readonly PublishedDate[],
  { municipality, demo }: PublishedBy,
  effects: Effects,
  basisOf: (release: Release) => Promise<Basis>,
): Promise<FigureSource | undefined> {
  const newest = dates.at(-1);
  if (!newest) return undefined;
  const { catalogues } = await readRelease(newest.release.id, effects);
  const all = Map.groupBy(await publishedObservations(dates, effects), (o) => o.breakdown === '');
  const observations = all.get(true) ?? [];
  const basisAt = async (date: Day): Promise<Basis> => {
    const release = dates.find((known) => known.date === date)?.release;
    if (!release) throw new Error(`nothing is published on ${isoDate(date)}`);
    return basisOf(release);
  };
  const cutoffs = dates.map(({ date }) => date);
  const { openEngine } = effects;
  const countedIn = async (open: ReleaseEffects['openEngine']): Promise<CountedChildren> => {
    const counts: CountedChildren[] = [];
    for (const held of Map.groupBy(dates, ({ release }) => release.id).values()) {
      const [first] = held;
      if (!first) continue;
      const basis = await basisOf(first.release).catch(withoutLostRows);
      if (!basis) continue;
      const days = held.map(({ date }) => date);
      const { register, catalogues: pinned } = basis;
      counts.push(await countedChildren(register, municipality.code, pinned, days, { openEngine: open }));
    }
    return (address, date) => counts.map((counted) => counted(address, date)).find((found) => found);
  };
  return {
    municipality,
    demo,
    catalogues,
    cutoffs,
    published: dates.map(({ date, version, release }) => ({
      date,
      version,
      at: release.publishedAt,
      id: release.id,
    })),
    observations: async () => observations,
    splits: async () => all.get(false) ?? [],
    basis: basisAt,
    ...(openEngine
      ? { turnovers: async () => turnoversOf(catalogues, cutoffs, await countedIn(openEngine)) }
      : {}),
    explain: async (definition, date) => {
      const { register, catalogues: pinned } = await basisAt(date);
      const own = pinnedDefinition(pinned, definition);
      return explainChecked(register, pinned, own, date, municipality.code, observations);
    },
  };
}

/** Numbers stand without their rows, which are told to be lost where they are asked for; nobody can be followed then. */
function withoutLostRows(error: unknown): undefined {
  if (!(error instanceof UserProblem)) throw error;
  return undefined;
}

/** Reads what releases were calculated from; keeps the last one read, since rows take room. */
function basisReader(effects: Effects): (release: Release) => Promise<Basis> {
  let last: { readonly id: string; readonly basis: Promise<Basis> } | undefined;
  return (release) => {
    if (last?.id === release.id) return last.basis;
    const basis = readBasis(release, effects);
    last = { id: release.id, basis };
    basis.catch(() => {
      last = undefined;
    });
    return basis;
  };
}

async function readBasis(release: Release, effects: Effects): Promise<Basis> {
  const { catalogues } = await readRelease(release.id, effects);
  return { register: await readPinnedDelivery(release, effects), catalogues };
}

/** The figure as it was defined when it was published. */
function pinnedDefinition(catalogues: readonly Catalogue[], definition: Definition): Definition {
  const address = addressOf(definition);
  const all = catalogues.flatMap((catalogue) => catalogue.definitions);
  const found = all.find((pinned) => addressOf(pinned) === address);
  if (!found) throw new Error(`${address} was not among the figures of the release`);
  return found;
}
