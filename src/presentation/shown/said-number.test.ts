import { expect, test } from 'vitest';
import { shownValue } from './said-number.ts';

test.each([
  ['1,74', 'da', 1.74],
  ['18.222', 'da', 18222],
  ['23,5 %', 'da', 23.5],
  ['0,45*', 'da', 0.45],
  ['−8', 'da', -8],
  ['2.112 kr.', 'da', 2112],
  ['0', 'da', 0],
  ['18,222.5', 'en', 18222.5],
  ['6 ud af 12', 'da', null],
  ['c', 'da', null],
  ['..', 'da', null],
  ['01.01.2024', 'da', null],
  ['1.2345', 'da', null],
] as const)('%s says %s: %s', (text, language, number) => {
  expect(shownValue(text, language)).toEqual({ text, number });
});
