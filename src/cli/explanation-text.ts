import type {
  Counted,
  ExplainedChild,
  Explanation,
  ExplanationStep,
} from '../calculation/explain/explanation.ts';
import { addressOf, type Definition, type Unit } from '../catalogue/definition.ts';
import type { Observation } from '../observations/observation.ts';
import { exactValue } from '../observations/value.ts';
import { longDate } from '../presentation/format/date.ts';
import { formatFraction, formatPercent, formatWhole } from '../presentation/format/number.ts';
import { DECIMALS, unitText } from '../presentation/format/value.ts';
import { earlierDate } from '../presentation/sentence.ts';
import { type Words, wordsOf } from '../presentation/texts/words.ts';
import type { Language } from '../shared/problem-texts.ts';
import { cliText } from './texts.ts';

/** What is told of one number. */
export interface Told {
  readonly definition: Definition;
  readonly observation: Observation;
  readonly explanation: Explanation;
  readonly withChildren: boolean;
}

/** Columns of a line at most. */
const WIDTH = 100;

/** An explanation as plain text for a terminal: its steps with the numbers aligned, the calculation, and the children. */
export function explanationText(told: Told, language: Language): string {
  const { explanation, withChildren } = told;
  const words = wordsOf(language);
  const blocks = [
    titleOf(told, words).flatMap((line) => wrapped(line, 0)),
    part(words.t('figure.numeratorSteps'), explanation.numeratorSteps, language),
    part(words.t('figure.denominatorSteps'), explanation.denominatorSteps, language),
    (explanation.notes ?? []).flatMap((note) => wrapped(words.of(note), 0)),
    wrapped(answerOf(told, words), 0),
    ...(withChildren ? childrenBlocks(explanation, language) : []),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function titleOf({ definition, observation: { date, area } }: Told, { language, of, t }: Words): string[] {
  const from = earlierDate(definition, date);
  const day = longDate(date, language);
  return [
    `${of(definition.name)} (${addressOf(definition)})`,
    `${day}, ${cliText(language, 'explain.area', { area })}`,
    ...(from === date ? [] : [t('figure.interval', { from: longDate(from, language), date: day })]),
  ];
}

/** What stands between the numerator, the denominator and the value in each unit; nothing where there is no denominator. */
const FORMULAS: Readonly<Partial<Record<Unit, (n: string, d: string, language: Language) => string>>> = {
  per_1000: (n, d, language) => `${n} / ${d} × ${formatWhole(1000, language)}`,
  percent: (n, d) => `${n} / ${d} × 100`,
  months: (n, d, language) => `${n} / ${d} / ${decimal(304375n, 10000n, 4, language)}`,
  ratio: (n, d) => `${n} / ${d}`,
  per_year: (n, d, language) => `${n} × ${decimal(36525n, 100n, 2, language)} / ${d}`,
  days: (n, d) => `${n} / ${d}`,
};

/** `358 / 19.245 × 1.000 = 18,60 pr. 1.000 0-17-årige`, rounded once; or why there is no number. */
function answerOf({ definition, observation }: Told, words: Words): string {
  const { numerator = 0, denominator = 0, scale, unit, status } = observation;
  const { language } = words;
  const exact = exactValue(observation);
  if (!exact) return words.t(status === 'no_denominator' ? 'number.no_denominator' : 'number.not_reported');
  const value =
    unit === 'percent'
      ? formatPercent(exact, language)
      : `${formatFraction(exact, DECIMALS[unit], language)} ${unitText(definition, words)}`;
  const isWhole = numerator % scale === 0 && denominator % scale === 0;
  const text = (part: number) =>
    decimal(BigInt(part), BigInt(scale), isWhole ? 0 : decimalsOf(scale), language);
  const formula = FORMULAS[unit]?.(text(numerator), text(denominator), language);
  return formula === undefined ? value : `${formula} = ${value}`;
}

function decimal(numerator: bigint, denominator: bigint, decimals: number, language: Language): string {
  return formatFraction({ numerator, denominator }, decimals, language);
}

/** A scale is a power of ten. */
function decimalsOf(scale: number): number {
  return String(scale).length - 1;
}

const SIGNS: Readonly<Record<ExplanationStep['effect'], string>> = {
  have: ' ',
  minus: '\u2212',
  left: ' ',
  result: '=',
};

function part(title: string, steps: readonly ExplanationStep[], language: Language): string[] {
  if (steps.length === 0) return [];
  // Kroner show their øre when any of them has some.
  const oreShown = steps.some(({ count, counted }) => counted === 'ore' && count % 100 !== 0) ? 2 : 0;
  const counts = steps.map(({ count, counted }) =>
    counted === 'ore' ? decimal(BigInt(count), 100n, oreShown, language) : formatWhole(count, language),
  );
  const width = widest(counts);
  const lines = steps.flatMap(({ effect, count, counted, text }, i) => {
    const number = `${SIGNS[effect]} ${(counts[i] ?? '').padStart(width)} `;
    return wrapped(`${number}${noun(count, counted, language)} ${text[language]}`, number.length);
  });
  return [title, ...lines];
}

function noun(count: number, counted: Counted | 'times', language: Language): string {
  return cliText(language, `explain.${count === 1 ? 'one' : 'many'}.${counted}`);
}

function childrenBlocks({ children, numeratorSteps }: Explanation, language: Language): string[][] {
  const counted = numeratorSteps.findLast(({ effect }) => effect === 'result')?.counted ?? 'children';
  const of = (kind: ExplainedChild['counted']) => children.filter((child) => child.counted === kind);
  const titled = (key: 'explain.counted' | 'explain.base' | 'explain.no', lines: string[], n: number) =>
    n === 0 ? [] : [cliText(language, key, { n: formatWhole(n, language) }), ...lines];
  const [inNumerator, inBase, none] = [of('numerator'), of('base'), of('no')];
  return [
    titled('explain.counted', listed(inNumerator, counted, language), inNumerator.length),
    titled('explain.base', listed(inBase, undefined, language), inBase.length),
    titled('explain.no', byReason(none, language), none.length),
  ];
}

/** A line for each child: its id, how much it counts where that differs, and with what. */
function listed(
  children: readonly ExplainedChild[],
  counted: Counted | undefined,
  language: Language,
): string[] {
  const ids = children.map(({ childId }) => printable(childId));
  const idWidth = Math.min(widest(ids), MOST_ID);
  const amounts = amountsOf(children, counted, language);
  return children.flatMap(({ reason }, i) => {
    const amount = amounts[i] ?? '';
    const start = `  ${(ids[i] ?? '').padEnd(idWidth)}  ${amount}`;
    return wrapped(`${start}${reason[language]}`, 2 + idWidth + 2 + amount.length);
  });
}

/** Ids longer than this push their own line out instead of every line. */
const MOST_ID = 34;

/** How much each child counts, as a column; none where every child counts once. */
function amountsOf(
  children: readonly ExplainedChild[],
  counted: Counted | undefined,
  language: Language,
): string[] {
  const amounts = children.map(({ amount }) => amount);
  if (counted === undefined || (counted === 'children' && amounts.every((amount) => amount === 1))) return [];
  return column(amounts, counted === 'children' ? 'times' : counted, language).map((text) => `${text}  `);
}

/** Counts with what they count, both aligned. */
function column(counts: readonly number[], counted: Counted | 'times', language: Language): string[] {
  const numbers = counts.map((count) => formatWhole(count, language));
  const nouns = counts.map((count) => noun(count, counted, language));
  const [width, nounWidth] = [widest(numbers), widest(nouns)];
  return numbers.map((number, i) => `${number.padStart(width)} ${(nouns[i] ?? '').padEnd(nounWidth)}`);
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => text.length), 0);
}

/** Each reason with how many children it keeps out, the commonest first, and their ids below it. */
function byReason(children: readonly ExplainedChild[], language: Language): string[] {
  const groups = [...Map.groupBy(children, ({ reason }) => reason[language].replace(DATE, OPEN))]
    .map(([reason, group]) => reasonGroup(reason, group, language))
    .sort((a, b) => b.size - a.size || a.reason.localeCompare(b.reason, language));
  const sizes = column(
    groups.map(({ size }) => size),
    'children',
    language,
  );
  return groups.flatMap(({ reason, members }, i) => {
    const start = `  ${sizes[i] ?? ''}  `;
    const indent = ' '.repeat(start.length);
    return [
      ...wrapped(`${start}${reason}`, indent.length),
      ...wrapped(`${indent}${members.join(', ')}`, indent.length),
    ];
  });
}

/** A date in prose, in either language. */
const DATE = /\d{1,2}\.? \p{L}+ \d{4}/u;
const OPEN = '...';

/** The children with one reason; where it holds a date of each child's own, that stands beside the id. */
function reasonGroup(reason: string, group: readonly ExplainedChild[], language: Language) {
  const dates = group.map((child) => DATE.exec(child.reason[language])?.[0] ?? '');
  const [first = ''] = dates;
  const isShared = dates.every((date) => date === first);
  return {
    size: group.length,
    reason: isShared ? reason.replace(OPEN, first) : reason,
    members: group.map(({ childId }, i) =>
      isShared ? printable(childId) : `${printable(childId)} (${dates[i]})`,
    ),
  };
}

/** Ids are the municipality's own text: what could move the cursor is not written. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD');
}

/** The text in lines of at most `WIDTH` columns, broken at spaces; further lines are indented. */
function wrapped(text: string, indent: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > WIDTH) {
    const end = breakBefore(rest, WIDTH, indent) ?? nextSpace(rest, WIDTH);
    if (end === undefined) break;
    lines.push(rest.slice(0, end).trimEnd());
    rest = ' '.repeat(indent) + rest.slice(end).trimStart();
  }
  return [...lines, rest];
}

/** The last space up to the column where a line may end: not within a date, and not within the indent. */
function breakBefore(text: string, column: number, indent: number): number | undefined {
  for (let at = text.lastIndexOf(' ', column); at > indent; at = text.lastIndexOf(' ', at - 1))
    if (!/\d\.?$/.test(text.slice(0, at)) && !/^ \d{4}\b/.test(text.slice(at))) return at;
  return undefined;
}

function nextSpace(text: string, column: number): number | undefined {
  const at = text.indexOf(' ', column);
  return at < 0 ? undefined : at;
}
