import { describe, expect, it } from 'vitest';
import { opened } from '../test-open.ts';
import { oddWord } from './odd-letters.ts';

describe('oddWord', () => {
  it.each([
    ['barn;navn\n1;særlig stÃ¸tte på\n', 'stÃ¸tte'],
    ['Ã†rø', 'Ã†rø'],
    ['en b›rnehave', 'b›rnehave'],
    ['v‘rested', 'v‘rested'],
    ['†rhus', '†rhus'],
    ['b¿rn', 'b¿rn'],
    ['p\uFFFD ferie', 'p\uFFFD'],
  ])('finds the word in %s', (text, word) => {
    expect(oddWord(text)).toBe(word);
  });

  it.each([
    'Særlig støtte på Ærø – “ok” €, ‘citat’ og ’apostrof’',
    'São Paulo, Ãrea, Œuvre',
    '¿Qué? ¾ kop',
    'plain',
    '',
  ])('finds nothing in %s', (text) => {
    expect(oddWord(text)).toBeUndefined();
  });
});

describe('a CSV file whose letters were lost', () => {
  it('is read with a warning that shows a word', async () => {
    const { findings, sheets } = await opened('noter.csv', 'id;note;x\n1;bÃ¸rn;2\n');
    expect(findings.map(({ code, severity, place, words }) => ({ code, severity, place, words }))).toEqual([
      {
        code: 'file.encoding_guess',
        severity: 'warning',
        place: { file: 'noter.csv' },
        words: { example: 'bÃ¸rn' },
      },
    ]);
    expect(sheets[0]?.sheet.rows).toBe(1);
  });

  it('is found in DOS and Macintosh files too', async () => {
    const dos = Uint8Array.from([...Buffer.from('id;note\n1;b'), 0x9b, ...Buffer.from('rn\n')]);
    const mac = Uint8Array.from([...Buffer.from('id;note\n1;b'), 0xbf, ...Buffer.from('rn\n')]);
    expect((await opened('a.csv', dos)).told).toEqual(['warning file.encoding_guess']);
    expect((await opened('a.csv', mac)).told).toEqual(['warning file.encoding_guess']);
  });
});
