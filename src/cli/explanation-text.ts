import type {
  Counted,
  ExplainedChild,
  Explanation,
  ExplanationStep,
} from '../calculation/explain/explanation.ts';
import { areaName } from '../catalogue/areas.ts';
import { addressOf, type Definition } from '../catalogue/definition.ts';
import type { ProtectedCell } from '../disclosure/protected-cell.ts';
import type { Observation } from '../observations/observation.ts';
import { calculationModel } from '../presentation/calculation.ts';
import { longDate } from '../presentation/format/date.ts';
import { formatFraction, formatWhole } from '../presentation/format/number.ts';
import { numberText } from '../presentation/format/value.ts';
import { wordsOf } from '../presentation/texts/words.ts';
import { fraction } from '../shared/exact.ts';
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
  const { definition, observation, explanation, withChildren } = told;
  const words = wordsOf(language);
  const cell = cellOf(observation);
  const { formula, interval } = calculationModel(definition, observation.date, cell, undefined, 0, words);
  const { value, unit, words: why } = numberText(cell, definition, 0, words);
  const { da, en } = areaName(observation.area);
  const title = [
    `${words.of(definition.name)} (${addressOf(definition)})`,
    `${longDate(observation.date, language)}, ${language === 'da' ? da : en} (${observation.area})`,
    ...(interval === '' ? [] : [interval]),
  ];
  const answer = why === '' ? `${formula === '' ? value : formula}${unit === '' ? '' : ` ${unit}`}` : why;
  const blocks = [
    title.flatMap((line) => wrapped(line, 0)),
    part(words.t('figure.numeratorSteps'), explanation.numeratorSteps, language),
    part(words.t('figure.denominatorSteps'), explanation.denominatorSteps, language),
    (explanation.notes ?? []).flatMap((note) => wrapped(words.of(note), 0)),
    wrapped(answer, 0),
    ...(withChildren ? childrenBlocks(explanation, language) : []),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Whoever runs the command holds the extract itself: nothing is hidden from them. */
function cellOf(observation: Observation): ProtectedCell {
  const { numerator, status } = observation;
  if (status === 'no_denominator' || status === 'not_reported')
    return { ...observation, state: 'missing', reason: status };
  if (numerator === undefined) throw new Error(`${observation.figure} is ${status} without a numerator`);
  return { ...observation, state: 'shown', numerator, status };
}

const SIGNS: Readonly<Record<ExplanationStep['effect'], string>> = {
  have: ' ',
  minus: '\u2212',
  left: ' ',
  result: '=',
};

function part(title: string, steps: readonly ExplanationStep[], language: Language): string[] {
  if (steps.length === 0) return [];
  const counts = steps.map(({ count, counted }) => countText(count, counted, language));
  const width = widest(counts);
  const lines = steps.flatMap(({ effect, count, counted, text }, i) => {
    const number = `${SIGNS[effect]} ${(counts[i] ?? '').padStart(width)} `;
    return wrapped(`${number}${noun(count, counted, language)} ${text[language]}`, number.length);
  });
  return [title, ...lines];
}

/** Kroner show their øre only when there are any. */
function countText(count: number, counted: Counted, language: Language): string {
  if (counted !== 'ore') return formatWhole(count, language);
  const kroner = fraction(BigInt(count), 100n);
  return kroner ? formatFraction(kroner, count % 100 === 0 ? 0 : 2, language) : '';
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
  const groups = [...Map.groupBy(children, ({ reason }) => reason[language])];
  groups.sort(([a, one], [b, other]) => other.length - one.length || a.localeCompare(b, language));
  const sizes = column(
    groups.map(([, group]) => group.length),
    'children',
    language,
  );
  return groups.flatMap(([reason, group], i) => {
    const start = `  ${sizes[i] ?? ''}  `;
    const indent = ' '.repeat(start.length);
    const ids = group.map(({ childId }) => printable(childId)).join(', ');
    return [...wrapped(`${start}${reason}`, indent.length), ...wrapped(`${indent}${ids}`, indent.length)];
  });
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
