import { join } from 'node:path';
import { manifestHash } from '../register/deliveries/manifest.ts';
import { readDelivery } from '../register/deliveries/read-delivery.ts';
import type { Register } from '../register/register.ts';
import { problem, UserProblem } from '../shared/problem.ts';
import { NO_ROWS } from './calculate-release.ts';
import type { ReleaseEffects } from './effects.ts';
import type { Release } from './manifest.ts';

/** The rows that a release was calculated from; a UserProblem when the delivery is no longer there as it was. */
export async function readPinnedDelivery(
  { id, delivery }: Release,
  { data, parquet }: Pick<ReleaseEffects, 'data' | 'parquet'>,
): Promise<Register> {
  if (delivery === null) return NO_ROWS;
  const lost = problem('release.delivery_lost', {}, { id, delivery: delivery.id });
  try {
    const { manifest, register } = await readDelivery(join(data.deliveries, delivery.id), parquet);
    if (manifestHash(manifest) === delivery.manifestHash) return register;
  } catch (error) {
    if (error instanceof UserProblem) throw new UserProblem([lost, ...error.findings]);
    throw error;
  }
  throw new UserProblem([lost]);
}
