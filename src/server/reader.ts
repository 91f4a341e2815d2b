/**
 * What the one who asks may see. `protected`: what may be shown to anybody. `rows`: also small numbers, splits and the
 * children behind a number. This is the one place where that right is told; everything that shows more asks it.
 */
export interface Reader {
  readonly sees: 'protected' | 'rows';
}

/** Who sees only what everybody may. */
export const ANYBODY: Reader = { sees: 'protected' };

/** The one who works on this computer, who holds the rows anyway. */
export const AT_THE_ROWS: Reader = { sees: 'rows' };
