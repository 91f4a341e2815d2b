import { expect, test } from 'vitest';
import { askedFile, fileAddress } from './file-address.ts';

test('the address of a file is that of its page with an ending, both ways', () => {
  for (const page of ['/', '/noegletal', '/noegletal/a/b'])
    expect(askedFile(fileAddress(page, 'csv'))).toEqual({ page, format: 'csv' });
  expect(fileAddress('/noegletal?dato=2018-01-01', 'xlsx')).toBe('/noegletal.xlsx?dato=2018-01-01');
  expect(fileAddress('/', 'json')).toBe('/overblik.json');
});

test.each(['/noegletal', '/noegletal.pdf', '/api/v1/noegletal.json', '/assets/a.svg', '/.csv'])(
  '%s is no file of a page',
  (path) => {
    expect(askedFile(path)).toBeUndefined();
  },
);
