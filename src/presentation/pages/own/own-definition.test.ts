import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { projectCatalogues } from '../../../../test/support/project-catalogues.ts';
import { duckdbEngine } from '../../../calculation/engines/duckdb.ts';
import { TARGET_GROUPS } from '../../../catalogue/definition.ts';
import { copyOfFigure, definitionFileText } from '../../../catalogue/definition-text.ts';
import { toCatalogues } from '../../../catalogue/read-catalogues.ts';
import { runExamples } from '../../../observations/examples/run-examples.ts';
import { packageRoot } from '../../../shared/package-root.ts';
import { wordsOf } from '../../texts/words.ts';
import { faultsOfDraft, idOf, slugOf } from './check-draft.ts';
import { inventedChildren } from './own-children.ts';
import { definitionOfDraft, draftOfOwn } from './own-definition.ts';
import {
  FIRST_SENTENCE,
  MEASURE_CHOICES,
  namedByStep,
  type OwnDraft,
  SENTENCE_KINDS,
  SENTENCE_UNITS,
  type Sentence,
  sentenceOf,
} from './own-draft.ts';
import { sentenceText } from './sentence-text.ts';

const HEAD = {
  file: 'egne/catalogue.yaml',
  text: readFileSync(join(packageRoot(), 'catalogue/egne/catalogue.yaml'), 'utf8'),
};

const measures = fc.uniqueArray(fc.constantFrom(...MEASURE_CHOICES.map(({ value }) => value)), {
  minLength: 1,
  maxLength: 3,
});
const sentences: fc.Arbitrary<Sentence> = fc
  .record({
    kind: fc.constantFrom(...SENTENCE_KINDS),
    count: fc.constantFrom<Sentence['count']>('children', 'measures'),
    measures,
    of: measures,
    event: fc.constantFrom<Sentence['event']>('start', 'end'),
    months: fc.integer({ min: 1, max: 24 }),
    unit: fc.boolean(),
    ageFrom: fc.integer({ min: 0, max: 17 }),
    years: fc.integer({ min: 0, max: 17 }),
    leftOut: fc.subarray([...TARGET_GROUPS], { maxLength: 2 }),
  })
  .map(({ years, unit, kind, ageFrom, count, ...rest }) => {
    const units = SENTENCE_UNITS[kind];
    return {
      ...rest,
      kind,
      // Shares and durations are of children.
      count: kind === 'stock' || kind === 'flow' ? count : 'children',
      unit: (unit ? units.at(-1) : units[0]) ?? 'count',
      ageFrom,
      ageTo: Math.min(17, ageFrom + years),
    };
  });

function draftOf(sentence: Sentence): OwnDraft {
  return {
    sentence,
    name: 'Prøve',
    nameEn: '',
    slug: 'proeve',
    direction: 'none',
    caveat: '',
    owner: 'forvaltningen',
    validFrom: '2016-01-01',
    law: [{ act: 'barnets lov', provisions: '§ 32' }],
    answers: inventedChildren(sentence).map(({ proposed }) => proposed),
  };
}

function fileOf(draft: OwnDraft, number: number) {
  const names = { figure: String(number), id: `proeve_${number}`, slug: `proeve-${number}`, version: 1 };
  const definition = definitionOfDraft(draft, names);
  const text = definitionFileText(copyOfFigure(definition, [definition], { catalogue: 'egne', ...names }));
  return { file: `${number}.yaml`, text };
}

test('whatever a sentence says is a definition file that gives what it proposes of its children', async () => {
  const drafts = fc.sample(sentences, { numRuns: 95, seed: 7 }).map(draftOf);
  const catalogues = toCatalogues([HEAD, ...drafts.map((draft, i) => fileOf(draft, i + 1))]);
  const kinds = new Set(drafts.map(({ sentence }) => `${sentence.kind} ${sentence.count} ${sentence.unit}`));
  expect(kinds.size).toBeGreaterThan(8);
  const result = await runExamples(catalogues, () => duckdbEngine({ threads: 1 }));
  expect(result.examples).toBe(95);
  expect(
    result.differences.map(({ definition, expected, got }) => [definition.definition.da, expected, got]),
  ).toEqual([]);
});

test('a saved sentence comes back into the form as it was', () => {
  fc.assert(
    fc.property(sentences, (sentence) => {
      const draft = { ...draftOf(sentence), caveat: 'Se det sammen med nøgletal 5.' };
      const [catalogue] = toCatalogues([HEAD, fileOf(draft, 1)]);
      const [definition] = catalogue?.definitions ?? [];
      const back = definition && draftOfOwn(definition);
      expect(back && sentenceText(back.sentence, wordsOf('da'))).toBe(
        sentenceText(namedByStep(sentence), wordsOf('da')),
      );
      expect(back && { ...back, slug: 'proeve', sentence }).toEqual(draft);
    }),
    { numRuns: 100, seed: 3 },
  );
});

test('a file that says more than the form can is not taken for a sentence', () => {
  const { text } = fileOf(draftOf(FIRST_SENTENCE), 1);
  for (const more of ['questions: [{ da: Hvorfor?, en: Why? }]\n', 'population: latest\n']) {
    const changed = `${text.replace(/^population: .*\n/m, more.startsWith('population') ? '' : '$&')}${more}`;
    const [catalogue] = toCatalogues([HEAD, { file: '1.yaml', text: changed }]);
    const [definition] = catalogue?.definitions ?? [];
    expect(definition && draftOfOwn(definition)).toBeUndefined();
  }
});

test('of the standard figures the plain ones are sentences', async () => {
  const all = (await projectCatalogues()).flatMap(({ definitions }) => definitions);
  const said = all.filter((definition) => sentenceOf(definition) !== undefined);
  expect(said.length).toBeGreaterThan(10);
  expect(said.some(({ rule }) => rule.kind === 'transition')).toBe(false);
});

test('the figure reads as a sentence', () => {
  const sentence: Sentence = { ...FIRST_SENTENCE, ageFrom: 6, ageTo: 11 };
  expect(sentenceText(sentence, wordsOf('da'))).toBe(
    'Antal 6-11-årige, der på skæringsdatoen har indsatsen familiebehandling, pr. 1.000 6-11-årige i kommunen. Udeladt er børn og unge med funktionsnedsættelse og uledsagede flygtningebørn.',
  );
});

test('what is missing is told all at once, with its codes', () => {
  const draft = draftOf({ ...FIRST_SENTENCE, measures: [], ageFrom: 12, ageTo: 6, leftOut: TARGET_GROUPS });
  const faults = faultsOfDraft({ ...draft, name: ' ', slug: 'Æble', owner: '', law: [] }, false);
  expect(faults.map(({ code }) => code)).toEqual([
    'own.no_measures',
    'own.bad_ages',
    'own.no_group',
    'own.no_name',
    'own.bad_slug',
    'own.no_owner',
    'own.no_law',
    'own.unconfirmed',
  ]);
});

test('names become addresses and ids', () => {
  expect(slugOf('Familiebehandling blandt 6-11-årige (Øst)')).toBe(
    'familiebehandling-blandt-6-11-aarige-oest',
  );
  expect(idOf('6-11-aarige')).toBe('own_6_11_aarige');
});
