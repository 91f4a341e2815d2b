import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { liveWritten } from '../../src/cli/live-written.ts';
import type { Written } from '../../src/server/written.ts';
import { openStore } from '../../src/store/open-store.ts';

/** Writing kept in a store of its own, as `serve` keeps it; at a time of the test's choice. */
export async function openWritten(
  municipality: string,
  now: () => Date,
): Promise<{ readonly written: Written; readonly close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'indsatstrappen-written-'));
  const store = openStore(join(folder, 'store.sqlite'));
  const written = liveWritten({ store, municipality: () => municipality, by: 'controller A', now });
  return {
    written,
    close: async () => {
      store.close();
      await rm(folder, { recursive: true });
    },
  };
}
