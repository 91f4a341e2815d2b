import type { Manifest } from '../register/deliveries/manifest.ts';
import type { ParquetFiles } from '../register/deliveries/parquet-files.ts';
import {
  type DeliveryAbout,
  type WrittenTables,
  writeDelivery,
} from '../register/deliveries/write-delivery.ts';
import type { Register } from '../register/register.ts';
import type { DataFolder } from './data-folder.ts';
import { recordDelivery } from './delivery-ledger.ts';
import type { Store } from './open-store.ts';

/**
 * Accepts a hand-in: its folder first, then its row in the ledger. Once this returns the delivery is safe; a stop in
 * between leaves a whole folder, which `compareLedger` records at the next start.
 */
export async function acceptDelivery(
  rows: Register | WrittenTables,
  about: DeliveryAbout,
  { data, store, parquet }: { data: DataFolder; store: Store; parquet: ParquetFiles },
): Promise<Manifest> {
  const manifest = await writeDelivery(rows, about, { deliveriesFolder: data.deliveries, parquet });
  recordDelivery(store, manifest);
  return manifest;
}
