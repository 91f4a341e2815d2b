import { writeSync } from 'node:fs';
import { watchMemory } from '../../../src/intake/isolated/watch-memory.ts';
import { goodHandIns } from './good-files.ts';
import { mutatedHandIn } from './mutated.ts';
import { readMutated } from './read-mutated.ts';

/** Reads the mutated hand-ins of the seeds named on the command line; tells each seed before it, and how each ended. */
const [first = 0, last = 0, megabytes = 512] = process.argv.slice(2).map(Number);
watchMemory(megabytes);
const good = await goodHandIns();
for (let seed = first; seed < last; seed++) {
  writeSync(1, `seed ${seed}\n`);
  try {
    writeSync(1, `${await readMutated(mutatedHandIn(seed, good))}\n`);
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    writeSync(1, `fault ${seed} ${JSON.stringify(told)}\n`);
  }
}
process.exit(0);
