import { addressOf, type Definition } from '../../catalogue/definition.ts';
import type { ProtectedCell } from '../../disclosure/protected-cell.ts';
import type { Day } from '../../shared/calendar.ts';
import type { Fraction } from '../../shared/exact.ts';
import type { Facts } from '../facts.ts';
import { longDate } from '../format/date.ts';
import { formatFraction, formatPercent } from '../format/number.ts';
import { DECIMALS, unitText } from '../format/value.ts';
import type { Words } from '../texts/words.ts';
import { judgeTarget, type TargetState, targetOf } from './target.ts';

/** How a number stands to its target: a word, and what is aimed at (`mål 4,20`), empty where there is nothing. */
export interface TargetText {
  readonly state: TargetState;
  readonly word: string;
  readonly aim: string;
}

/** The state of a figure's target on a date, in words. */
export function targetText(
  facts: Facts,
  definition: Definition,
  cell: ProtectedCell | undefined,
  date: Day,
  words: Words,
): TargetText {
  const wanted = facts.written?.wanted[addressOf(definition)];
  const { state, aim } = judgeTarget(wanted, cell, definition.unit, date);
  const shown = aim === null ? '' : words.t('written.target.aim', { value: aimText(aim, definition, words) });
  return { state, word: words.t(`written.target.state.${state}`), aim: shown };
}

/** A value of a path as the figure's numbers are written, without its unit but for percent. */
export function aimText(value: Fraction, { unit }: Pick<Definition, 'unit'>, { language }: Words): string {
  return unit === 'percent'
    ? formatPercent(value, language)
    : formatFraction(value, DECIMALS[unit], language);
}

/** The whole target as a sentence: from, to, corridor, owner; empty when there is none. */
export function targetSentence(facts: Facts, definition: Definition, words: Words): string {
  const target = targetOf(facts.written?.wanted[addressOf(definition)]);
  if (!target) return '';
  const { dates, first, last, corridor, owner } = target;
  const { t, language } = words;
  const unit = definition.unit === 'percent' ? '' : ` ${unitText(definition, words)}`;
  const value = (of: Fraction) => aimText(of, definition, words);
  const path =
    dates === null
      ? t('written.target.level', { value: value(last) + unit })
      : t('written.target.path', {
          from: longDate(dates.from, language),
          first: value(first),
          to: longDate(dates.to, language),
          last: value(last) + unit,
        });
  return [
    path,
    corridor ? t('written.target.corridor', { value: value(corridor) }) : '',
    owner === '' ? '' : t('written.target.owner', { owner }),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** How many of some figures stand how to their targets, the states that occur: `2 nået · 1 ikke nået · 9 uden måltal`. */
export function targetCounts(states: readonly TargetState[], { t }: Words): string {
  const counted = COUNTED.map(({ state, always }) => {
    const count = states.filter((each) => each === state).length;
    return count > 0 || always ? t(`written.target.count.${state}`, { count }) : '';
  });
  return counted.filter((text) => text !== '').join(' · ');
}

const COUNTED: readonly { readonly state: TargetState; readonly always: boolean }[] = [
  { state: 'reached', always: true },
  { state: 'within', always: false },
  { state: 'missed', always: true },
  { state: 'hidden', always: false },
  { state: 'missing', always: false },
  { state: 'not_started', always: false },
  { state: 'none', always: true },
];
