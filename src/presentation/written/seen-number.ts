import type { ProtectedCell } from '../../disclosure/protected-cell.ts';

/** What a page shows of a number, as one text to compare later: its parts, `c` hidden, `..` missing. */
export function seenNumber(cell: ProtectedCell | undefined): string {
  if (cell?.state === 'hidden') return 'c';
  if (cell?.state !== 'shown') return '..';
  return `${cell.numerator}/${cell.denominator ?? ''}/${cell.scale}`;
}
