import { describe, expect, it } from 'vitest';
import { parseRelease, releaseText, toRelease } from './manifest.ts';

describe('the manifest', () => {
  const RELEASE = toRelease({
    municipality: '510',
    date: '2025-09-30',
    version: 1,
    dates: [{ date: '2025-09-30', version: 1 }],
    delivery: null,
    publishedAt: '2025-10-07T09:00:00.000Z',
    by: 'controller',
    note: 'Første',
    programVersion: '0.1.0',
    account: null,
    files: [{ file: 'observations.csv', bytes: 3, sha256: '0'.repeat(64) }],
  });
  const text = releaseText(RELEASE);

  it('is read as it was written', () => {
    expect(parseRelease(text)).toEqual(RELEASE);
  });

  it('is unreadable when any one character of it is changed', () => {
    for (let at = 0; at < text.length; at++) {
      const changed = `${text.slice(0, at)}${text[at] === '7' ? '8' : '7'}${text.slice(at + 1)}`;
      expect(parseRelease(changed), String(at)).toMatch(/^(unreadable|newer)$/);
    }
  });

  it('of a newer format is not damaged', () => {
    expect(parseRelease('{"format": 2}')).toBe('newer');
    expect(parseRelease('')).toBe('unreadable');
  });
});
