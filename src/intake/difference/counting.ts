import type { Catalogue } from '../../catalogue/definition.ts';
import type { Register } from '../../register/register.ts';
import type { Day } from '../../shared/calendar.ts';

/** What a figure is counted from: rows, definitions with the installation's parameters, and a date. */
export interface Counting {
  readonly register: Register;
  readonly catalogues: readonly Catalogue[];
  readonly date: Day;
}
