import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DELIVERY_ID } from './manifest.ts';

/** One delivery on the disk; whether it is whole is `checkDelivery`'s to say. */
export interface DeliveryFolder {
  readonly id: string;
  readonly folder: string;
}

/** The deliveries in the folder of deliveries, oldest first. Drafts are not deliveries. */
export async function listDeliveries(deliveriesFolder: string): Promise<DeliveryFolder[]> {
  const entries = await readdir(deliveriesFolder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && DELIVERY_ID.test(entry.name))
    .map((entry) => ({ id: entry.name, folder: join(deliveriesFolder, entry.name) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
