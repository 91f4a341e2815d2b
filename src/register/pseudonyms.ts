import { createHmac, createSecretKey } from 'node:crypto';
import { type Cpr, parseCpr, replaceCpr } from './cpr.ts';

/** Replaces CPR numbers by keyed pseudonyms: the same number and key always give the same pseudonym. */
export interface Pseudonyms {
  /** The id of a person: a pseudonym when the whole text is a CPR number, else as `inText`. */
  ofPerson(text: string): string;
  /** The text with every CPR number inside it replaced. */
  inText(text: string): string;
  /** What the number behind a pseudonym says, without the number; undefined for an id that was no CPR number. */
  factsOf(pseudonym: string): CprFacts | undefined;
}

/** What a CPR number says about a person, without the number. */
type CprFacts = Omit<Cpr, 'digits'> & { readonly sex: 'm' | 'f' };

/** Pseudonyms under the key: `p` and the first 20 hex digits of HMAC-SHA-256 of the ten digits. */
export function createPseudonyms(key: Uint8Array): Pseudonyms {
  const secret = createSecretKey(key);
  /** By the number as it was written, for the same are asked for many times. */
  const known = new Map<string, string>();
  const facts = new Map<string, CprFacts>();

  function pseudonymOf(cpr: Cpr, written = cpr.digits): string {
    const before = known.get(written);
    if (before !== undefined) return before;
    const digest = createHmac('sha256', secret).update(cpr.digits).digest('hex');
    // Joined, not put together by `+`, which would keep the whole digest in memory.
    const pseudonym = ['p', digest.slice(0, 20)].join('');
    known.set(written, pseudonym);
    const { birth, passesModulus11, replacement } = cpr;
    // The last digit is odd for men.
    const sex = Number(cpr.digits.at(-1)) % 2 === 1 ? 'm' : 'f';
    facts.set(pseudonym, { birth, passesModulus11, replacement, sex });
    return pseudonym;
  }

  return {
    ofPerson(text) {
      const before = known.get(text);
      if (before !== undefined) return before;
      const cpr = parseCpr(text);
      return cpr ? pseudonymOf(cpr, text) : replaceCpr(text, (each) => pseudonymOf(each));
    },
    inText: (text) => replaceCpr(text, (each) => pseudonymOf(each)),
    factsOf: (pseudonym) => facts.get(pseudonym),
  };
}
