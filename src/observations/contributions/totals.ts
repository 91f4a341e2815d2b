import { addressOf } from '../../catalogue/definition.ts';
import type { Register } from '../../register/register.ts';
import type { Day } from '../../shared/calendar.ts';
import type { Observation } from '../observation.ts';
import { observe } from '../observe.ts';
import type { ContributionsRequest, CountingEffects } from './contributions.ts';

/** Finds the total of a figure (by its address) at a date; undefined when there is none. */
export type Totals = (address: string, date: Day) => Observation | undefined;

/** The municipality's totals of the figures, extras that are figures of their own among them. */
export async function totalsOf(
  register: Register,
  municipality: string,
  { catalogues, figures, cutoffs }: ContributionsRequest,
  effects: CountingEffects,
): Promise<Totals> {
  const engine = await effects.openEngine();
  try {
    await engine.prepare(register);
    const { observations } = await observe(engine, register, {
      catalogues,
      figures: figures.map((definition) => ({ ...definition, extra: false })),
      cutoffs,
      by: [],
      extras: false,
      areas: ['municipality'],
      municipalities: [municipality],
    });
    const found = new Map(observations.map((o) => [`${addressOf(o)}|${o.date}`, o]));
    return (address, date) => found.get(`${address}|${date}`);
  } finally {
    engine.close();
  }
}
