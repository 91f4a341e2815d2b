import { describe, expect, it } from 'vitest';
import { PROBLEM_TEXTS, type ProblemCode } from './problem-texts.ts';
import { guideOf, RULE_GUIDE } from './rule-guide.ts';

const LANGUAGES = ['da', 'en'] as const;
const CODES = Object.keys(RULE_GUIDE).filter((code): code is ProblemCode => code in PROBLEM_TEXTS);
const SENTENCES = /^[A-ZÆØÅ0-9{].*[.?]$/s;

describe('the guide', () => {
  it.each(LANGUAGES)(
    'says everything in whole sentences, with the number where there are several (%s)',
    (language) => {
      for (const [code, texts] of Object.entries(RULE_GUIDE)) {
        const { one, many, why, fix } = texts[language];
        for (const text of [one, many, why, fix]) expect(text, code).toMatch(SENTENCES);
        expect(many.match(/\{\w+\}/g), code).toEqual(['{count}']);
        for (const text of [one, why, fix]) expect(text, code).not.toContain('{');
      }
    },
  );

  it.each(LANGUAGES)('says different things of different rules (%s)', (language) => {
    for (const part of ['one', 'many', 'why'] as const) {
      const texts = Object.values(RULE_GUIDE).map((guide) => guide[language][part]);
      const twice = texts.filter((text, i) => texts.indexOf(text) !== i);
      expect(twice, part).toEqual([]);
    }
  });

  it('is not the same in both languages', () => {
    for (const [code, { da, en }] of Object.entries(RULE_GUIDE))
      for (const part of ['one', 'many', 'why', 'fix'] as const) expect(da[part], code).not.toBe(en[part]);
  });
});

describe('guideOf', () => {
  it('tells one and many, with the number as the language writes it', () => {
    const whatOf = (count: number, language: 'da' | 'en') =>
      guideOf('measure.ends_before_start', count, language).what;
    expect(whatOf(1, 'da')).toBe('1 indsats slutter, før den begynder.');
    expect(whatOf(1200, 'da')).toBe('1.200 indsatser slutter, før de begynder.');
    expect(whatOf(1, 'en')).toBe('1 measure ends before it begins.');
    expect(whatOf(1200, 'en')).toBe('1,200 measures end before they begin.');
  });

  it('fills every code with what, why and what to do', () => {
    expect(CODES.length).toBe(Object.keys(RULE_GUIDE).length);
    for (const code of CODES)
      for (const language of LANGUAGES)
        for (const count of [1, 2]) {
          const { what, why, fix } = guideOf(code, count, language);
          for (const text of [what, why, fix]) expect(text.length, code).toBeGreaterThan(10);
          expect(what, code).not.toMatch(/\{/);
        }
  });

  it('says no more than the message of a code that is no rule of the rows', () => {
    expect(guideOf('folder.missing', 1, 'en')).toEqual({
      what: 'The folder … does not exist. Name a folder with children, measures and population.',
      why: '',
      fix: '',
    });
  });
});
