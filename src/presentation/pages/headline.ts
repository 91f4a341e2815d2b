import type { Day } from '../../shared/calendar.ts';
import { type ChangeCode, changeOf } from '../comparison.ts';
import type { Facts } from '../facts.ts';
import { longDate } from '../format/date.ts';
import { formatList, formatWhole } from '../format/number.ts';
import { countOf } from '../format/value.ts';
import { changeWord } from '../sentence.ts';
import { stepName } from '../step-name.ts';
import type { Words } from '../texts/words.ts';

const PLACEMENTS = 'netvaerksmetoder:total';
/** Step number and the figure that counts it, most intrusive first. */
const PARTS = [
  [6, 'indsatstrappen:1'],
  [5, 'indsatstrappen:3'],
  [4, 'indsatstrappen:4'],
] as const;

const HEADLINES = {
  no_sure_change: 'overview.placementsUnsure',
  risen: 'overview.placementsRisen',
  fallen: 'overview.placementsFallen',
  too_few: 'overview.placementsFew',
} as const;

/** The front page's first sentence: how placements in all have moved. */
export function headline(facts: Facts, date: Day, words: Words): string {
  const { language, t } = words;
  const cell = facts.cell(PLACEMENTS, date);
  const now = countOf(cell);
  if (now === undefined) {
    const why = cell?.state === 'hidden' ? 'overview.placementsHidden' : 'overview.placementsMissing';
    return t(why, { date: longDate(date, language) });
  }
  const { code, against: before } = changeOf(facts, PLACEMENTS, date);
  const cellBefore = before === undefined ? undefined : facts.cell(PLACEMENTS, before);
  const count = countOf(cellBefore);
  const key = headlineOf(code);
  const n = formatWhole(now, language);
  if (before === undefined || count === undefined || key === undefined)
    return t('overview.placementsNow', { n, date: longDate(date, language) });
  return t(key, { n, n0: formatWhole(count, language), date: longDate(before, language) });
}

/** The second sentence: the three kinds of placement, each against the date compared with; undefined when none can be. */
export function headlineParts(facts: Facts, date: Day, words: Words): string | undefined {
  const parts = PARTS.flatMap(([step, address]) => {
    const { code, against } = changeOf(facts, address, date);
    if (against === undefined) return [];
    const [n0, n] = [countOf(facts.cell(address, against)), countOf(facts.cell(address, date))];
    if (n === undefined || n0 === undefined) return [];
    return [{ name: stepName(step, words), n, n0, code }];
  });
  if (parts.length === 0) return undefined;
  const unsure = parts.every((part) => part.code === 'no_sure_change');
  const texts = parts.map(({ name, n, n0, code }, i) => {
    const slots = {
      name: i === 0 ? name : name.toLocaleLowerCase(),
      n: formatWhole(n, words.language),
      n0: formatWhole(n0, words.language),
      change: changeWord(code, words).toLocaleLowerCase(),
    };
    return unsure ? words.t('overview.against', slots) : words.t('overview.againstWith', slots);
  });
  const list = formatList(texts, words.language);
  return words.t(unsure && parts.length > 1 ? 'overview.allUnsure' : 'overview.each', { list });
}

function headlineOf(code: ChangeCode): (typeof HEADLINES)[keyof typeof HEADLINES] | undefined {
  return code in HEADLINES ? HEADLINES[code as keyof typeof HEADLINES] : undefined;
}
