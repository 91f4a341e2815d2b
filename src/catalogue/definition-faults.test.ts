import { expect, test } from 'vitest';
import { describeFinding } from '../shared/describe-finding.ts';
import { type Finding, UserProblem } from '../shared/problem.ts';
import { PROBLEM_TEXTS } from '../shared/problem-texts.ts';
import { type SourceFile, toCatalogues } from './read-catalogues.ts';

const HEAD: SourceFile = {
  file: 'egne/catalogue.yaml',
  text: `catalogue: egne
title: { da: Egne, en: Own }
description: { da: Egne nøgletal, en: Own key figures }
defaults:
  ages: 0-17
  target_groups: [vulnerable]
  count: children
  population: year_start
  version: 1
  valid_from: "2016-01-01"
`,
};

const FIGURE = `catalogue: egne
figure: "1"
id: placed
slug: anbragte
name: { da: Anbragte, en: Placed }
definition: { da: Anbragte børn, en: Placed children }
unit: per_1000
kind: stock
measures: { step: foster }
law: [{ act: barnets lov, provisions: § 46 }]
source: { document: Eget nøgletal, place: forvaltningen }
figures:
  - figure: "1.1"
    id: placed_general
    slug: almene
    name: { da: Almene, en: General }
    definition: { da: I almene plejefamilier, en: In general foster families }
    unit: per_1000
    kind: stock
    measures: { type: foster_care.general }
examples:
  - name: Et barn
    at: "2024-01-31"
    population: 10
    children:
      barnet: { born: "2015-01-01", measures: [{ type: foster_care, from: "2020-01-01" }] }
    expect: { "1": [1, 10] }
`;

function findingsOf(...files: SourceFile[]): readonly Finding[] {
  try {
    toCatalogues(files);
    return [];
  } catch (error) {
    if (error instanceof UserProblem) return error.findings;
    throw error;
  }
}

/** `code line:column words` of every finding in the figure file, with the replacement made in it. */
function faults(written: string, instead: string): string[] {
  const text = FIGURE.replace(written, instead);
  expect(text, `${written} is not in the file`).not.toBe(FIGURE);
  return findingsOf(HEAD, { file: 'min.yaml', text }).map(shown);
}

function shown({ code, place, words }: Finding): string {
  const { figure, key, expected } = words;
  const said = [figure, key, expected].filter((word) => word !== undefined).join(' | ');
  return `${code} ${place.file}:${place.row}:${place.column} ${said}`;
}

test('the file that the faults are made in is right', () => {
  expect(findingsOf(HEAD, { file: 'min.yaml', text: FIGURE })).toEqual([]);
});

const CASES: readonly (readonly [name: string, written: string, instead: string, faults: string[]])[] = [
  ['no YAML', 'slug: anbragte', 'slug: [anbragte', ['definition.yaml min.yaml:5:1 ']],
  ['a key twice', 'unit: per_1000\nkind', 'slug: igen\nkind', ['definition.yaml min.yaml:7:1 ']],
  ['an alias of nothing', '{ step: foster }', '*intet', ['definition.yaml min.yaml:1:1 ']],
  [
    'an unknown key',
    'slug: anbragte',
    'slug: anbragte\nfarve: rød',
    ['definition.unknown_key min.yaml:5:1 farve'],
  ],
  [
    'an unknown key in a selector',
    '{ step: foster }',
    '{ step: foster, trin: 5 }',
    ['definition.unknown_key min.yaml:9:27 measures.trin'],
  ],
  [
    'an unknown key of a sub-figure',
    '    slug: almene',
    '    slug: almene\n    catalogue: egne',
    ['definition.unknown_key min.yaml:16:5 figures.0.catalogue'],
  ],
  ['a missing text', 'slug: anbragte\n', '', ['definition.missing_key min.yaml:1:1 slug | string']],
  [
    'a missing choice',
    'unit: per_1000\nkind',
    'kind',
    ['definition.missing_key min.yaml:1:1 unit | per_1000, count'],
  ],
  [
    'a missing language',
    'name: { da: Anbragte, en: Placed }',
    'name: { da: Anbragte }',
    ['definition.missing_key min.yaml:5:1 name.en | string'],
  ],
  [
    'no law',
    'law: [{ act: barnets lov, provisions: § 46 }]\n',
    '',
    ['definition.missing_key min.yaml:1:1 law | array'],
  ],
  [
    'a number without quotes',
    'figure: "1"',
    'figure: 1.1',
    ['definition.wrong_type min.yaml:2:1 figure | string'],
  ],
  [
    'text for a list',
    'examples:\n',
    'questions: hvorfor\nexamples:\n',
    ['definition.wrong_type min.yaml:21:1 questions | array'],
  ],
  [
    'an unknown step',
    'step: foster',
    'step: plejefamilie',
    [
      'definition.unknown_value min.yaml:9:13 measures.step | early_preventive, home_based, network_foster, foster, institution',
    ],
  ],
  [
    'step 1, which is not counted',
    'step: foster',
    'step: universal',
    [
      'definition.unknown_value min.yaml:9:13 measures.step | early_preventive, home_based, network_foster, foster, institution',
    ],
  ],
  [
    'a unit that the kind cannot have',
    'unit: per_1000\nkind',
    'unit: months\nkind',
    ['definition.unknown_value min.yaml:7:1 unit | per_1000, count'],
  ],
  ['a bad slug', 'slug: anbragte', 'slug: Børn', ['definition.wrong_form min.yaml:4:1 slug | a-z, 0-9, -']],
  [
    'a selector of nothing',
    '{ step: foster }',
    '{ granted_by: any }',
    ['definition.wrong_form min.yaml:9:1 measures | step, type'],
  ],
  [
    'a day that does not exist',
    'at: "2024-01-31"',
    'at: "2024-02-30"',
    ['definition.wrong_form min.yaml:23:5 examples.0.at | 2017-01-31'],
  ],
  [
    'ages the wrong way round',
    'kind: stock\nmeasures: { step',
    'ages: 11-6\nkind: stock\nmeasures: { step',
    ['definition.wrong_form min.yaml:8:1 ages | 0-17'],
  ],
  [
    'no kind',
    'kind: stock\nmeasures: { step: foster }\n',
    '',
    [
      'definition.unknown_kind min.yaml:1:1 stock, sum, share, part_of_sum, duration, transition, followed_by, ratio_of_amounts, frequency, flow, amount',
    ],
  ],
  [
    'an unknown kind of a sub-figure',
    '    kind: stock',
    '    kind: lager',
    [
      'definition.unknown_kind min.yaml:19:5 stock, sum, share, part_of_sum, duration, transition, followed_by, ratio_of_amounts, frequency, flow, amount',
    ],
  ],
  [
    'same_as of nothing',
    '    kind: stock\n    measures: { type: foster_care.general }',
    '    same_as: egne:7',
    ['definition.unknown_figure min.yaml:19:5 egne:7'],
  ],
  [
    'same_as of one that has no rule either',
    '    kind: stock\n    measures: { type: foster_care.general }',
    '    same_as: egne:1.1',
    ['definition.unknown_figure min.yaml:19:5 egne:1.1'],
  ],
  [
    'a sum of nothing',
    'kind: stock\nmeasures: { step: foster }',
    'kind: sum\nsum_of: ["1.1", "1.2"]',
    ['definition.unknown_figure min.yaml:9:1 1.2'],
  ],
  [
    'an example of another figure',
    '{ "1": [1, 10] }',
    '{ "1.2": [1, 10] }',
    ['definition.unknown_figure min.yaml:27:15 1.2'],
  ],
  [
    'a sum of a sum',
    'kind: stock\nmeasures: { step: foster }',
    'kind: sum\nsum_of: ["1.1", "1"]',
    ['definition.not_summable min.yaml:9:1 1'],
  ],
  [
    'a part that is no stock',
    '    unit: per_1000\n    kind: stock\n    measures: { type: foster_care.general }',
    '    unit: percent\n    kind: part_of_sum\n    part: "1.1"\n    sum_of: ["1"]',
    ['definition.not_summable min.yaml:20:5 1.1'],
  ],
  ['a number twice', 'figure: "1.1"', 'figure: "1"', ['definition.duplicate min.yaml:13:5 egne:1']],
  [
    'what is counted is none of the groups that each child is given one of',
    'unit: per_1000\n    kind: stock\n    measures: { type: foster_care.general }',
    'unit: percent\n    kind: share\n    measures: { type: foster_care.general }\n    of: { step: foster }\n    one_group_each: [{ type: foster_care.reinforced }]',
    ['definition.not_a_part min.yaml:20:5 egne:1.1'],
  ],
  [
    'two figures at one address',
    'examples:',
    '  - { figure: "1.2", id: other, slug: almene, name: { da: A, en: B }, definition: { da: A, en: B }, unit: per_1000, kind: stock, measures: { step: foster } }\nexamples:',
    ['definition.duplicate_slug min.yaml:21:33 almene'],
  ],
  [
    'an unknown catalogue',
    'catalogue: egne',
    'catalogue: vores',
    ['definition.unknown_catalogue min.yaml:1:1 egne'],
  ],
];

test.each(CASES)('%s', (_, written, instead, expected) => {
  expect(faults(written, instead)).toEqual(expected);
});

test('every code of a fault in a definition is shown here', () => {
  const codes = Object.keys(PROBLEM_TEXTS).filter((code) => code.startsWith('definition.'));
  const here = new Set(CASES.flatMap(([, , , found]) => found.map((line) => line.split(' ')[0])));
  expect(codes.filter((code) => !here.has(code))).toEqual([]);
});

test('all faults of all files are told at once', () => {
  const first = FIGURE.replace('slug: anbragte', 'slug: Børn').replace('at: "2024-01-31"', 'at: i dag');
  const second = FIGURE.replaceAll('kind: stock', 'kind: lager');
  const found = findingsOf(HEAD, { file: 'a.yaml', text: first }, { file: 'b.yaml', text: second });
  expect(found.map(({ code, place }) => `${place.file} ${code}`)).toEqual([
    'a.yaml definition.wrong_form',
    'a.yaml definition.wrong_form',
    'b.yaml definition.unknown_kind',
  ]);
});

test('a figure that stands in two files is named where it stands the second time', () => {
  const other = { file: 'b.yaml', text: FIGURE };
  expect(findingsOf(HEAD, { file: 'a.yaml', text: FIGURE }, other).map(shown)).toEqual([
    'definition.duplicate b.yaml:2:1 egne:1',
    'definition.duplicate b.yaml:13:5 egne:1.1',
  ]);
});

test('a fault in the head of a catalogue is told with its place', () => {
  const head = { file: HEAD.file, text: HEAD.text.replace('count: children', 'count: barn') };
  expect(findingsOf(head, { file: 'min.yaml', text: FIGURE }).map(shown)).toEqual([
    'definition.unknown_value egne/catalogue.yaml:7:3 defaults.count | children, measures',
  ]);
});

test('an empty file and a list name no catalogue', () => {
  for (const text of ['', '- 1\n']) {
    expect(findingsOf(HEAD, { file: 'min.yaml', text }).map(({ code }) => code)).toEqual([
      'definition.unknown_catalogue',
    ]);
  }
});

test('a fault is one line that begins with file, line and column', () => {
  const text = FIGURE.replace('slug: anbragte', 'slug: Børn');
  const lines = findingsOf(HEAD, { file: 'min.yaml', text }).map((finding) => describeFinding(finding, 'da'));
  expect(lines).toEqual(['min.yaml:4:1: Værdien af slug har en forkert form. Her skal stå: a-z, 0-9, -.']);
});
