import { expect, test } from 'vitest';
import { valueOfTyped } from './entry-value.ts';
import { readTyped, writeTyped } from './read-typed.ts';

test.each([
  ['1.250', '1250'],
  [' 18 222 ', '18222'],
  ['18.222', '18222'],
  ['0', '0'],
  ['', ''],
  ['-', ''],
  ['–', ''],
  ['..', ''],
  ['…', ''],
  ['14,34', '14.34'],
  ['14.34', '14.34'],
  ['-3', '-3'],
  ['ca. 12', 'ca. 12'],
  ['1.000.000', '1000000'],
])('reads %j in Danish as %j', (text, plain) => {
  expect(readTyped(text, 'da')).toBe(plain);
});

test.each([
  ['18,222', '18222'],
  ['1,250.50', '1250.5'],
  ['14.34', '14.34'],
])('reads %j in English as %j', (text, plain) => {
  expect(readTyped(text, 'en')).toBe(plain);
});

test('writes a number as the language does, and other texts as they are', () => {
  expect(['18222', '14.34', '-5', 'ca. 12', ''].map((text) => writeTyped(text, 'da'))).toEqual([
    '18.222',
    '14,34',
    '−5',
    'ca. 12',
    '',
  ]);
  expect(writeTyped('18222', 'en')).toBe('18,222');
});

test('what is written can be read again', () => {
  for (const text of ['0', '7', '18222', '1250.5', '-12.25', '1000000'])
    for (const language of ['da', 'en'] as const)
      expect(readTyped(writeTyped(text, language), language)).toBe(text);
});

test('a value only where both parts can be', () => {
  expect(valueOfTyped('per_1000', '135', '19521', 'da')).toBe('6,92');
  expect(valueOfTyped('per_1000', '135', '', 'da')).toBeUndefined();
  expect(valueOfTyped('per_1000', '14.34', '19521', 'da')).toBeUndefined();
  expect(valueOfTyped('percent', '8', '0', 'da')).toBeUndefined();
  expect(valueOfTyped('ratio', '21120000.5', '56120000', 'en')).toBe('0.38');
  expect(valueOfTyped('months', '1000', '10', 'da')).toBe('3,3');
  expect(valueOfTyped('count', '8', '', 'da')).toBeUndefined();
});
