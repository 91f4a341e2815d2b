import { existsSync } from 'node:fs';
import { duckdbEngine } from '../calculation/engines/duckdb.ts';
import { DraftFolder } from '../intake/drafts/draft-folder.ts';
import { sealingKey } from '../intake/drafts/sealed-file.ts';
import type { IntakeParts } from '../intake/parts.ts';
import { programVersion } from '../shared/package-root.ts';
import { defaultKeyFolder, pseudonymKey } from '../store/pseudonym-key.ts';
import { cataloguesFor } from './catalogues.ts';
import type { Effects } from './effects.ts';
import type { Installation } from './installation.ts';

/** What taking in works with on this machine. `published` is told when something was published. */
export async function intakeParts(
  installation: Installation,
  effects: Effects,
  published: () => Promise<void> = async () => undefined,
): Promise<IntakeParts> {
  const { data, store, parquet } = installation;
  const key = await pseudonymKey(defaultKeyFolder(effects.env), data.root);
  return {
    data,
    store,
    parquet,
    drafts: new DraftFolder(data.drafts, sealingKey(key)),
    pseudonymKey: key,
    catalogues: () => installedCatalogues(installation),
    openEngine: () => duckdbEngine(),
    now: effects.now,
    programVersion: programVersion(),
    published,
  };
}

/** The catalogues with the installation's own figures and parameters. */
export function installedCatalogues({ data }: Installation) {
  return cataloguesFor({
    definitions: data.definitions,
    parameters: existsSync(data.parameters) ? data.parameters : undefined,
  });
}
