import { describe, expect, it } from 'vitest';
import { decode, utf8Of } from './decode.ts';

const TEXT = 'barn_id;note\r\n1;Særlig støtte på Ærø – “ok” €\r\n';
const EXPECTED = TEXT.replaceAll('\r\n', '\n');

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = `${mark ? '\uFEFF' : ''}${text}`;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), !bigEndian);
  return bytes;
}

describe('decode', () => {
  it('reads UTF-8 with and without byte order mark', () => {
    expect(decode(new TextEncoder().encode(TEXT))).toBe(EXPECTED);
    expect(decode(new TextEncoder().encode(`\uFEFF${TEXT}`))).toBe(EXPECTED);
  });

  it.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])('reads UTF-16 (big endian %s, mark %s)', (bigEndian, mark) => {
    expect(decode(utf16(TEXT, bigEndian, mark))).toBe(EXPECTED);
  });

  it('reads everything else as Windows-1252', () => {
    const bytes = Uint8Array.from([0x73, 0xf8, 0x20, 0x80, 0x96, 0x0d, 0x0a]);
    expect(decode(bytes)).toBe('sø €–\n');
  });

  it('reads long texts as it reads short ones, wherever their pieces meet', () => {
    const line = 'Æblegården;sø\u00e5;a\u030a;€\r\n';
    for (const lead of ['', 'x', 'xx', 'xæ']) {
      const text = lead + line.repeat(60_000);
      const expected = text.replaceAll('\r\n', '\n').normalize('NFC');
      expect(decode(new TextEncoder().encode(text)) === expected).toBe(true);
      expect(decode(utf16(text, false, true)) === expected).toBe(true);
    }
  });

  it('gives the bytes themselves where nothing is to be done', () => {
    const bytes = Buffer.from('\uFEFFbarn_id;nøgle\n1;2\n');
    const text = utf8Of(bytes);
    expect(text?.toString()).toBe('barn_id;nøgle\n1;2\n');
    expect(text?.buffer).toBe(bytes.buffer);
  });

  it('turns lone carriage returns into line ends', () => {
    expect(decode(new TextEncoder().encode('a\rb\r\nc'))).toBe('a\nb\nc');
  });

  it('gives nothing for broken UTF-16', () => {
    expect(decode(Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]))).toBeUndefined();
  });
});
