import { expect, it } from 'vitest';
import { FILE_GUIDE } from './file-guide.ts';
import { FILES_TEXTS } from './problem-texts/files.ts';
import { MAPPING_TEXTS } from './problem-texts/mapping.ts';
import { RULE_GUIDE } from './rule-guide.ts';

it('says everything in whole sentences in both languages, and nothing is left open but the number', () => {
  for (const [code, guide] of Object.entries(FILE_GUIDE))
    for (const texts of [guide.da, guide.en])
      for (const [part, text] of Object.entries<string>(texts)) {
        expect(text, code).toMatch(/^[A-ZÆØÅ0-9{].*[.?]$/s);
        expect(text.replace(part === 'many' ? '{count}' : '', ''), code).not.toContain('{');
      }
});

it('has what is found of mappings and of files that are read, and no code twice', () => {
  const codes = Object.keys(FILE_GUIDE);
  expect(Object.keys(MAPPING_TEXTS).filter((code) => !codes.includes(code))).toEqual([]);
  const ofFiles = Object.keys(FILES_TEXTS).filter((code) => /^(sheet|cell)\./.test(code));
  expect(ofFiles.filter((code) => !codes.includes(code))).toEqual([]);
  expect(codes.filter((code) => code in RULE_GUIDE)).toEqual([]);
});
