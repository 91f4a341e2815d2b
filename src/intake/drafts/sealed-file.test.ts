import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UserProblem } from '../../shared/problem.ts';
import { readSealed, sealingKey, writeSealed } from './sealed-file.ts';

const key = sealingKey(new Uint8Array(32).fill(1));
const place = async () => join(await mkdtemp(join(tmpdir(), 'indsatstrappen-sealed-')), 'x');

test.each([0, 1, 5_000_000])(
  '%i bytes come back as they were, and cannot be read without the key',
  async (size) => {
    const path = await place();
    const bytes = randomBytes(size);
    await writeSealed(path, bytes, key);
    expect((await readSealed(path, key)).equals(bytes)).toBe(true);
    if (size > 100) expect((await readFile(path)).includes(bytes.subarray(0, 50))).toBe(false);
    await expect(readSealed(path, sealingKey(new Uint8Array(32).fill(2)))).rejects.toThrow(UserProblem);
  },
);

test('one changed byte is found, wherever it is', async () => {
  const path = await place();
  await writeSealed(path, Buffer.from('barn_id;foedselsdato'), key);
  const sealed = await readFile(path);
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    await writeFile(path, changed);
    await expect(readSealed(path, key)).rejects.toThrow(UserProblem);
  }
});

test('a file that was cut off is found', async () => {
  const path = await place();
  await writeSealed(path, Buffer.from('barn_id'), key);
  const sealed = await readFile(path);
  for (const length of [0, 3, 20, sealed.length - 1]) {
    await writeFile(path, sealed.subarray(0, length));
    await expect(readSealed(path, key)).rejects.toThrow(UserProblem);
  }
});
