import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { asStorageProblem } from '../register/deliveries/storage-problem.ts';

/** Where everything lies that an installation keeps; the pseudonym key is elsewhere. */
export interface DataFolder {
  readonly root: string;
  readonly deliveries: string;
  /** What was published. */
  readonly releases: string;
  /** Hand-ins under way; what was received for them is sealed. */
  readonly drafts: string;
  /** Deliveries and releases that are not what was accepted. */
  readonly quarantine: string;
  readonly store: string;
  /** The municipality's own figures. */
  readonly definitions: string;
  /** Numbers of other areas to compare with. */
  readonly comparison: string;
  /** The municipality's parameters, when it has set any. */
  readonly parameters: string;
  /** An installation of its own, so that the demo never mixes with a municipality's data. */
  readonly demo: string;
}

/** The paths in a data folder, default `data` in the working folder. Makes nothing. */
export function dataFolder(root = 'data'): DataFolder {
  const at = (name: string) => join(resolve(root), name);
  return {
    root: resolve(root),
    deliveries: at('deliveries'),
    releases: at('releases'),
    drafts: at('kladder'),
    quarantine: at('karantaene'),
    store: at('store.sqlite'),
    definitions: at('definitions'),
    comparison: at('sammenligning'),
    parameters: at('parametre.yaml'),
    demo: at('demo'),
  };
}

/** Makes the folders that are missing, open to the owner only. A UserProblem when that is not allowed. */
export async function makeDataFolder(data: DataFolder): Promise<void> {
  try {
    for (const folder of [data.root, data.deliveries, data.drafts, data.releases, data.definitions])
      await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw asStorageProblem(error, data.root);
  }
}
