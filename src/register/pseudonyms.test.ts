import { describe, expect, it } from 'vitest';
import { createPseudonyms } from './pseudonyms.ts';

const KEY = new Uint8Array(32).fill(1);

describe('pseudonyms', () => {
  it('are the same for every way of writing a number, and differ by number and key', () => {
    const pseudonyms = createPseudonyms(KEY);
    const pseudonym = pseudonyms.ofPerson('010110-4321');
    expect(pseudonym).toMatch(/^p[0-9a-f]{20}$/);
    expect(pseudonyms.ofPerson('0101104321')).toBe(pseudonym);
    expect(pseudonyms.ofPerson('101104321')).toBe(pseudonym);
    expect(pseudonyms.inText('0101104321-1')).toBe(`${pseudonym}-1`);
    expect(createPseudonyms(KEY).ofPerson('0101104321')).toBe(pseudonym);
    expect(pseudonyms.ofPerson('0201104321')).not.toBe(pseudonym);
    expect(createPseudonyms(new Uint8Array(32)).ofPerson('0101104321')).not.toBe(pseudonym);
  });

  it('leave other ids as they are', () => {
    const pseudonyms = createPseudonyms(KEY);
    expect(pseudonyms.ofPerson('child-1')).toBe('child-1');
    expect(pseudonyms.factsOf('child-1')).toBeUndefined();
  });

  it('stand for what the number says, without the number', () => {
    const pseudonyms = createPseudonyms(KEY);
    const facts = pseudonyms.factsOf(pseudonyms.ofPerson('010110-4321'));
    expect(JSON.stringify(facts)).not.toContain('4321');
    expect(facts?.replacement).toBe(false);
  });
});
