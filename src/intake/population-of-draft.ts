import { readWhole } from '../register/import/read-number.ts';
import { problem, UserProblem } from '../shared/problem.ts';
import type { ProblemCode } from '../shared/problem-texts.ts';
import { checkDraft } from './check-draft.ts';
import type { DraftState } from './drafts/draft-state.ts';
import { municipalityOf } from './municipality-of.ts';
import type { IntakeParts } from './parts.ts';
import { type GivenFile, withFiles } from './with-files.ts';

/** The warnings that no reason can answer: without the child population there is nothing to publish rates of. */
const WITHOUT_POPULATION: readonly ProblemCode[] = ['folder.no_population', 'population.none_at_date'];

/** Whether a finding says that the child population is missing. */
export function lacksPopulation(code: ProblemCode): boolean {
  return WITHOUT_POPULATION.includes(code);
}

/**
 * The draft with a file of one row: the number of 0-17-year-olds on 1 January of the year of its date. A UserProblem
 * when the text is no whole number, or nobody knows whose children they are.
 */
export async function withPopulation(
  parts: IntakeParts,
  state: DraftState,
  written: string,
): Promise<DraftState> {
  const count = readWhole(written.trim());
  if (count === undefined || count <= 0) throw new UserProblem([problem('draft.bad_population')]);
  const { municipalities } = await checkDraft(parts, state);
  const municipality = municipalityOf(parts, municipalities);
  if (municipality === undefined) throw new UserProblem([problem('draft.no_municipality')]);
  return withFiles(parts, state, [populationFile(municipality, state.date.slice(0, 4), count)]);
}

function populationFile(municipality: string, year: string, count: number): GivenFile {
  const text = `kommune;dato;alder;antal\n${municipality};${year}-01-01;0-17;${count}\n`;
  return { name: `befolkning-${year}-indtastet.csv`, bytes: new TextEncoder().encode(text) };
}
