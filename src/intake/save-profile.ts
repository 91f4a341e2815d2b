import { profileOf } from '../register/import/recognise/profiles.ts';
import { problem, UserProblem } from '../shared/problem.ts';
import { changeSetting } from '../store/settings.ts';
import type { DraftState } from './drafts/draft-state.ts';
import { inspectDraft } from './inspect-draft.ts';
import type { IntakeParts } from './parts.ts';

const LONGEST = 60;

/** Keeps what the draft's sheets mean under a name, in place of one of that name; gives the name. */
export async function saveProfile(parts: IntakeParts, state: DraftState, written: string): Promise<string> {
  const name = written.trim();
  if (name === '' || name.length > LONGEST) throw new UserProblem([problem('profile.no_name')]);
  const { mapping } = await inspectDraft(parts, state);
  const { sheets } = profileOf(name, mapping);
  changeSetting(parts.store, 'profiles', (profiles) => [
    ...profiles.filter((each) => each.name !== name),
    { name, sheets: sheets.map((sheet) => structuredClone(sheet)) } as (typeof profiles)[number],
  ]);
  return name;
}
