/** A reference to law in what is searched for: the act where it is named, and the paragraph such as `52 a`. */
export interface LawReference {
  readonly act: 'serviceloven' | 'barnets lov' | undefined;
  readonly paragraph: string;
}

const ACTS: readonly { readonly act: NonNullable<LawReference['act']>; readonly named: RegExp }[] = [
  { act: 'serviceloven', named: /\b(?:sel|servicelov(?:en)?|lov om social service|social services)\b/i },
  { act: 'barnets lov', named: /\b(?:bl|barnets? ?lov(?:en)?|child['’]s act)\b/i },
];
const REFERENCE = /(?:§+|paragraf|\b(?:sel|bl)\b)\s*(\d{1,3})(?:\s?([a-z])\b)?/i;
/** Parts of a paragraph, whose numbers name none by themselves. */
const PARTS = /(?:stk|nr|pkt)\.?\s*\d+(?:\s*-\s*\d+)?(?:(?:,| og)\s*\d+(?:\s*-\s*\d+)?)*/gi;
const NUMBER = /(\d{1,3})(?:\s([a-z])\b)?/gi;

/** The reference in a text such as `§ 52 a, stk. 1`, `paragraf 30` or `SEL 54`; undefined when there is none. */
export function lawReference(text: string): LawReference | undefined {
  const [, number, letter] = REFERENCE.exec(text) ?? [];
  if (number === undefined) return undefined;
  const act = ACTS.find(({ named }) => named.test(text))?.act;
  return { act, paragraph: written(number, letter) };
}

/** Every paragraph that provisions name: `§ 52 a, stk. 1, nr. 3, og §§ 54 og 68 a` has `52 a`, `54` and `68 a`. */
export function paragraphsIn(provisions: string): ReadonlySet<string> {
  const plain = provisions.replace(/\([^)]*\)/g, ' ').replace(PARTS, ' ');
  return new Set([...plain.matchAll(NUMBER)].map(([, number = '', letter]) => written(number, letter)));
}

function written(number: string, letter: string | undefined): string {
  return letter === undefined ? number : `${number} ${letter.toLowerCase()}`;
}
