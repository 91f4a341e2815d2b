import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/shared/package-root.ts';

const FOLDER = join(packageRoot(), 'src', 'web', 'style');
const SHEETS = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8'));
/** WCAG 2.1, 1.4.11: what must be seen to understand a drawing. */
const LEAST = 3;
/** Pale on purpose: each says what carries the meaning in its place. */
const PALE: Readonly<Record<string, string>> = {
  '#9ecae1': 'bands down the stair and treads: dashes, patterns and dark outlines',
  '#bdbdbd': 'bands of those who stay: between two dark places, with their number',
  '#41ab5d': 'bands of those who leave: a dark line of dashes and dots along the middle',
  '#6baed6': 'bars in the free table: a dark outline and the number',
  '#bfbfbf': 'the row that unit dots stand on: the dots and their words tell',
  '#c6dbef': 'bars in the free table: a dark outline and the number',
};
/** Grounds and gaps, not signs. */
const GROUNDS = ['#ffffff', '#fff'];

function variables(): ReadonlyMap<string, string> {
  return new Map(
    SHEETS.flatMap((sheet) =>
      [...sheet.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})/gi)].map(([, name = '', value = '']) => [
        name,
        value.toLowerCase(),
      ]),
    ),
  );
}

/** The colours that charts and signs are drawn in, as hexadecimal. */
function drawnColours(): string[] {
  const known = variables();
  const found = SHEETS.flatMap((sheet) =>
    [...sheet.matchAll(/(?:stroke|fill):\s*(#[0-9a-f]{3,6}|var\(--([\w-]+)\))/gi)].map(
      ([, value = '', name]) => (name === undefined ? value.toLowerCase() : (known.get(name) ?? value)),
    ),
  );
  return [...new Set(found)].filter((colour) => !GROUNDS.includes(colour)).sort();
}

/** The contrast of a colour with white, from 1 to 21 (WCAG 2.1, relative luminance). */
function contrastWithWhite(hex: string): number {
  const short = /^#(.)(.)(.)$/.exec(hex);
  const full = short ? `#${[1, 2, 3].map((i) => (short[i] ?? '').repeat(2)).join('')}` : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

test('contrast is computed as known', () => {
  expect(contrastWithWhite('#000')).toBeCloseTo(21, 6);
  expect(contrastWithWhite('#2171b5')).toBeCloseTo(5.13, 2);
  expect(contrastWithWhite('#d94801')).toBeCloseTo(4.31, 2);
});

test('what is drawn stands out from the page, or something beside the colour carries it', () => {
  const colours = drawnColours();
  expect(colours.length).toBeGreaterThan(10);
  const pale = colours.filter((colour) => contrastWithWhite(colour) < LEAST);
  expect(pale).toEqual(Object.keys(PALE).sort());
});
