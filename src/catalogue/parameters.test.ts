import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { packageRoot } from '../shared/package-root.ts';
import { UserProblem } from '../shared/problem.ts';
import { addressOf, type Catalogue, type Definition } from './definition.ts';
import { applyParameters, readParameters } from './parameters.ts';
import { readCatalogues } from './read-catalogues.ts';

let catalogues: Catalogue[];
beforeAll(async () => {
  catalogues = await readCatalogues([join(packageRoot(), 'catalogue')]);
});

/** The figure at the address once the parameters written in the text are applied. */
function figure(address: string, text: string): Definition {
  const source = { file: 'parametre.yaml', text };
  const varied = applyParameters(catalogues, readParameters(source), source);
  const found = varied.flatMap((c) => c.definitions).find((d) => addressOf(d) === address);
  if (!found) throw new Error(`no figure ${address}`);
  return found;
}

/** `code line:column words` of what is wrong with the parameters written in the text. */
function faults(text: string): string[] {
  const source = { file: 'parametre.yaml', text };
  try {
    applyParameters(catalogues, readParameters(source), source);
    return [];
  } catch (error) {
    if (!(error instanceof UserProblem)) throw error;
    return error.findings.map(
      ({ code, place, words }) => `${code} ${place.row}:${place.column} ${words.figure ?? words.key}`,
    );
  }
}

test('no parameters change nothing', () => {
  expect(applyParameters(catalogues, readParameters({ file: 'parametre.yaml', text: '' }))).toEqual(
    catalogues,
  );
});

test('all are varied, a catalogue, a main figure with its sub-figures, and a figure: the nearest holds', () => {
  const text = [
    'all: { population: latest, count: measures }',
    'indsatstrappen: { ages: 0-22, count: children }',
    'indsatstrappen:5: { ages: 0-5 }',
    'indsatstrappen:5.3: { ages: 6-11 }',
  ].join('\n');
  const looks = (address: string) => {
    const { population, count, ages } = figure(address, text);
    return [population, count, `${ages.from}-${ages.to}`];
  };
  expect(looks('netvaerksmetoder:1')).toEqual(['latest', 'measures', '0-17']);
  expect(looks('indsatstrappen:6')).toEqual(['latest', 'children', '0-22']);
  expect(looks('indsatstrappen:5')).toEqual(['latest', 'children', '0-5']);
  expect(looks('indsatstrappen:5.1')).toEqual(['latest', 'children', '0-5']);
  expect(looks('indsatstrappen:5.3')).toEqual(['latest', 'children', '6-11']);
});

test('target groups and direction are varied', () => {
  const varied = figure('indsatstrappen:1', 'indsatstrappen:1: { target_groups: all, direction: down }');
  expect(varied.targetGroups).toBe('all');
  expect(varied.direction).toBe('down');
});

test.each([
  ['indsatstrappen:7.1', 'indsatstrappen:7: { months_back: 6 }', { monthsBack: 6 }],
  ['indsatstrappen:10', 'all: { within_months: 12 }', { withinMonths: 12 }],
  [
    'indsatstrappen:11',
    'all: { months: 6, amount: [5.28.21/017], per: [5.28.23] }',
    {
      months: 6,
      amount: ['5.28.21/017'],
      per: ['5.28.23'],
    },
  ],
  ['indsatstrappen:2', 'all: { runs: each_measure }', { runs: 'each_measure' }],
  ['netvaerksmetoder:2', 'netvaerksmetoder:2: { sum_of: ["2.1", "2.4"] }', { sumOf: ['2.1', '2.4'] }],
] as const)('what the rule of %s has is varied by %s', (address, text, rule) => {
  expect(figure(address, text).rule).toMatchObject(rule);
});

test('offers granted by others can be let in', () => {
  const { rule } = figure('netvaerksmetoder:1', 'netvaerksmetoder:1: { granted_by: any }');
  expect(rule).toMatchObject({ kind: 'stock', measures: { grantedBy: 'any' } });
  expect(figure('indsatstrappen:6', '').rule).toMatchObject({ measures: { grantedBy: 'authority' } });
});

test('what a rule does not have is not given to it', () => {
  expect(figure('indsatstrappen:3', 'all: { months_back: 6, sum_of: ["3"], months: 2 }').rule).toEqual(
    figure('indsatstrappen:3', '').rule,
  );
});

test.each([
  ['all:\n  unit: kr\n', ['definition.unknown_key 2:3 all.unit']],
  ['all:\n  ages: 17\n', ['definition.wrong_type 2:3 all.ages']],
  ['all:\n  count: barn\n', ['definition.unknown_value 2:3 all.count']],
  ['all:\n  months: 0\n', ['definition.wrong_form 2:3 all.months']],
  ['all: {\n', ['definition.yaml 2:1 undefined']],
  [
    'all:\n  count: measures\nindsatstrappen:99:\n  count: children\n',
    ['definition.unknown_figure 3:1 indsatstrappen:99'],
  ],
  ['netvaerksmetoder:2:\n  sum_of: ["2.1", "9"]\n', ['definition.unknown_figure 2:3 9']],
  ['netvaerksmetoder:2:\n  sum_of: ["2.1", "5.1"]\n', ['definition.not_summable 2:3 5.1']],
  ['netvaerksmetoder:total:\n  sum_of: ["3", "4", "7"]\n', ['definition.unknown_figure 2:3 7']],
])('%j is told to be wrong', (text, expected) => {
  expect(faults(text)).toEqual(expected);
});
