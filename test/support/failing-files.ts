import { type DurableFiles, durableFiles } from '../../src/register/deliveries/durable-files.ts';

/** Files of which the n-th change fails as on a full disk (none with 0); counts the changes. */
export function failingFiles(failAt: number): { files: DurableFiles; changes: () => number } {
  let changes = 0;
  const failing =
    <Arguments extends unknown[], Result>(change: (...given: Arguments) => Promise<Result>) =>
    async (...given: Arguments): Promise<Result> => {
      if (++changes === failAt) throw new Error('ENOSPC: no space left on device');
      return change(...given);
    };
  const files: DurableFiles = {
    makeFolder: failing(durableFiles.makeFolder),
    write: failing(durableFiles.write),
    sync: failing(durableFiles.sync),
    rename: failing(durableFiles.rename),
    remove: durableFiles.remove,
  };
  return { files, changes: () => changes };
}
