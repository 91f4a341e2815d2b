const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ae/g, 'æ'],
  [/oe/g, 'ø'],
  [/aa/g, 'å'],
];

/**
 * A Danish name of the register as people write it: `foedselsdato` is `Fødselsdato`, `barn_id` is `Barn-id`. Reading
 * takes both for the same.
 */
export function danishLabel(name: string): string {
  const letters = LETTERS.reduce((text, [written, letter]) => text.replace(written, letter), name);
  const words = letters.replace(/_id$/, '-id').replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
