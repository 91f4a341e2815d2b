import type { ReleaseEffects } from '../releases/effects.ts';
import type { IntakeParts } from './parts.ts';

/** What publishing needs of an installation. */
export function releaseEffects({ data, store, parquet, openEngine }: IntakeParts): ReleaseEffects {
  return { data, store, parquet, openEngine };
}
