import { beforeAll, expect, test } from 'vitest';
import { CUTOFFS, fakeSource } from '../../test/browser/fake-source.ts';
import { protect } from '../disclosure/protect.ts';
import { type Day, parseIsoDate } from '../shared/calendar.ts';
import { comparedWith } from './comparison.ts';
import { definitionAt, type Facts, toFacts } from './facts.ts';
import { changeSentences, type Subject, titleSentence } from './sentence.ts';
import { wordsOf } from './texts/words.ts';

let facts: Facts;
beforeAll(async () => {
  const source = await fakeSource();
  const cells = protect(await source.observations(), { threshold: 5 });
  facts = toFacts({ ...source, threshold: 5, cells });
});

function subject(address: string, iso: string): Subject {
  const definition = definitionAt(facts, address);
  if (!definition) throw new Error(`no ${address}`);
  const date = parseIsoDate(iso);
  const before = comparedWith(CUTOFFS, date);
  return {
    definition,
    date,
    cell: facts.cell(address, date),
    compared: before === undefined ? undefined : { date: before, cell: facts.cell(address, before) },
    threshold: 5,
  };
}

const title = (address: string, iso = '2024-01-01') => titleSentence(subject(address, iso), wordsOf('da'));
const change = (address: string, iso = '2024-01-01') => changeSentences(subject(address, iso), wordsOf('da'));

test('says a rate as how many children, and how it has changed', () => {
  expect(title('indsatstrappen:3')).toBe('85 børn og unge var anbragt i plejefamilie pr. 1. januar 2024.');
  expect(change('indsatstrappen:3')).toEqual([
    'Det er 9 flere end 1. januar 2023.',
    'Pr. 1.000 0-17-årige: 4,35 mod 4,08.',
    'Ingen sikker ændring.',
  ]);
});

test('says a share with its base, and its change in percentage points', () => {
  expect(title('indsatstrappen:9')).toBe(
    'Af de 249 børn og unge med en hjemmebaseret foranstaltning 1. januar 2023 havde 104 hverken en sådan eller en anbringelse 1. januar 2024.',
  );
  expect(change('indsatstrappen:9')).toEqual([
    'Det er 4,9 procentpoint højere end 1. januar 2023.',
    'Ingen sikker ændring.',
  ]);
});

test('only describes durations', () => {
  expect(change('indsatstrappen:2')).toEqual([
    'Det er højere end 1. januar 2023, hvor det var 22,8 måneder.',
  ]);
});

test('a hidden number is said to be hidden and nothing else', () => {
  expect(title('indsatstrappen:1.2')).toBe('Sikrede døgninstitutioner: tallet pr. 1. januar 2024 er skjult.');
  expect(change('indsatstrappen:1.2')).toEqual(['Kan ikke vurderes: skjult tal.']);
});

test('a zero is none, a missing number is said to be missing', () => {
  expect(title('indsatstrappen:1.2', '2024-05-01')).toMatch(/^Ingen af de 32 institutionsanbragte/);
  expect(title('indsatstrappen:11', '2022-01-01')).toMatch(/der er intet tal pr\. 1\. januar 2022\.$/);
});

test('the first count has no change', () => {
  expect(change('indsatstrappen:3', '2022-01-01')).toEqual([]);
});

test('every figure has its own sentence in both languages', () => {
  for (const catalogue of facts.catalogues) {
    for (const { figure } of catalogue.definitions) {
      const dates: Day[] = CUTOFFS.filter(
        (d) => facts.cell(`${catalogue.name}:${figure}`, d)?.state === 'shown',
      );
      const date = dates[0];
      if (date === undefined) continue;
      for (const language of ['da', 'en'] as const) {
        const { definition, cell } = {
          ...subject(`${catalogue.name}:${figure}`, '2024-01-01'),
          cell: facts.cell(`${catalogue.name}:${figure}`, date),
        };
        const text = titleSentence(
          { definition, date, cell, compared: undefined, threshold: 5 },
          wordsOf(language),
        );
        expect(text).not.toContain('{{');
        expect(text.startsWith(`${definition.name[language]}:`)).toBe(false);
      }
    }
  }
});
