import type { KeptKind } from './kept-folder.ts';
import { DELIVERY_ID, MANIFEST_FILE, type Manifest, manifestText, parseManifest } from './manifest.ts';

/** Deliveries as kept folders: one Parquet file per table. */
export const DELIVERY_KIND: KeptKind<Manifest> = {
  id: DELIVERY_ID,
  manifestFile: MANIFEST_FILE,
  textOf: manifestText,
  parse: parseManifest,
  filesOf: (manifest) => manifest.tables,
  codes: {
    exists: 'delivery.exists',
    fileMissing: 'delivery.file_missing',
    fileDiffers: 'delivery.file_differs',
    newer: 'delivery.newer',
    recorded: 'ledger.recorded',
    restored: 'ledger.restored',
    missing: 'ledger.missing',
    quarantined: 'ledger.quarantined',
  },
};
