import type { KeptFolder } from './kept-folder.ts';
import { listKept } from './list-kept.ts';
import { DELIVERY_ID } from './manifest.ts';

/** The deliveries in the folder of deliveries, oldest first. Drafts are not deliveries. */
export function listDeliveries(deliveriesFolder: string): Promise<KeptFolder[]> {
  return listKept(deliveriesFolder, DELIVERY_ID);
}
