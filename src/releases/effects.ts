import type { Engine } from '../calculation/engines/engine.ts';
import type { DurableFiles } from '../register/deliveries/durable-files.ts';
import type { ParquetFiles } from '../register/deliveries/parquet-files.ts';
import type { DataFolder } from '../store/data-folder.ts';
import type { Store } from '../store/open-store.ts';

/** Where releases are kept and read. */
export interface ReleaseFolder {
  readonly data: DataFolder;
  readonly store: Store;
}

/** What calculating a release needs besides: the deliveries' rows and a fresh engine, closed after use. */
export interface ReleaseEffects extends ReleaseFolder {
  readonly parquet: ParquetFiles;
  readonly openEngine: () => Promise<Engine>;
  readonly files?: DurableFiles;
}
