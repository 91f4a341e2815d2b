import { describe, expect, test } from 'vitest';
import { type EntryPart, placeKey } from '../../../intake/entry/entry.ts';
import { wordsOf } from '../../texts/words.ts';
import { checkEntry } from './entry-checks.ts';
import { findingText } from './finding-text.ts';
import { rowOf, testModel } from './test-model.ts';

const model = await testModel();
const row = (address: string) => rowOf(model, address);
const D = '2018-01-01';

type Typed = readonly [address: string, value: string, part?: EntryPart, date?: string];

/** The findings of a few typed texts, each as code and words. */
function found(...typed: readonly Typed[]) {
  const texts = new Map(
    typed.map(([address, value, part = 'numerator', date = D]) => [
      placeKey({ date, row: address === '' ? '' : row(address), part }),
      value,
    ]),
  );
  return checkEntry({ model, texts, dates: ['2017-01-01', '2017-07-01', D, '2019-01-01'] }, wordsOf('da'));
}
const codes = (...typed: readonly Typed[]) =>
  found(...typed).map(({ severity, code }) => `${severity} ${code}`);
const population: Typed = ['', '19521', 'population'];

describe('impossible', () => {
  test.each([
    [
      '14.34',
      'entry.not_whole',
      '14,34 er ikke et helt tal. Skriv antallet; pr. 1.000 og andele regnes ud her.',
    ],
    ['-3', 'entry.negative', '−3 er under 0, men her tælles der. Skriv 0 eller mere.'],
    [
      'ca. 12',
      'entry.unreadable',
      '»ca. 12« kan ikke læses som et tal. Skriv kun tal, fx 1.250, eller lad feltet stå tomt, hvis tallet ikke kendes.',
    ],
    [
      '12345678901234',
      'entry.too_large',
      '12.345.678.901.234 er for stort til at være rigtigt. Kontrollér tallet.',
    ],
  ])('%s', (value, code, text) => {
    const [finding] = found(population, ['indsatstrappen:1', value]);
    expect([finding?.severity, finding?.code, finding && findingText(finding, 'da')]).toEqual([
      'error',
      code,
      text,
    ]);
  });

  test('more in a share than there are, a number that is not reported, and words without numbers', () => {
    expect(codes(['indsatstrappen:7', '5'], ['indsatstrappen:7', '4', 'denominator'])).toEqual([
      'error entry.more_than_all',
    ]);
    expect(
      codes(population, ['indsatstrappen:1', '5'], ['indsatstrappen:1', 'not_reported', 'status']),
    ).toEqual(['error entry.number_not_reported']);
    expect(codes(['', 'et gammelt ark', 'source'])).toEqual(['error entry.words_without_numbers']);
  });

  test('kroner may be negative and have øre, no finer', () => {
    expect(codes(['ledelsesinformation:nettoudgifter', '-1250.5'])).toEqual([]);
    expect(codes(['ledelsesinformation:nettoudgifter', '1250.505'])).toEqual(['error entry.ore']);
  });
});

describe('looks wrong', () => {
  test('the population of the guide jumps 4.9 % in half a year, and 2.1 % in the next', () => {
    const findings = found(
      ['', '18222', 'population', '2017-01-01'],
      ['', '19123', 'population', '2017-07-01'],
      ['', '19521', 'population', D],
    );
    expect(findings.map((finding) => [finding.date, findingText(finding, 'da')])).toEqual([
      [
        '2017-07-01',
        'Antallet af 0-17-årige er steget med 4,9\u00a0% siden 1. januar 2017 (18.222 til 19.123). Kontrollér begge tal.',
      ],
    ]);
  });

  test('a sum that its parts do not make, and not while one of them is missing', () => {
    const parts: readonly Typed[] = [
      ['netvaerksmetoder:2.1', '235'],
      ['netvaerksmetoder:2.2', '37'],
      ['netvaerksmetoder:2.3', '7'],
    ];
    expect(codes(population, ['netvaerksmetoder:2', '281'], ...parts)).toEqual([]);
    const all: readonly Typed[] = [...parts, ['netvaerksmetoder:2.4', '1']];
    expect(codes(population, ['netvaerksmetoder:2', '280'], ...all)).toEqual([]);
    const [finding] = found(population, ['netvaerksmetoder:2', '281'], ...all);
    expect(finding && findingText(finding, 'da')).toBe(
      'Undertallene (1 + 7 + 235 + 37) giver 280 tilsammen, men her står 281.',
    );
    expect(codes(population, ['netvaerksmetoder:2', '279'], ...all)).toEqual(['warning entry.sum_above']);
  });

  test('a part above its whole is said at the part, and a base that is not the figure it is', () => {
    expect(codes(population, ['netvaerksmetoder:2', '200'], ['netvaerksmetoder:2.1', '235'])).toEqual([
      'warning entry.part_above',
    ]);
    expect(
      codes(
        population,
        ['netvaerksmetoder:5', '34'],
        ['netvaerksmetoder:5.2', '20'],
        ['netvaerksmetoder:5.2', '33', 'denominator'],
      ),
    ).toEqual(['warning entry.base_differs']);
  });

  test('kinds of institution may leave some out, but not hold more than there are', () => {
    const kinds = (open: string): readonly Typed[] => [
      population,
      ['netvaerksmetoder:5', '34'],
      ['netvaerksmetoder:5.1', '13'],
      ['netvaerksmetoder:5.2', open],
      ...(['5.1', '5.2'].map((n) => [`netvaerksmetoder:${n}`, '34', 'denominator']) as Typed[]),
    ];
    expect(codes(...kinds('20'))).toEqual([]);
    expect(codes(...kinds('22'))).toEqual(['warning entry.sum_above']);
  });

  test('missing population or base, more children than there are, and dates to come', () => {
    expect(codes(['netvaerksmetoder:4', '85'])).toEqual(['warning entry.no_population']);
    expect(codes(['indsatstrappen:7', '4'])).toEqual(['warning entry.no_denominator']);
    expect(codes(['', '50', 'population'], ['netvaerksmetoder:4', '85'])).toEqual([
      'warning entry.above_population',
    ]);
    expect(codes(['', '19521', 'population', '2019-01-01'])).toEqual(['warning entry.after_today']);
  });

  test('what cannot be read is not judged further, and zero is a number', () => {
    expect(codes(['', 'mange', 'population'], ['netvaerksmetoder:4', '85'])).toEqual([
      'error entry.unreadable',
    ]);
    expect(codes(population, ['netvaerksmetoder:4', '0'])).toEqual([]);
  });
});
