import { join } from 'node:path';
import { duckdbEngine } from '../../src/calculation/engines/duckdb.ts';
import { readCatalogues } from '../../src/catalogue/read-catalogues.ts';
import { municipalitiesOf } from '../../src/observations/observe.ts';
import { openSource } from '../../src/observations/open-source.ts';
import { linkTo } from '../../src/presentation/pages/link.ts';
import { createApp } from '../../src/server/app.ts';
import { listen } from '../../src/server/listen.ts';
import { AT_THE_ROWS } from '../../src/server/reader.ts';
import { packageRoot } from '../../src/shared/package-root.ts';
import { cutOffs } from '../data-sets/cut-offs.ts';
import { readStored } from '../data-sets/stored-set.ts';
import type { ServedSite } from './served-site.ts';

const CATALOGUE = 'indsatstrappen';
const CUT_OFFS = 9;
const TABS = ['', '?vis=tabel', '?vis=definition'];

process.once('disconnect', () => process.exit());

/** The process of its own that serves a stored register until its parent lets go of it. */
process.once('message', async (folder: string) => {
  const start = performance.now();
  const register = await readStored(folder);
  const engine = await duckdbEngine();
  await engine.prepare(register);
  const all = await readCatalogues([join(packageRoot(), 'catalogue')]);
  const catalogues = all.filter(({ name }) => name === CATALOGUE);
  const [code = ''] = municipalitiesOf(register);
  const municipality = { code, name: code };
  const source = openSource({
    ...{ register, engine, municipality, catalogues, demo: false, typedIn: [] },
    cutoffs: cutOffs(CUT_OFFS),
  });
  await source.observations();
  const app = await createApp({ source, webRoot: join(packageRoot(), 'dist', 'web'), reader: AT_THE_ROWS });
  const { url } = await listen(app, { port: 0 });
  const definitions = catalogues.flatMap((catalogue) => catalogue.definitions);
  const figures = definitions.flatMap((d) => TABS.map((tab) => linkTo(d, definitions).path + tab));
  const opening = performance.now() - start;
  const served: ServedSite = { url, paths: ['/', '/noegletal', ...figures], opening };
  process.send?.(served);
});
