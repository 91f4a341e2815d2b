import { describe, expect, it } from 'vitest';
import { Findings } from '../../findings.ts';
import { guardZip, ZIP_LIMITS, type ZipLimits } from './guard-zip.ts';
import { type TestEntry, testZip } from './test-zip.ts';

const GOOD: readonly TestEntry[] = [
  { name: 'a.xml', content: '<a/>' },
  { name: 'folder/b.xml', content: 'b'.repeat(5000) },
  { name: 'folder/', content: '' },
];
const SMALL: ZipLimits = { bytes: 100_000, entries: 5, ratio: 100, freeBytes: 1000 };

function faultOf(bytes: Uint8Array, limits = ZIP_LIMITS): string | undefined {
  const findings = new Findings();
  const entries = guardZip(bytes, { file: 'x.zip' }, findings, limits);
  const [finding] = findings.list();
  expect(entries === null).toBe(finding !== undefined);
  return finding?.code;
}

describe('guardZip', () => {
  it('lets a whole zip through, with its entries', () => {
    const findings = new Findings();
    const entries = guardZip(testZip(GOOD), { file: 'x' }, findings);
    expect(entries?.map(({ name, unpacked }) => [name, unpacked])).toEqual([
      ['a.xml', 4],
      ['folder/b.xml', 5000],
      ['folder/', 0],
    ]);
    expect(findings.list()).toEqual([]);
  });

  it.each<[string, readonly TestEntry[], string]>([
    ['names twice', [...GOOD, { name: 'A.XML', content: '<b/>' }], 'file.damaged'],
    ['a way out of the folder', [{ name: 'x/../../etc', content: '' }], 'file.damaged'],
    ['a backslash way out', [{ name: '..\\x', content: '' }], 'file.damaged'],
    ['an absolute name', [{ name: '/etc/x', content: '' }], 'file.damaged'],
    ['a drive', [{ name: 'C:x', content: '' }], 'file.damaged'],
    ['an encrypted entry', [{ name: 'a', content: 'a', encrypted: true }], 'file.locked'],
    ['entries over each other', [...GOOD, { name: 'c', content: '<a/>', sharesWith: 0 }], 'file.damaged'],
    [
      'more inside than declared',
      [{ name: 'a', content: 'a'.repeat(1e6), declaredSize: 10 }],
      'file.damaged',
    ],
    ['less inside than declared', [{ name: 'a', content: 'a', declaredSize: 10 }], 'file.damaged'],
    [
      'nothing declared and much inside',
      [{ name: 'a', content: 'a'.repeat(1e6), declaredSize: 0 }],
      'file.damaged',
    ],
  ])('refuses %s', (_, entries, code) => {
    expect(faultOf(testZip(entries))).toBe(code);
  });

  it('refuses one entry that grows a thousand times', () => {
    const bomb = testZip([{ name: 'xl/worksheets/sheet1.xml', content: new Uint8Array(30_000_000) }]);
    expect(bomb.length).toBeLessThan(31_000);
    expect(faultOf(bomb)).toBe('file.too_large_inside');
  });

  it('refuses a sum of entries beyond the limit, each of which may be there', () => {
    const varied = (seed: number) => Array.from({ length: 30_000 }, (_, i) => (i * seed) % 251).join(',');
    const many = [1, 2, 3].map((seed) => ({ name: `${seed}`, content: varied(seed * 7919) }));
    expect(faultOf(testZip(many), SMALL)).toBe('file.too_large_inside');
    expect(faultOf(testZip(many))).toBeUndefined();
  });

  it('refuses more entries than a workbook has', () => {
    const many = Array.from({ length: 1001 }, (_, i) => ({ name: `${i}`, content: '' }));
    expect(faultOf(testZip(many))).toBe('file.too_large_inside');
  });

  it('never unpacks a zip inside a zip', () => {
    const inner = testZip([{ name: 'bomb', content: new Uint8Array(20_000_000) }]);
    expect(faultOf(testZip([{ name: 'inner.zip', content: inner }]))).toBeUndefined();
  });

  it('refuses a zip cut off anywhere', () => {
    const whole = testZip(GOOD);
    for (let length = 4; length < whole.length; length += 3)
      expect(faultOf(whole.subarray(0, length)), `${length} bytes`).toBe('file.damaged');
  });

  it('answers to every changed byte with a message or with entries, and never throws', () => {
    const whole = testZip(GOOD);
    for (let at = 0; at < whole.length; at++) {
      const changed = Uint8Array.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect(() => faultOf(changed), `byte ${at}`).not.toThrow();
    }
  });

  it('is not misled by sizes of zip64 that point outside the file', () => {
    const zip = testZip(GOOD);
    const view = new DataView(zip.buffer);
    const end = zip.length - 22;
    view.setUint16(end + 10, 0xffff, true);
    expect(faultOf(zip)).toBe('file.damaged');
    view.setUint16(end + 10, GOOD.length, true);
    view.setUint32(view.getUint32(end + 16, true) + 24, 0xffffffff, true);
    expect(faultOf(zip)).toBe('file.damaged');
  });
});
