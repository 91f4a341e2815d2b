import { describe, expect, it } from 'vitest';
import { errorListWorkbook } from '../../workbooks/error-list-workbook.ts';
import { Findings } from '../findings.ts';
import { FORMATS, formatOf, isReceivable, openFiles } from './formats.ts';
import { opened } from './test-open.ts';

const GARBAGE = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3)) % 256);
const ZIP_START = Uint8Array.of(0x50, 0x4b, 0x03, 0x04);
const CONTAINER_START = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

describe.each(FORMATS.map((format) => [format.name, format] as const))('the format %s', (name, format) => {
  it('has a name and endings of its own', () => {
    expect(FORMATS.filter((other) => other.name === name)).toEqual([format]);
    expect(format.extensions.length).toBeGreaterThan(0);
    for (const ending of format.extensions) {
      expect(ending).toMatch(/^[a-z]{3,4}$/);
      expect(FORMATS.filter(({ extensions }) => extensions.includes(ending))).toEqual([format]);
      expect(isReceivable(`boern.${ending.toUpperCase()}`)).toBe(true);
    }
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['garbage', GARBAGE],
    ['the start of a zip', Uint8Array.from([...ZIP_START, ...GARBAGE])],
    ['the start of an old workbook', Uint8Array.from([...CONTAINER_START, ...GARBAGE])],
  ])('answers %s under its name with an error and no sheet', async (_, bytes) => {
    for (const ending of format.extensions) {
      const { sheets, findings } = await opened(`fil.${ending}`, bytes);
      expect(
        findings.some(({ severity }) => severity === 'error'),
        ending,
      ).toBe(true);
      expect(sheets).toEqual([]);
    }
  });
});

describe('openFiles', () => {
  it('tells of a file of no known kind by its name', async () => {
    const { findings } = await opened('udtræk.pdf', '%PDF-1.7 noget');
    expect(findings).toEqual([
      { code: 'file.type', severity: 'error', place: { file: 'udtræk.pdf' }, words: { file: 'udtræk.pdf' } },
    ]);
  });

  it('tells of an empty file in the place of its table', async () => {
    expect((await opened('Børn.xlsx', '')).findings.map(({ code, place }) => [code, place])).toEqual([
      ['file.empty', { table: 'children' }],
    ]);
  });

  it('does not open a file of more than 400 MB', async () => {
    const findings = new Findings();
    const sheets = await openFiles([{ name: 'children.csv', bytes: new Uint8Array(400_000_001) }], findings);
    expect([sheets, findings.list().map(({ code }) => code)]).toEqual([[], ['file.too_large']]);
  });

  it.each(['.DS_Store', '~$udtræk.xlsx', 'Thumbs.db', '.boern.csv'])('passes over %s', async (name) => {
    expect(await opened(name, GARBAGE)).toEqual({ sheets: [], findings: [], told: [] });
    expect(isReceivable(name)).toBe(false);
  });

  it('knows a workbook that is called a text file, and a text that is called a workbook', async () => {
    const bytes = await errorListWorkbook([], 'da');
    expect(formatOf({ name: 'liste.csv', bytes })?.name).toBe('xlsx');
    const text = new TextEncoder().encode('id;navn\n1;a\n');
    expect(['a.xls', 'a.xlsx', 'a.csv', 'a'].map((name) => formatOf({ name, bytes: text })?.name)).toEqual([
      'csv',
      'csv',
      'csv',
      'csv',
    ]);
  });

  it('tells of a web page that is called a workbook', async () => {
    const page = '<html><body><table><tr><td>id</td></tr></table></body></html>';
    expect((await opened('udtræk.xls', page)).told).toEqual(['error file.web_page']);
  });
});
