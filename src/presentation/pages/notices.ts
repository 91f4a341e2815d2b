import { addressOf, type Definition } from '../../catalogue/definition.ts';
import type { Day } from '../../shared/calendar.ts';
import { fraction } from '../../shared/exact.ts';
import { changeOf, comparedWith } from '../comparison.ts';
import type { Facts } from '../facts.ts';
import { longDate } from '../format/date.ts';
import { formatPercent, formatWhole } from '../format/number.ts';
import { agesText, numberText } from '../format/value.ts';
import { NEW_LAW } from '../new-law.ts';
import type { Words } from '../texts/words.ts';
import { figureRow } from './figure-row.ts';
import { type FigureLink, linkTo } from './link.ts';

/** A line of what a reader should know first, with the figure it is about. */
export interface Notice {
  readonly text: string;
  readonly link: FigureLink | null;
}

const MOST = 3;
/** A child population that moves more than this between two counts is worth a look. */
const POPULATION_JUMP_PERCENT = 3n;

/** At most three lines: sure changes first, then what may mislead (population, hidden and missing numbers, new law). */
export function notices(facts: Facts, figures: readonly Definition[], date: Day, words: Words): Notice[] {
  const before = comparedWith(facts.cutoffs, date);
  const sure = before === undefined ? [] : sureChanges(facts, figures, before, date, words);
  const others = [
    ...(sure.length === 0 ? [quietText(facts, figures, before, date, words)] : []),
    ...populationJump(facts, figures, before, date, words),
    ...unseen(facts, figures, date, words),
    ...(before !== undefined && before < NEW_LAW && date >= NEW_LAW ? [words.t('overview.newLaw')] : []),
  ];
  return [...sure, ...others.map((text) => ({ text, link: null }))].slice(0, MOST);
}

/** Where nothing has surely changed: that it has not only where most figures can be judged at all. */
function quietText(
  facts: Facts,
  figures: readonly Definition[],
  before: Day | undefined,
  date: Day,
  { t, language }: Words,
): string {
  if (before === undefined) return t('overview.firstCount');
  const judged = figures.filter((definition) => {
    const { code } = changeOf(facts, addressOf(definition), date);
    return code !== 'missing' && code !== 'hidden' && code !== 'split';
  });
  const key = 2 * judged.length < figures.length ? 'overview.mostUnjudged' : 'overview.nothingSure';
  return t(key, { date: longDate(before, language) });
}

function sureChanges(
  facts: Facts,
  figures: readonly Definition[],
  before: Day,
  date: Day,
  words: Words,
): Notice[] {
  return figures.flatMap((definition) => {
    const { change, name, number } = figureRow(facts, definition, date, words);
    if (change.code !== 'risen' && change.code !== 'fallen') return [];
    const was = numberText(facts.cell(addressOf(definition), before), definition, facts.threshold, words);
    const text = words.t('overview.sureChange', {
      name,
      change: change.text.toLocaleLowerCase(),
      date: longDate(before, words.language),
      now: number.value,
      before: was.value,
    });
    return [{ text, link: linkTo(definition, figures) }];
  });
}

function populationJump(
  facts: Facts,
  figures: readonly Definition[],
  before: Day | undefined,
  date: Day,
  words: Words,
): string[] {
  const rate = figures.find((definition) => definition.unit === 'per_1000');
  if (before === undefined || !rate) return [];
  const [was, now] = [before, date].map((day) => {
    const cell = facts.cell(addressOf(rate), day);
    return cell?.state === 'shown' ? cell.denominator : undefined;
  });
  if (!was || !now) return [];
  const difference = BigInt(Math.abs(now - was));
  const percent = fraction(difference * 100n, BigInt(was));
  if (!percent || percent.numerator < POPULATION_JUMP_PERCENT * percent.denominator) return [];
  return [
    words.t('overview.populationJump', {
      ages: agesText(rate.ages),
      direction: words.t(now > was ? 'overview.populationUp' : 'overview.populationDown'),
      percent: formatPercent(percent, words.language),
      date: longDate(before, words.language),
      n: formatWhole(now, words.language),
    }),
  ];
}

function unseen(facts: Facts, figures: readonly Definition[], date: Day, { t }: Words): string[] {
  const states = figures.map((definition) => facts.cell(addressOf(definition), date)?.state ?? 'missing');
  const count = (state: string) => states.filter((s) => s === state).length;
  const [hidden, missing] = [count('hidden'), count('missing')];
  return [
    ...(hidden > 0 ? [t('overview.someHidden', { count: hidden, of: figures.length })] : []),
    ...(missing > 0 ? [t('overview.someMissing', { count: missing })] : []),
  ];
}
