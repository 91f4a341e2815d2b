import type { RegisterFile } from '../../../src/register/import/table-files.ts';
import { mutate } from './mutate.ts';
import { randomOf } from './random.ts';

/** The hand-in of a seed: a good one in which one file is changed. The same seed and good ones give the same bytes. */
export function mutatedHandIn(seed: number, good: readonly (readonly RegisterFile[])[]): RegisterFile[] {
  const random = randomOf(seed);
  const files = random.pick(good);
  const changed = random.below(files.length);
  const others = good.flatMap((handIn) => handIn.map(({ bytes }) => bytes));
  return files.map((file, at) =>
    at === changed ? { ...file, bytes: mutate(file.bytes, random, others) } : file,
  );
}
