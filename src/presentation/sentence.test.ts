import { beforeAll, expect, test } from 'vitest';
import { CUTOFFS, fakeSource } from '../../test/browser/fake-source.ts';
import { protect } from '../disclosure/protect.ts';
import { protectTurnovers } from '../disclosure/protect-turnover.ts';
import { type Day, parseIsoDate } from '../shared/calendar.ts';
import { changeOf } from './comparison.ts';
import { definitionAt, type Facts, toFacts } from './facts.ts';
import { changeSentences, type Subject, titleSentence } from './sentence.ts';
import { wordsOf } from './texts/words.ts';

let facts: Facts;
/** The same numbers without anybody to follow. */
let typedIn: Facts;
beforeAll(async () => {
  const source = await fakeSource();
  const cells = protect(await source.observations(), { threshold: 5 });
  const verdicts = protectTurnovers((await source.turnovers?.()) ?? [], { threshold: 5 });
  facts = toFacts({ ...source, threshold: 5, cells, verdicts });
  typedIn = toFacts({ ...source, threshold: 5, cells });
});

function subject(address: string, iso: string, of: Facts = facts): Subject {
  const definition = definitionAt(facts, address);
  if (!definition) throw new Error(`no ${address}`);
  const date = parseIsoDate(iso);
  const found = changeOf(of, address, date);
  return {
    definition,
    date,
    cell: facts.cell(address, date),
    compared:
      found.against === undefined
        ? undefined
        : { date: found.against, cell: of.cell(address, found.against), change: found },
    threshold: 5,
  };
}

const NEW_LAW = 'Loven blev ændret 1. januar 2024. Forskellen kan også skyldes de nye regler.';
const title = (address: string, iso = '2024-01-01') => titleSentence(subject(address, iso), wordsOf('da'));
const change = (address: string, iso = '2024-01-01') => changeSentences(subject(address, iso), wordsOf('da'));

test('says a rate as how many children, and how it has changed', () => {
  expect(title('indsatstrappen:3')).toBe('85 børn og unge var anbragt i plejefamilie pr. 1. januar 2024.');
  expect(change('indsatstrappen:3')).toEqual([
    'Det er 9 flere end 1. januar 2023.',
    'Pr. 1.000 0-17-årige: 4,35 mod 4,08.',
    'Ingen sikker ændring.',
    NEW_LAW,
  ]);
  expect(change('indsatstrappen:3', '2023-09-01')).toEqual([
    'Det er 5 flere end 1. september 2022.',
    'Pr. 1.000 0-17-årige: 4,40 mod 4,23.',
    'Ingen sikker ændring.',
  ]);
});

test('numbers without children to follow are judged with caution, and it is said', () => {
  const said = changeSentences(subject('indsatstrappen:3', '2023-09-01', typedIn), wordsOf('da'));
  expect(said.slice(2)).toEqual(['Ingen sikker ændring.', 'Forsigtig vurdering: bygger på samlede tal.']);
  const share = changeSentences(subject('indsatstrappen:9', '2023-09-01', typedIn), wordsOf('da'));
  expect(share.join(' ')).not.toContain('Forsigtig');
});

test('says a share with its base, and its change in percentage points', () => {
  expect(title('indsatstrappen:9')).toBe(
    'Af de 249 børn og unge med en hjemmebaseret foranstaltning 1. januar 2023 havde 104 hverken en sådan eller en anbringelse 1. januar 2024.',
  );
  expect(change('indsatstrappen:9')).toEqual([
    'Det er 4,9 procentpoint højere end 1. januar 2023.',
    'Ingen sikker ændring.',
    NEW_LAW,
  ]);
});

test('only describes durations', () => {
  expect(change('indsatstrappen:2')).toEqual([
    'Det er højere end 1. januar 2023, hvor det var 22,8 måneder.',
    NEW_LAW,
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
