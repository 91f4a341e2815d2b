/**
 * Orders figure numbers as the catalogue reads: 2 before 10, `1` before `1.1`, named parts after numbers (`2.3` before
 * `2.median`), `8-9.rest` between 8 and 9.
 */
export function compareFigures(a: string, b: string): number {
  const left = a.split('.');
  const right = b.split('.');
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const order = compareParts(left[i], right[i]);
    if (order !== 0) return order;
  }
  return 0;
}

function compareParts(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return -1;
  if (b === undefined) return 1;
  const left = numberOf(a);
  const right = numberOf(b);
  if (left !== right) return left < right ? -1 : 1;
  return a < b ? -1 : 1;
}

/** A range such as `8-9` stands between its ends; a name stands after every number. */
function numberOf(part: string): number {
  const match = /^(\d+)(-\d+)?$/.exec(part);
  if (!match) return Number.POSITIVE_INFINITY;
  return Number(match[1]) + (match[2] ? 0.5 : 0);
}
