import { join } from 'node:path';
import { duckdbEngine } from '../../src/calculation/engines/duckdb.ts';
import type { Engine } from '../../src/calculation/engines/engine.ts';
import { readCatalogues } from '../../src/catalogue/read-catalogues.ts';
import { type ObserveRequest, observe } from '../../src/observations/observe.ts';
import type { Day } from '../../src/shared/calendar.ts';
import { packageRoot } from '../../src/shared/package-root.ts';
import { readStored } from '../data-sets/stored-set.ts';
import type { Subject } from './subject.ts';

const CATALOGUES: readonly string[] = ['indsatstrappen', 'netvaerksmetoder'];

/** The product itself: `observe()` on a prepared engine. */
export const ours: Subject = {
  name: 'ours',
  prepare: async (folder) => {
    const register = await readStored(folder);
    const engine = await duckdbEngine();
    await engine.prepare(register);
    const request = await stairRequest();
    return {
      ask: async (cutoffs) => {
        const timed = timedEngine(engine);
        const start = performance.now();
        const { observations } = await observe(timed.engine, register, request(cutoffs));
        const calculating = timed.spent();
        const parts = { calculating, observing: performance.now() - start - calculating };
        return { answers: observations, parts };
      },
      close: () => engine.close(),
    };
  },
};

/** What is asked of `observe()`: every figure of both stair catalogues by age group and target group, without extras. */
export async function stairRequest(): Promise<(cutoffs: readonly Day[]) => ObserveRequest> {
  const catalogues = await readCatalogues([join(packageRoot(), 'catalogue')]);
  const figures = catalogues.filter((c) => CATALOGUES.includes(c.name)).flatMap((c) => c.definitions);
  return (cutoffs) => ({
    catalogues,
    figures,
    cutoffs,
    by: ['age_group', 'target_group'],
    extras: false,
    areas: ['municipality'],
  });
}

function timedEngine(engine: Engine): { engine: Engine; spent: () => number } {
  let spent = 0;
  const run: Engine['run'] = async (stages) => {
    const start = performance.now();
    try {
      return await engine.run(stages);
    } finally {
      spent += performance.now() - start;
    }
  };
  return { engine: { ...engine, run }, spent: () => spent };
}
