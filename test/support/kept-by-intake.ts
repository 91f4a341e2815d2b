import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckView } from '../../src/intake/views.ts';
import { readDelivery } from '../../src/register/deliveries/read-delivery.ts';
import type { RegisterFile } from '../../src/register/import/table-files.ts';
import type { Register } from '../../src/register/register.ts';
import { openTestIntake } from './open-test-intake.ts';

/** What became of files that were handed in with nothing but guesses about what they mean. */
export interface Kept {
  /** The rows of the delivery, read back from the disk. */
  readonly register: Register;
  readonly check: CheckView;
  /** Columns that were not taken to mean anything, as `file column`. */
  readonly unused: readonly string[];
}

/** Hands files in for a date in an installation of its own, keeps them as a delivery and reads that delivery back. */
export async function keptByIntake(files: readonly RegisterFile[], date: string): Promise<Kept> {
  const { intake, installation, root, keyFolder } = await openTestIntake();
  try {
    const { id } = await intake.start(date, 'tester');
    await intake.addFiles(id, files);
    const sheets = await intake.sheets(id);
    const check = await intake.check(id);
    const delivery = await intake.keep(id, 'tester');
    const { register } = await readDelivery(
      join(installation.data.deliveries, delivery),
      installation.parquet,
    );
    const unused = sheets.flatMap(({ file, columns }) =>
      columns.flatMap(({ header, field }) => (field === null ? [`${file} ${header}`] : [])),
    );
    return { register, check, unused };
  } finally {
    installation.close();
    for (const folder of [root, keyFolder]) rmSync(folder, { recursive: true });
  }
}
