/** A figure's number as readers know it: `1.1`, `8-9` of `8-9.rest`; empty for figures with a name for a number. */
export function figureNumber(figure: string): string {
  return /^\d/.test(figure) ? figure.replace(/\.[a-z_]+$/, '') : '';
}
