import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../catalogue/definition.ts';
import type { Observation } from '../observations/observation.ts';
import { checkKept } from '../register/deliveries/check-kept.ts';
import { problem, UserProblem } from '../shared/problem.ts';
import type { ReportedFigure } from '../store/reported-figures.ts';
import { parseDefinitions } from './definitions-file.ts';
import type { ReleaseFolder } from './effects.ts';
import {
  DEFINITIONS_FILE,
  OBSERVATIONS_FILE,
  RELEASE_KIND,
  REPORTED_FILE,
  type Release,
} from './manifest.ts';
import { parseObservations } from './observations-file.ts';
import { recordedReleases } from './published-dates.ts';
import { parseReported } from './reported-file.ts';

/** A release with everything that it pins. */
export interface PinnedRelease {
  readonly release: Release;
  /** The bytes of its observations as text. */
  readonly text: string;
  readonly observations: readonly Observation[];
  readonly catalogues: readonly Catalogue[];
  readonly typedIn: readonly ReportedFigure[];
}

/** A release as it was published. A UserProblem when there is none with the id, or when a file of it is not what it was. */
export async function readRelease(id: string, { data, store }: ReleaseFolder): Promise<PinnedRelease> {
  const recorded = recordedReleases(store).find(({ release }) => release.id === id);
  if (!recorded) throw new UserProblem([problem('release.unknown', {}, { id })]);
  const { status } = recorded;
  if (status !== 'accepted') throw new UserProblem([problem(RELEASE_KIND.codes[status], {}, { id })]);
  const folder = join(data.releases, id);
  const { manifest, findings } = await checkKept(folder, RELEASE_KIND);
  if (!manifest || findings.length > 0) throw new UserProblem(findings);
  if (manifest.seal !== recorded.release.seal)
    throw new UserProblem([
      problem('release.file_differs', { file: join(folder, RELEASE_KIND.manifestFile) }),
    ]);
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  const text = await read(OBSERVATIONS_FILE);
  return {
    release: manifest,
    text,
    observations: parseObservations(text),
    catalogues: parseDefinitions(await read(DEFINITIONS_FILE)),
    typedIn: parseReported(await read(REPORTED_FILE)),
  };
}
