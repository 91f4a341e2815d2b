import { z } from 'zod';
import type { KeptStatus } from './compare-kept.ts';
import type { Store } from './open-store.ts';

/** What the store knows of a release; its numbers are in a folder. */
export interface ReleaseEntry {
  readonly id: string;
  readonly municipality: string;
  /** The text of its manifest's file. */
  readonly manifest: string;
  /** ISO instant in UTC. */
  readonly publishedAt: string;
  readonly status: KeptStatus;
}

const ROW = z
  .object({
    id: z.string(),
    municipality: z.string(),
    manifest: z.string(),
    published_at: z.string(),
    status: z.enum(['accepted', 'missing', 'quarantined']),
  })
  .transform(({ published_at, ...row }): ReleaseEntry => ({ ...row, publishedAt: published_at }));

/** Records a release as accepted. False when it was there already, and then nothing is changed. */
export function recordRelease(store: Store, release: Omit<ReleaseEntry, 'status'>): boolean {
  const insert = store.prepare(
    `INSERT INTO release (id, municipality, manifest, published_at, status)
     VALUES (?, ?, ?, ?, 'accepted') ON CONFLICT (id) DO NOTHING`,
  );
  const { id, municipality, manifest, publishedAt } = release;
  return insert.run(id, municipality, manifest, publishedAt).changes === 1;
}

/** Changes a recorded release's status. */
export function setReleaseStatus(store: Store, id: string, status: KeptStatus): void {
  store.prepare('UPDATE release SET status = ? WHERE id = ?').run(status, id);
}

/** The recorded releases of a municipality (of all without one), the one published first foremost. */
export function releaseEntries(store: Store, municipality?: string): ReleaseEntry[] {
  const rows = store
    .prepare('SELECT * FROM release WHERE coalesce(?, municipality) = municipality ORDER BY published_at, id')
    .all(municipality ?? null);
  return z.array(ROW).parse(rows);
}
