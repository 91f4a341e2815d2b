import type { Entry } from '../intake/entry/entry.ts';
import { storeEntry } from '../intake/entry/store-entry.ts';
import { problem, UserProblem } from '../shared/problem.ts';
import type { CurrentSource } from './current-source.ts';
import type { Effects } from './effects.ts';
import type { Installation } from './installation.ts';

/** Typing in for the municipality that the pages show now; what is kept is shown at once where nothing is published. */
export function liveEntry({ store }: Installation, current: CurrentSource, { now }: Effects): Entry {
  const entry = () => {
    const { municipality, catalogues, cutoffs, demo } = current.get();
    if (municipality.code === '') throw new UserProblem([problem('draft.no_municipality')]);
    return storeEntry({ store, municipality, catalogues, demo, now, counted: cutoffs });
  };
  return {
    grid: async () => entry().grid(),
    save: async (changes, by) => {
      const grid = await entry().save(changes, by);
      await current.reload();
      return grid;
    },
  };
}
