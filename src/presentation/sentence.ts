import type { Definition } from '../catalogue/definition.ts';
import type { ProtectedCell, ShownCell } from '../disclosure/protected-cell.ts';
import { exactValue } from '../observations/value.ts';
import { type Day, monthsBefore } from '../shared/calendar.ts';
import { fraction } from '../shared/exact.ts';
import type { ChangeCode, FigureChange } from './comparison.ts';
import { longDate } from './format/date.ts';
import { formatFraction, formatWhole } from './format/number.ts';
import { DECIMALS, FEWEST_FOR_PERCENT, numberText, unitText } from './format/value.ts';
import { da } from './texts/da.ts';
import type { Words } from './texts/words.ts';

type SentenceKey = Exclude<keyof typeof da.sentence, 'period_one' | 'period_other'>;

/** What a sentence is about: one figure on one date, with the number it is compared with. */
export interface Subject {
  readonly definition: Definition;
  readonly date: Day;
  readonly cell: ProtectedCell | undefined;
  readonly compared:
    | { readonly date: Day; readonly cell: ProtectedCell | undefined; readonly change: FigureChange }
    | undefined;
  readonly threshold: number;
}

/** Whether the number may still change, said as a sentence; empty when it may not. */
export function provisionalSentence(cell: ProtectedCell | undefined, { t }: Words): string {
  return cell?.state === 'shown' && cell.status === 'provisional' ? t('number.provisional') : '';
}

/** The number said as a sentence: `85 børn og unge var anbragt i plejefamilie pr. 1. januar 2018.` */
export function titleSentence({ definition, date, cell, threshold }: Subject, words: Words): string {
  const slots = { name: words.of(definition.name), date: longDate(date, words.language) };
  if (cell?.state === 'hidden') return words.t('sentence.hidden', slots);
  const number = numberText(cell, definition, threshold, words);
  if (cell?.state !== 'shown' || number.state !== 'shown') return words.t('sentence.missing', slots);
  const key = sentenceKeyOf(definition);
  const value = `${number.value} ${number.unit}`.trim();
  if (key === 'generic' && 'months' in definition.rule)
    return words.t('sentence.period', { ...slots, value, count: definition.rule.months });
  const n = cell.numerator === 0 ? words.t('number.none') : number.numerator;
  const starts = da.sentence[key].startsWith('{{n}}');
  return words.t(`sentence.${key}`, {
    ...slots,
    value: key === 'generic' ? value : number.value,
    n: starts ? n : number.numerator,
    d: number.denominator,
    from: longDate(earlierDate(definition, date), words.language),
  });
}

/** How the number has changed, in a few sentences: the difference, the rates, the change word, what to mind with it. */
export function changeSentences(subject: Subject, words: Words): string[] {
  const { definition, cell, compared, threshold } = subject;
  if (!compared) return [];
  const { cell: before, change } = compared;
  const { code } = change;
  const word = `${changeWord(code, words)}.`;
  if (before?.state !== 'shown' || cell?.state !== 'shown') return [word];
  const minded = mindWords(change, words);
  const date = longDate(compared.date, words.language);
  const was = numberText(before, definition, threshold, words);
  const now = numberText(cell, definition, threshold, words);
  if (definition.unit === 'per_1000') {
    const unit = capitalised(unitText(definition, words));
    const rates = words.t('change.ratesAgainst', { unit, now: now.value, before: was.value });
    return [differenceOfCounts(cell.numerator - before.numerator, date, words), rates, word, ...minded];
  }
  const value = `${was.value} ${was.unit}`.trim();
  if (code === 'higher' || code === 'lower' || code === 'same')
    return [withOneStop(words.t(`change.${code}Than`, { date, value })), ...minded];
  const then = withOneStop(words.t('change.was', { date, value }));
  return [differenceOfShares(before, cell, date, then, words), word, ...minded];
}

/** The change word as it stands in tables: `Ingen sikker ændring`. */
export function changeWord(code: ChangeCode, { t }: Words): string {
  return t(`change.${code}`);
}

/** The change word with its caution: `Ingen sikker ændring (forsigtig vurdering)`. */
export function changeText(
  { code, cautious }: Pick<FigureChange, 'code' | 'cautious'>,
  words: Words,
): string {
  const word = changeWord(code, words);
  return cautious ? words.t('change.cautiously', { word }) : word;
}

/** What must be minded with the change word: that it rests on totals alone, and that a new law came between. */
function mindWords({ code, cautious, newLaw }: FigureChange, { language, t }: Words): string[] {
  return [
    ...(cautious ? [t('change.cautious')] : []),
    ...(newLaw === undefined || code === 'same'
      ? []
      : [t('change.newLaw', { date: longDate(newLaw, language) })]),
  ];
}

/** The earlier date that a transition looks from; the date itself for other kinds. */
export function earlierDate({ rule }: Definition, date: Day): Day {
  return rule.kind === 'transition' ? monthsBefore(date, rule.monthsBack) : date;
}

function sentenceKeyOf(definition: Definition): SentenceKey {
  const id = definition.id.replace(/^guide_/, '');
  return id in da.sentence && !RESERVED.includes(id) ? (id as SentenceKey) : 'generic';
}

const RESERVED = ['hidden', 'missing', 'generic', 'period_one', 'period_other'];

function differenceOfCounts(difference: number, date: string, { language, t }: Words): string {
  if (difference === 0) return t('change.asMany', { date });
  const n = formatWhole(Math.abs(difference), language);
  return difference > 0 ? t('change.more', { n, date }) : t('change.fewer', { n, date });
}

/** Percentage points from the exact shares; with few in the base only what it was. */
function differenceOfShares(
  before: ShownCell,
  now: ShownCell,
  date: string,
  then: string,
  { language, t }: Words,
): string {
  const [a, b] = [exactValue(before), exactValue(now)];
  const bases = [before.denominator ?? 0, now.denominator ?? 0];
  if (!a || !b || bases.some((base) => base < FEWEST_FOR_PERCENT)) return then;
  const numerator = b.numerator * a.denominator - a.numerator * b.denominator;
  const size = fraction(numerator < 0n ? -numerator : numerator, a.denominator * b.denominator);
  if (!size || numerator === 0n) return then;
  const n = formatFraction(size, DECIMALS.percent, language);
  return numerator > 0n ? t('change.pointsHigher', { n, date }) : t('change.pointsLower', { n, date });
}

/** `kr.` at the end of a sentence is its full stop too. */
function withOneStop(text: string): string {
  return text.replace(/\.\.$/, '.');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
