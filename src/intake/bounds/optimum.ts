/** A numerator and a denominator, whole numbers of the same scale. */
export interface Sum {
  readonly numerator: number;
  readonly denominator: number;
}

/** The sums with the lowest and the highest value. */
export interface Ends {
  readonly low: Sum;
  readonly high: Sum;
}

/**
 * The lowest and the highest value of (base + one choice of each list) where the denominator stands still: every list
 * gives its smallest or largest numerator.
 */
export function endsOfSums(base: Sum, choices: readonly (readonly Sum[])[]): Ends {
  const numerators = choices.map((list) => list.map(({ numerator }) => numerator));
  const total = (pick: (...values: number[]) => number) =>
    numerators.reduce((sum, list) => sum + pick(...list), base.numerator);
  return {
    low: { ...base, numerator: total(Math.min) },
    high: { ...base, numerator: total(Math.max) },
  };
}

/**
 * The lowest and the highest value of numerator over denominator, summed over the base and one choice of each list,
 * among the choices whose denominator is above zero; undefined when there are none. Denominators must not be negative,
 * unless the denominator is above zero under every choice.
 *
 * Dinkelbach's method: against the best value r = p/q so far, every list is free to give the choice with the largest
 * n·q - d·p; when even these sum to no gain, nothing beats r. Whole numbers throughout, so the end is the optimum itself.
 */
export function endsOfRatios(base: Sum, choices: readonly (readonly Sum[])[]): Ends | undefined {
  const lists = choices.map((list) => list.map(exact));
  const start = startOf(exact(base), lists);
  if (!start) return undefined;
  return {
    low: plain(best(exact(base), lists, start, -1n)),
    high: plain(best(exact(base), lists, start, 1n)),
  };
}

/**
 * The lowest and the highest value when every list gives its first choice, its second, and so on; undefined when none
 * has a denominator above zero.
 */
export function endsOfAllAlike(base: Sum, choices: readonly (readonly Sum[])[]): Ends | undefined {
  const most = Math.max(0, ...choices.map((list) => list.length));
  const sums = Array.from({ length: most }, (_, i) =>
    choices
      .flatMap((list) => list[i] ?? [])
      .map(exact)
      .reduce(plus, exact(base)),
  ).filter(({ d }) => d > 0n);
  if (sums.length === 0) return undefined;
  return {
    low: plain(sums.reduce((a, b) => (b.n * a.d < a.n * b.d ? b : a))),
    high: plain(sums.reduce((a, b) => (b.n * a.d > a.n * b.d ? b : a))),
  };
}

interface ExactSum {
  readonly n: bigint;
  readonly d: bigint;
}

function best(base: ExactSum, lists: readonly ExactSum[][], start: ExactSum, sign: 1n | -1n): ExactSum {
  let reached = start;
  for (;;) {
    const gain = ({ n, d }: ExactSum) => sign * (n * reached.d - d * reached.n);
    const next = bestSum(base, lists, gain);
    if (gain(next) <= 0n) return reached;
    reached = next;
  }
}

/** The sum of each list's best choice; if that leaves no denominator, with the one other choice that costs least. */
function bestSum(base: ExactSum, lists: readonly ExactSum[][], gain: (sum: ExactSum) => bigint): ExactSum {
  const picks = lists.map((list) => list.reduce((a, b) => (gain(b) > gain(a) ? b : a)));
  const sum = picks.reduce(plus, base);
  if (sum.d > 0n) return sum;
  const switches = lists.flatMap((list, i) =>
    list.filter(({ d }) => d > 0n).map((other) => plus(minus(sum, picks[i]), other)),
  );
  return switches.reduce((a, b) => (gain(b) > gain(a) ? b : a));
}

/** Where to begin: with the first choice of every list, else with the largest denominators. */
function startOf(base: ExactSum, lists: readonly ExactSum[][]): ExactSum | undefined {
  const first = lists.flatMap((list) => list[0] ?? []).reduce(plus, base);
  if (first.d > 0n) return first;
  const largest = lists.map((list) => list.reduce((a, b) => (b.d > a.d ? b : a))).reduce(plus, base);
  return largest.d > 0n ? largest : undefined;
}

function plus(a: ExactSum, b: ExactSum): ExactSum {
  return { n: a.n + b.n, d: a.d + b.d };
}

function minus(a: ExactSum, b: ExactSum | undefined): ExactSum {
  return b ? { n: a.n - b.n, d: a.d - b.d } : a;
}

function exact({ numerator, denominator }: Sum): ExactSum {
  return { n: BigInt(numerator), d: BigInt(denominator) };
}

function plain({ n, d }: ExactSum): Sum {
  return { numerator: Number(n), denominator: Number(d) };
}
