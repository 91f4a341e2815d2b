import { type CheckedFolder, checkKept } from './check-kept.ts';
import { DELIVERY_KIND } from './delivery-kind.ts';
import type { Manifest } from './manifest.ts';

/** Compares every file of a delivery's folder with the hashes of its manifest, and the manifest with the delivery's id. */
export function checkDelivery(folder: string): Promise<CheckedFolder<Manifest>> {
  return checkKept(folder, DELIVERY_KIND);
}
