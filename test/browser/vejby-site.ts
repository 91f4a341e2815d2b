import { duckdbEngine } from '../../src/calculation/engines/duckdb.ts';
import { VEJBY, vejbyRegister } from '../../src/demo/vejby.ts';
import type { FigureSource } from '../../src/observations/figure-source.ts';
import { openSource } from '../../src/observations/open-source.ts';
import { parseIsoDate } from '../../src/shared/calendar.ts';
import { projectCatalogues } from '../support/project-catalogues.ts';

/** A DuckDB of its own, on one core. */
export const openEngine = () => duckdbEngine({ threads: 1 });

/** The rows of the demo municipality as a source of figures. */
export async function vejbySource(): Promise<FigureSource> {
  const register = vejbyRegister();
  const engine = await openEngine();
  await engine.prepare(register);
  const catalogues = await projectCatalogues();
  const cutoffs = VEJBY.cutoffs.map(parseIsoDate);
  return openSource({
    register,
    engine,
    municipality: VEJBY,
    demo: true,
    catalogues,
    cutoffs,
    typedIn: [],
    openEngine,
  });
}
