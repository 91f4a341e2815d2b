import { municipalitiesOf } from '../observations/observe.ts';
import { municipalitiesOfReported } from '../observations/reported.ts';
import type { Register } from '../register/register.ts';
import { readSetting } from '../store/settings.ts';
import type { IntakeParts } from './parts.ts';

/** The municipalities that a register's rows are about, in order of their codes. */
export function municipalitiesIn(register: Register): string[] {
  return [...new Set([...municipalitiesOf(register), ...municipalitiesOfReported(register)])].sort();
}

/** The municipality whose figures are meant: the installation's own, else the only one known of the rows. */
export function municipalityOf(
  { store }: Pick<IntakeParts, 'store'>,
  known: readonly string[],
): string | undefined {
  return readSetting(store, 'municipality') ?? (known.length === 1 ? known[0] : undefined);
}
