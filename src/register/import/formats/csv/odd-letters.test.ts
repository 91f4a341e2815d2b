import { describe, expect, it } from 'vitest';
import { opened } from '../test-open.ts';
import { oddLetters } from './odd-letters.ts';

describe('oddLetters', () => {
  it.each([
    ['barn;navn\n1;særlig stÃ¸tte på\n', 'Ã¸'],
    ['Ã†rø', 'Ã†'],
    ['en b›rnehave', 'b›'],
    ['v‘rested', 'v‘'],
    ['†rhus', '†r'],
    ['b¿rn', 'b¿'],
    ['p\uFFFD ferie', '\uFFFD'],
  ])('finds the letters in %s', (text, letters) => {
    expect(oddLetters(text)).toBe(letters);
  });

  it.each([
    'Særlig støtte på Ærø – “ok” €, ‘citat’ og ’apostrof’',
    'São Paulo, Ãrea, Œuvre',
    '¿Qué? ¾ kop',
    'plain',
    '',
  ])('finds nothing in %s', (text) => {
    expect(oddLetters(text)).toBeUndefined();
  });
});

describe('a CSV file whose letters were lost', () => {
  it('is read with a warning that shows the letters and not the word', async () => {
    const { findings, sheets } = await opened('noter.csv', 'id;note;x\n1;bÃ¸rn;2\n');
    expect(findings.map(({ code, severity, place, words }) => ({ code, severity, place, words }))).toEqual([
      {
        code: 'file.encoding_guess',
        severity: 'warning',
        place: { file: 'noter.csv' },
        words: { example: 'Ã¸' },
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
