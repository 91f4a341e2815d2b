import { duckdbEngine } from '../calculation/engines/duckdb.ts';
import { openIntake } from '../intake/open-intake.ts';
import type { AppOptions } from '../server/app.ts';
import { AT_THE_ROWS } from '../server/reader.ts';
import type { Finding } from '../shared/problem.ts';
import { CurrentSource, type Shown } from './current-source.ts';
import type { Effects } from './effects.ts';
import type { Installation } from './installation.ts';
import { liveBenchmarks } from './live-benchmarks.ts';
import { liveEntry } from './live-entry.ts';
import { LiveOwnFigures } from './live-own-figures.ts';
import { liveWritten } from './live-written.ts';
import { installedCatalogues, intakeParts } from './open-intake.ts';

/** What a server over an installation works with; all of it shows at once what is published, typed in or written. */
export interface LiveApp {
  readonly options: Omit<AppOptions, 'webRoot'>;
  readonly findings: readonly Finding[];
  readonly close: () => Promise<void>;
}

/** The parts of a server for the one who works on this computer. `by` is how what is written is signed. */
export async function liveApp(
  installation: Installation,
  shown: Omit<Shown, 'catalogues'> & { readonly by: string },
  effects: Effects,
): Promise<LiveApp> {
  const { by, demo } = shown;
  const current = await CurrentSource.open(installation, {
    ...shown,
    catalogues: () => installedCatalogues(installation),
  });
  const municipality = () => current.get().municipality.code;
  const parts = await intakeParts(installation, effects, () => current.reload());
  const { own, findings } = await LiveOwnFigures.open(installation, current, effects);
  return {
    options: {
      source: () => own.source(),
      ownFigures: own,
      intake: openIntake(parts),
      entry: liveEntry(installation, current, effects),
      written: liveWritten({ store: installation.store, municipality, by, now: effects.now }),
      benchmarks: liveBenchmarks(installation, { municipality, demo }, effects),
      openEngine: () => duckdbEngine(),
      by,
      reader: AT_THE_ROWS,
    },
    findings,
    close: async () => {
      await own.close();
      current.close();
    },
  };
}
