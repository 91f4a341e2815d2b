import { expect, test } from 'vitest';
import { plainCell } from './plain-cell.ts';

test('numbers are plain, and texts cannot calculate', () => {
  expect(plainCell({ text: '18.222', number: 18222 })).toBe('18222');
  expect(plainCell({ text: '1,740', number: 1.74 })).toBe('1,740');
  expect(plainCell({ text: '−8', number: -8 })).toBe('-8');
  expect(plainCell({ text: '23,0 %', number: 23 })).toBe('23,0');
  expect(plainCell({ text: 'c', number: null })).toBe('c');
  expect(plainCell('=1+1')).toBe("'=1+1");
  expect(plainCell('@A1')).toBe("'@A1");
});
