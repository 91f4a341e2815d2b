import { addressOf } from '../../../catalogue/definition.ts';
import { type ExplainedChange, explainChanges } from '../../../observations/change/explain-change.ts';
import type { Basis, FigureSource } from '../../../observations/figure-source.ts';
import { childFacts } from '../../../observations/movements/child-facts.ts';
import { staysBegun } from '../../../observations/movements/stays.ts';
import type { BegunStays } from '../../../presentation/pages/explain/duration-model.ts';
import {
  type ExplainTab,
  explainTab,
  fromDateOf,
  type ToldChange,
} from '../../../presentation/pages/figure/explain-tab.ts';
import { type Day, monthsBefore } from '../../../shared/calendar.ts';
import type { TabAsk } from './figure-tabs.ts';

/** `Forklar`: what is told of children only to readers who see rows. */
export async function explainOf(asked: TabAsk): Promise<ExplainTab> {
  const { world, definition, date, ask } = asked;
  const context = { facts: world.facts, definition, date, words: ask.words };
  if (world.reader.sees !== 'rows') return explainTab(context, ask.state, null, null);
  const { from } = fromDateOf(world.facts.cutoffs, date, ask.state.fra);
  const told = from === undefined ? null : await toldOf(asked, from);
  return explainTab(context, ask.state, told, await begunOf(asked));
}

/** The change between two dates with the children of the group that is asked for; null when a number is not there. */
async function toldOf({ world, definition, date, ask }: TabAsk, from: Day): Promise<ToldChange | null> {
  const { source, counting } = world;
  const { municipality } = source;
  const address = addressOf(definition);
  const all = await source.observations();
  const numberAt = (day: Day) =>
    all.find((o) => addressOf(o) === address && o.area === municipality.code && o.date === day);
  const [was, is] = [numberAt(from), numberAt(date)];
  if (!was || !is) return null;
  const common = { was, is, splits: await source.splits() };
  if (!counting) return { ...common, change: 'no_engine', listed: null };
  const [before, now] = [await source.basis(from), await source.basis(date)];
  const pinned = definitionIn(now, address) ?? definition;
  const change = await keptChange(source, `${address}/${from}/${date}`, async () => {
    const figures = [{ definition: pinned, was, is }];
    const ends = { before: { ...before, date: from }, now: { ...now, date } };
    const [found] = await explainChanges({ ...ends, municipality: municipality.code, figures }, counting);
    if (!found) throw new Error(`${address} was not explained`);
    return found;
  });
  const part = change.parts?.find(({ cause }) => cause === ask.state.gruppe);
  const ids = part?.members.map(({ id }) => id);
  const dates = { from, to: date, ages: definition.ages };
  const known = ids ? childFacts(now.register, ids, dates) : [];
  const missing = ids?.filter((id) => !known.some((child) => child.id === id)) ?? [];
  // A child that a correction took out of the extract is told of as it stood before.
  const facts = [...known, ...childFacts(before.register, missing, dates)];
  return { ...common, change, listed: ids ? { ids, facts } : null };
}

const KEPT = new WeakMap<FigureSource, Map<string, Promise<ExplainedChange>>>();

/** A source never changes, so a change in it is taken apart once and not again for each list that is opened. */
function keptChange(
  source: FigureSource,
  key: string,
  explain: () => Promise<ExplainedChange>,
): Promise<ExplainedChange> {
  const kept = KEPT.get(source) ?? new Map<string, Promise<ExplainedChange>>();
  KEPT.set(source, kept);
  const known = kept.get(key);
  if (known) return known;
  const change = explain();
  kept.set(key, change);
  change.catch(() => kept.delete(key));
  return change;
}

/** Entries of this many months are followed. */
const MONTHS_FOLLOWED = 60;

/** The stays that began in the years up to the date, of a figure of duration. */
async function begunOf({ world, definition, date }: TabAsk): Promise<BegunStays | null> {
  const { source } = world;
  const basis = await source.basis(date);
  const address = addressOf(definition);
  const { rule, ages, targetGroups } = definitionIn(basis, address) ?? definition;
  if (rule.kind !== 'duration') return null;
  const all = await source.observations();
  const mean = all.find(
    (o) => addressOf(o) === address && o.area === source.municipality.code && o.date === date,
  );
  if (!mean || !basis.register.tables.has('measures')) return null;
  const after = monthsBefore(date, MONTHS_FOLLOWED);
  const request = { rule, ages, targetGroups, after, to: date };
  return { after, to: date, mean, stays: staysBegun(basis.register, source.municipality.code, request) };
}

function definitionIn({ catalogues }: Basis, address: string) {
  return catalogues.flatMap(({ definitions }) => definitions).find((own) => addressOf(own) === address);
}
