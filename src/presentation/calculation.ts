import type { Definition, Unit } from '../catalogue/definition.ts';
import type { ProtectedExplanation, ProtectedStep } from '../disclosure/protect-explanation.ts';
import type { ProtectedCell } from '../disclosure/protected-cell.ts';
import type { Day } from '../shared/calendar.ts';
import { fraction } from '../shared/exact.ts';
import { longDate } from './format/date.ts';
import { formatFraction, formatPercent, formatWhole } from './format/number.ts';
import { type NumberText, numberText } from './format/value.ts';
import { earlierDate } from './sentence.ts';
import type { Words } from './texts/words.ts';

/** How the number comes about: the sum itself and the steps to its two parts; only words when it may not be seen. */
export interface CalculationModel {
  readonly formula: string;
  readonly note: string;
  readonly interval: string;
  readonly parts: readonly { readonly title: string; readonly steps: readonly StepText[] }[];
}

interface StepText {
  readonly effect: ProtectedStep['effect'];
  /** `34 børn og unge`; `c børn og unge` when the count may not be seen. */
  readonly count: string;
  readonly text: string;
}

/** What stands between the numerator, the denominator and the value in each unit. */
const FORMULAS: Partial<Record<Unit, (n: string, d: string, words: Words) => string>> = {
  per_1000: (n, d, { language }) => `${n} / ${d} × ${formatWhole(1000, language)}`,
  percent: (n, d) => `${n} / ${d} × 100`,
  months: (n, d, { language }) => `${n} / ${d} / ${decimal(304375n, 10000n, 4, language)}`,
  ratio: (n, d) => `${n} / ${d}`,
  per_year: (n, d, { language }) => `${n} × ${decimal(36525n, 100n, 2, language)} / ${d}`,
  days: (n, d) => `${n} / ${d}`,
};

/** The calculation of a figure's number on a date. */
export function calculationModel(
  definition: Definition,
  date: Day,
  cell: ProtectedCell | undefined,
  explanation: ProtectedExplanation | undefined,
  threshold: number,
  words: Words,
): CalculationModel {
  const { language, t } = words;
  const number = numberText(cell, definition, threshold, words);
  const from = earlierDate(definition, date);
  return {
    formula: formulaOf(definition, cell, number, words),
    note: noteOf(number, explanation, threshold, words),
    interval:
      from === date
        ? ''
        : t('figure.interval', { from: longDate(from, language), date: longDate(date, language) }),
    parts: explanation && number.state === 'shown' ? partsOf(explanation, words) : [],
  };
}

/** Why there is no calculation, or what the sign of hidden steps means. */
function noteOf(
  { state }: NumberText,
  explanation: ProtectedExplanation | undefined,
  threshold: number,
  { t }: Words,
): string {
  if (state === 'hidden') return t('figure.calculationHidden');
  if (state === 'missing') return t('figure.calculationMissing');
  const steps = explanation ? [...explanation.numeratorSteps, ...explanation.denominatorSteps] : [];
  return steps.some((step) => step.count === undefined) ? t('table.legendHidden', { threshold }) : '';
}

/** `34 / 19.521 × 1.000 = 1,74`; a share is always a percentage here. */
function formulaOf(
  { unit }: Definition,
  cell: ProtectedCell | undefined,
  { state, value, unit: unitWords, numerator, denominator }: NumberText,
  words: Words,
): string {
  const formula = FORMULAS[unit];
  if (cell?.state !== 'shown' || state !== 'shown' || !formula) return '';
  const share = unit === 'percent' && fraction(BigInt(cell.numerator) * 100n, BigInt(cell.denominator ?? 0));
  const result = unit === 'months' || unit === 'days' ? `${value} ${unitWords}` : value;
  return `${formula(numerator, denominator, words)} = ${share ? formatPercent(share, words.language) : result}`;
}

function partsOf(explanation: ProtectedExplanation, words: Words): CalculationModel['parts'] {
  return [
    { title: words.t('figure.numeratorSteps'), steps: explanation.numeratorSteps },
    { title: words.t('figure.denominatorSteps'), steps: explanation.denominatorSteps },
  ]
    .filter(({ steps }) => steps.length > 0)
    .map(({ title, steps }) => ({ title, steps: steps.map((step) => stepText(step, words)) }));
}

function stepText(step: ProtectedStep, words: Words): StepText {
  return {
    effect: step.effect,
    count: countText(step, words),
    text: step.texts.map(words.of).join('; '),
  };
}

function countText({ count, effect, counted }: ProtectedStep, { language, t }: Words): string {
  const noun = t(`counted.${counted}`);
  const exact = count === undefined ? undefined : fraction(BigInt(count), counted === 'ore' ? 100n : 1n);
  if (exact === undefined) return `c ${noun}`;
  const sign = effect === 'minus' && exact.numerator > 0n ? '\u2212' : '';
  return `${sign}${formatFraction(exact, 0, language)} ${noun}`;
}

function decimal(
  numerator: bigint,
  denominator: bigint,
  decimals: number,
  language: Words['language'],
): string {
  return formatFraction({ numerator, denominator }, decimals, language);
}
