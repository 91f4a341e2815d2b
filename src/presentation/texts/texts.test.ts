import { expect, test } from 'vitest';
import { da } from './da.ts';
import { en } from './en.ts';
import { wordsOf } from './words.ts';

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );
}

const slots = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]).sort();

test('both languages have the same keys, and the same slots in each text', () => {
  const english = new Map(leaves(en));
  expect([...english.keys()]).toEqual(leaves(da).map(([key]) => key));
  for (const [key, text] of leaves(da))
    expect([key, slots(english.get(key) ?? '')]).toEqual([key, slots(text)]);
});

test('texts follow the language and the count', () => {
  expect(wordsOf('da').t('table.shown', { count: 1 })).toBe('Tabellen viser 1 opgørelse.');
  expect(wordsOf('da').t('table.shown', { count: 2 })).toBe('Tabellen viser 2 opgørelser.');
  expect(wordsOf('en').t('table.shown', { count: 2 })).toBe('The table shows 2 counts.');
});
