import { z } from 'zod';
import { type Manifest, manifestHash } from '../register/deliveries/manifest.ts';
import type { KeptStatus } from './compare-kept.ts';
import type { Store } from './open-store.ts';

/** What the store knows of a delivery; the delivery itself is a folder. */
export interface LedgerEntry {
  readonly id: string;
  readonly municipalities: readonly string[];
  /** SHA-256 of the delivery's manifest file. */
  readonly manifestHash: string;
  readonly receivedAt: string;
  readonly by: string;
  readonly status: KeptStatus;
}

const ROW = z
  .object({
    id: z.string(),
    municipalities: z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text))),
    manifest_hash: z.string(),
    received_at: z.string(),
    by: z.string(),
    status: z.enum(['accepted', 'missing', 'quarantined']),
  })
  .transform(
    ({ manifest_hash, received_at, ...row }): LedgerEntry => ({
      ...row,
      manifestHash: manifest_hash,
      receivedAt: received_at,
    }),
  );

/** Records a delivery as accepted. False when it was there already, and then nothing is changed. */
export function recordDelivery(store: Store, manifest: Manifest): boolean {
  const { id, municipalities, receivedAt, by } = manifest;
  const insert = store.prepare(
    `INSERT INTO delivery (id, municipalities, manifest_hash, received_at, by, status)
     VALUES (?, ?, ?, ?, ?, 'accepted') ON CONFLICT (id) DO NOTHING`,
  );
  const { changes } = insert.run(id, JSON.stringify(municipalities), manifestHash(manifest), receivedAt, by);
  return changes === 1;
}

/** Changes a recorded delivery's status. */
export function setDeliveryStatus(store: Store, id: string, status: KeptStatus): void {
  store.prepare('UPDATE delivery SET status = ? WHERE id = ?').run(status, id);
}

/** All recorded deliveries, oldest first. */
export function ledgerEntries(store: Store): LedgerEntry[] {
  return z.array(ROW).parse(store.prepare('SELECT * FROM delivery ORDER BY received_at, id').all());
}

/** The newest accepted delivery that holds the municipality; undefined when there is none. */
export function newestDelivery(store: Store, municipality: string): LedgerEntry | undefined {
  return ledgerEntries(store).findLast(
    (entry) => entry.status === 'accepted' && entry.municipalities.includes(municipality),
  );
}
