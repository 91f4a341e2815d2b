/** A municipal account in normal form: the function, and the operating form and grouping where the text carries them. */
export interface Account {
  readonly function: string;
  readonly operation: number | null;
  readonly grouping: string | null;
}

const WITH_POINTS = /^(\d)\.(\d{2})\.(\d{2})(?:\.(\d))?(?:[./](\d{3}))?$/;
const DIGITS_ONLY = /^(\d)(\d{2})(\d{2})(?:(\d)(\d{3}))?$/;
const GROUPING = /^\d{1,3}$/;

/**
 * The account that a text names: `5.28.21`, `5.28.21.1.017`, `5.28.21/017`, `528211017` or `52821`.
 * Undefined when it is written otherwise.
 */
export function parseAccount(text: string): Account | undefined {
  const match = WITH_POINTS.exec(text) ?? DIGITS_ONLY.exec(text);
  if (!match || match[4] === '0') return undefined;
  const [, main, chief, last, operation, grouping] = match;
  return {
    function: `${main}.${chief}.${last}`,
    operation: operation === undefined ? null : Number(operation),
    grouping: grouping ?? null,
  };
}

/** A grouping as three digits (`017`, also written `17`); undefined when it is none. */
export function parseGrouping(text: string): string | undefined {
  return GROUPING.test(text) ? text.padStart(3, '0') : undefined;
}
