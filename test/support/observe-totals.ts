import { duckdbEngine } from '../../src/calculation/engines/duckdb.ts';
import type { Catalogue } from '../../src/catalogue/definition.ts';
import type { Observation } from '../../src/observations/observation.ts';
import { observe } from '../../src/observations/observe.ts';
import type { Register } from '../../src/register/register.ts';
import type { Day } from '../../src/shared/calendar.ts';

/** The municipalities' totals of every figure of the catalogues, extras too, from a fresh engine. */
export async function observeTotals(
  register: Register,
  catalogues: readonly Catalogue[],
  cutoffs: readonly Day[],
): Promise<readonly Observation[]> {
  const engine = await duckdbEngine({ threads: 1 });
  try {
    await engine.prepare(register);
    const figures = catalogues.flatMap((catalogue) => catalogue.definitions);
    const request = { catalogues, figures, cutoffs, by: [], extras: true, areas: ['municipality'] } as const;
    return (await observe(engine, register, request)).observations;
  } finally {
    engine.close();
  }
}
