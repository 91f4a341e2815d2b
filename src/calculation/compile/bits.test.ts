import { expect, test } from 'vitest';
import type { Definition, Selector } from '../../catalogue/definition.ts';
import { Bits, TooManyBits } from './bits.ts';

const figure = { catalogue: 'x', figure: '1', targetGroups: ['vulnerable'] } as unknown as Definition;
const everybody = { ...figure, targetGroups: 'all' } as unknown as Definition;

function selector(types: readonly string[], over: Partial<Selector> = {}): Selector {
  return { types, targetGroups: 'scope', grantedBy: 'any', providerKinds: 'all', ...over };
}

test('the same selector has the same bit, whatever figure asks', () => {
  const bits = new Bits();
  const first = bits.bitOf(selector(['foster_care']), figure);
  expect(bits.bitOf(selector(['foster_care']), figure)).toBe(first);
  expect(bits.bitOf(selector(['foster_care']), everybody)).not.toBe(first);
  expect(bits.bitOf(selector(['foster_care'], { targetGroups: 'all' }), figure)).toBe(
    bits.bitOf(selector(['foster_care']), everybody),
  );
});

test('a group holds its sub-types', () => {
  const bits = new Bits();
  bits.bitOf(selector(['foster_care']), everybody);
  expect(bits.maskSql()).toContain("measure_group IN ('foster_care')");
  bits.bitOf(selector(['foster_care.general']), everybody);
  expect(bits.maskSql()).toContain("measure_type IN ('foster_care.general')");
  expect(bits.maskSql()).not.toContain('target_group');
});

test('parts of one group each get bits of their own, shared by the same list of parts', () => {
  const bits = new Bits();
  const parts = [selector(['secure_institution']), selector(['residential_institution'])];
  const picked = parts.map((part) => bits.pickedBitOf(part, parts, figure));
  expect(new Set([...picked, ...parts.map((part) => bits.bitOf(part, figure))]).size).toBe(4);
  expect(bits.picks).toHaveLength(1);
});

test('more selectors than a mask holds are refused, so that two plans are made', () => {
  const bits = new Bits();
  const fill = () => {
    for (let i = 0; i < 70; i++)
      bits.bitOf(selector(['foster_care'], { providerKinds: [`own${i}`] }), figure);
  };
  expect(fill).toThrow(TooManyBits);
});
