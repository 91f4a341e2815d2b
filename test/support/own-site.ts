import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CurrentSource } from '../../src/cli/current-source.ts';
import { processEffects } from '../../src/cli/effects.ts';
import { importFiles, openInstallation } from '../../src/cli/installation.ts';
import { LiveOwnFigures } from '../../src/cli/live-own-figures.ts';
import { installedCatalogues } from '../../src/cli/open-intake.ts';
import { VEJBY, vejbyKommune } from '../../src/demo/vejby.ts';
import { writeDemo } from '../../src/demo/write-demo.ts';
import { createApp } from '../../src/server/app.ts';
import { listen } from '../../src/server/listen.ts';
import { AT_THE_ROWS } from '../../src/server/reader.ts';
import { writeSetting } from '../../src/store/settings.ts';

/** An installation with the demo municipality's rows, its own figures, and its site when pages are given. */
export interface OwnSite {
  readonly url: string;
  /** The folder of the municipality's own definition files. */
  readonly definitions: string;
  /** The demo municipality's rows as a folder that `calculate` reads. */
  readonly register: string;
  readonly own: LiveOwnFigures;
  readonly close: () => Promise<void>;
}

/** Opens an installation in folders of its own over the demo municipality; `webRoot` are the built pages. */
export async function ownSite(webRoot: string): Promise<OwnSite> {
  const root = await mkdtemp(join(tmpdir(), 'indsatstrappen-egne-'));
  const keys = await mkdtemp(join(tmpdir(), 'indsatstrappen-key-'));
  const register = join(root, 'vejby');
  await writeDemo(register, { mkdir, rename, rm, writeFile });
  const effects = {
    ...processEffects(),
    env: { ...process.env, XDG_CONFIG_HOME: keys },
    now: () => new Date('2025-10-07T08:00:00Z'),
  };
  const installation = await openInstallation(join(root, 'data'), effects);
  writeSetting(installation.store, 'municipality', VEJBY.code);
  const files = [...vejbyKommune()].map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  await importFiles(installation, files, { by: VEJBY.name, ownMunicipality: VEJBY.code }, effects);
  const current = await CurrentSource.open(installation, {
    demo: true,
    catalogues: () => installedCatalogues(installation),
  });
  const { own } = await LiveOwnFigures.open(installation, current, effects);
  const app = await createApp({
    source: () => own.source(),
    ownFigures: own,
    reader: AT_THE_ROWS,
    webRoot,
    logger: { level: 'error', stream: process.stderr },
  });
  const { url } = await listen(app, { port: 0 });
  return {
    url,
    definitions: installation.data.definitions,
    register,
    own,
    close: async () => {
      await app.close();
      await own.close();
      current.close();
      installation.close();
      for (const folder of [root, keys]) await rm(folder, { recursive: true, force: true });
    },
  };
}
