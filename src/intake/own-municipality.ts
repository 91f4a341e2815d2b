import { ALL_MUNICIPALITIES, areaName } from '../catalogue/areas.ts';
import { problem, UserProblem } from '../shared/problem.ts';
import { readSetting, writeSetting } from '../store/settings.ts';
import type { IntakeParts } from './parts.ts';

/** The installation's own municipality; null until one is chosen or a delivery has told. */
export function ownMunicipality({ store }: Pick<IntakeParts, 'store'>): {
  readonly code: string;
  readonly name: string;
} | null {
  const code = readSetting(store, 'municipality');
  return code === null ? null : { code, name: areaName(code).da };
}

/** Chooses the installation's own municipality, and has the pages show it. A UserProblem for what is none. */
export async function chooseMunicipality({ store, published }: IntakeParts, code: string): Promise<void> {
  if (!ALL_MUNICIPALITIES.some((municipality) => municipality.code === code))
    throw new UserProblem([problem('municipality.unknown', {}, { value: code.slice(0, 10) })]);
  writeSetting(store, 'municipality', code);
  await published();
}
