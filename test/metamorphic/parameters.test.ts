import { describe, expect, it } from 'vitest';
import type { Parameters } from '../../src/catalogue/schema.ts';
import { calculateRegister } from '../support/calculate-files.ts';
import { smallRegister } from '../support/small-register.ts';
import { AT, parameterEffects } from './parameter-effects.ts';

describe('a parameter has its effect', () => {
  it.each(parameterEffects)('$what', async ({ at = AT, parameters, register, pairs }) => {
    const figures = Object.keys(pairs);
    const plain = smallRegister(register);
    const pairsWith = async (chosen: Parameters) => {
      const rows = await calculateRegister(plain, { at: [at], figures, parameters: chosen });
      return Object.fromEntries(
        rows.map((row) => [`${row.catalogue}:${row.figure}`, `${row.numerator}/${row.denominator}`]),
      );
    };
    const expected = (which: 0 | 1) =>
      Object.fromEntries(Object.entries(pairs).map(([figure, both]) => [figure, both[which]]));
    expect(await pairsWith({}), 'without the parameter').toEqual(expected(0));
    expect(await pairsWith(parameters), 'with the parameter').toEqual(expected(1));
  });
});
