const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/**
 * The form in which names and codes are compared: lower case, `æøå` as `ae`, `oe`, `aa`, other accents off, and only
 * letters and digits kept. `Fødselsdato`, `foedsels_dato` and `FOEDSELSDATO ` fold to the same text.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}
