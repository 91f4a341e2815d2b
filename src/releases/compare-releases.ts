import { textHash } from '../register/deliveries/file-hash.ts';
import type { Finding } from '../shared/problem.ts';
import { compareKept, type KeptStatus } from '../store/compare-kept.ts';
import { recordRelease, releaseEntries, setReleaseStatus } from '../store/releases.ts';
import type { ReleaseFolder } from './effects.ts';
import { RELEASE_KIND, type Release, releaseText } from './manifest.ts';

/** Compares the ledger with the releases on the disk and puts right what can be. Every difference is a finding. */
export function compareReleases({ data, store }: ReleaseFolder, now: Date): Promise<Finding[]> {
  const ledger = {
    entries: () =>
      releaseEntries(store).map((entry) => ({ ...entry, manifestHash: textHash(entry.manifest) })),
    record: (release: Release) => recordRelease(store, { ...release, manifest: releaseText(release) }),
    setStatus: (id: string, status: KeptStatus) => setReleaseStatus(store, id, status),
  };
  const { releases: parent, quarantine } = data;
  return compareKept({ parent, quarantine, kind: RELEASE_KIND, ledger }, now);
}
