import type { Engine } from '../calculation/engines/engine.ts';
import { BREAKDOWNS, type Breakdown } from '../catalogue/breakdown.ts';
import type { Catalogue } from '../catalogue/definition.ts';
import type { Register } from '../register/register.ts';
import type { Day } from '../shared/calendar.ts';
import { explainChecked } from './explain.ts';
import type { FigureSource } from './figure-source.ts';
import type { Observation } from './observation.ts';
import { type ObserveRequest, observe } from './observe.ts';
import type { Reported } from './reported.ts';
import { countedChildren, type FigureTurnover, turnoversOf } from './turnover.ts';

/** One municipality's delivery, ready to be asked. */
export interface OpenDelivery {
  readonly register: Register;
  /** Prepared with the register. */
  readonly engine: Engine;
  readonly municipality: { readonly code: string; readonly name: string };
  readonly demo: boolean;
  readonly catalogues: readonly Catalogue[];
  readonly cutoffs: readonly Day[];
  readonly typedIn: readonly Reported[];
  /** Opens engines of their own for counting by children; without it nobody is followed from date to date. */
  readonly openEngine?: () => Promise<Engine>;
}

/** A source of figures over one delivery. What was calculated is kept, for a delivery never changes. */
export function openSource(delivery: OpenDelivery): FigureSource {
  const { register, engine, municipality, demo, catalogues, cutoffs, typedIn, openEngine } = delivery;
  const figures = catalogues.flatMap((catalogue) => catalogue.definitions);
  const request = (by: readonly Breakdown[], extras: boolean): ObserveRequest => ({
    catalogues,
    figures,
    cutoffs,
    by,
    extras,
    areas: ['municipality'],
    municipalities: [municipality.code],
    typedIn,
  });
  let all: Promise<readonly Observation[]> | undefined;
  const observations = () => {
    all ??= observe(engine, register, request([], true)).then((observed) => observed.observations);
    return all;
  };
  let split: Promise<readonly Observation[]> | undefined;
  const splits = () => {
    split ??= observe(engine, register, request(BREAKDOWNS, false)).then((observed) =>
      observed.observations.filter(({ breakdown }) => breakdown !== ''),
    );
    return split;
  };
  let turnover: Promise<readonly FigureTurnover[]> | undefined;
  const turnovers = (open: () => Promise<Engine>) => {
    turnover ??= countedChildren(register, municipality.code, catalogues, cutoffs, { openEngine: open }).then(
      (counted) => turnoversOf(catalogues, cutoffs, counted),
    );
    return turnover;
  };
  return {
    municipality,
    demo,
    catalogues,
    cutoffs,
    observations,
    splits,
    basis: async () => ({ register, catalogues }),
    ...(openEngine ? { turnovers: () => turnovers(openEngine) } : {}),
    explain: async (definition, date) =>
      explainChecked(register, catalogues, definition, date, municipality.code, await observations()),
  };
}
