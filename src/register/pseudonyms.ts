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
  /** By the ten digits and by the texts that were them alone, for the same are asked for many times. */
  const known = new Map<string, string>();
  const facts = new Map<string, CprFacts>();

  function pseudonymOf(cpr: Cpr): string {
    const before = known.get(cpr.digits);
    if (before !== undefined) return before;
    const pseudonym = `p${createHmac('sha256', secret).update(cpr.digits).digest('hex').slice(0, 20)}`;
    known.set(cpr.digits, pseudonym);
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
      if (!cpr) return replaceCpr(text, pseudonymOf);
      const pseudonym = pseudonymOf(cpr);
      known.set(text, pseudonym);
      return pseudonym;
    },
    inText: (text) => replaceCpr(text, pseudonymOf),
    factsOf: (pseudonym) => facts.get(pseudonym),
  };
}
