import type { Bilingual, Definition } from '../../catalogue/definition.ts';
import type { Register, TableName } from '../../register/register.ts';
import type { Day } from '../../shared/calendar.ts';
import type { ExplainedChild, ExplanationStep } from './explanation.ts';
import type { Person } from './people.ts';
import { say } from './say.ts';

/** What a number is recounted from. */
export interface Circumstances {
  readonly register: Register;
  readonly people: readonly Person[];
  readonly definition: Definition;
  readonly date: Day;
  readonly municipality: string;
  /** The figure of a catalogue with this number. */
  readonly find: (catalogue: string, figure: string) => Definition;
}

/** The steps to both parts of a number and the children; a part that is unknown has no steps and a note. */
export interface Recount {
  readonly numeratorSteps: readonly ExplanationStep[];
  readonly denominatorSteps: readonly ExplanationStep[];
  readonly children: readonly ExplainedChild[];
  readonly notes: readonly Bilingual[];
}

/** The note that a table was not handed in; none when it was. */
export function missing(
  { register }: Circumstances,
  table: Extract<TableName, 'assessments' | 'follow_ups'>,
): Bilingual[] {
  return register.tables.has(table) ? [] : [say(`note.missing.${table}`)];
}
