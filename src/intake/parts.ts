import type { Engine } from '../calculation/engines/engine.ts';
import type { Catalogue } from '../catalogue/definition.ts';
import type { ParquetFiles } from '../register/deliveries/parquet-files.ts';
import type { DataFolder } from '../store/data-folder.ts';
import type { Store } from '../store/open-store.ts';
import type { DraftFolder } from './drafts/draft-folder.ts';

/** What taking in works with. */
export interface IntakeParts {
  readonly data: DataFolder;
  readonly store: Store;
  readonly parquet: ParquetFiles;
  readonly drafts: DraftFolder;
  readonly pseudonymKey: Uint8Array;
  /** With the installation's parameters applied. */
  readonly catalogues: () => Promise<readonly Catalogue[]>;
  readonly openEngine: () => Promise<Engine>;
  readonly now: () => Date;
  readonly programVersion: string;
  /** Told when something was published, so that pages show it. */
  readonly published: () => Promise<void>;
}
