import { TARGET_GROUPS, type TargetGroup } from '../../../catalogue/definition.ts';
import {
  type Day,
  daysOfMonth,
  fullMonthsBefore,
  isoDate,
  latestBirthOfAge,
  monthsBefore,
  parseIsoDate,
} from '../../../shared/calendar.ts';
import { groupOf, MEASURE_TYPES } from '../../../shared/stair.ts';
import { type ChildAnswer, type Sentence, targetGroupsOf, typesOf } from './own-draft.ts';

/** Why an invented child is asked about; its words are texts of the page. */
type ChildCase = 'youngest' | 'too_old' | 'two_measures' | 'left_out' | 'only_in_base' | 'outside_window';

/** An invented child: a border of the figure, with what the sentence says that it adds. Dates ISO. */
export interface InventedChild {
  readonly id: ChildCase;
  readonly born: string;
  readonly targetGroup: TargetGroup;
  readonly measures: readonly { readonly type: string; readonly from: string; readonly to?: string }[];
  readonly proposed: ChildAnswer;
}

/** The date of the invented children: a month's last, so that whole months end with it. */
export const EXAMPLE_DATE: Day = parseIsoDate('2024-01-31');
/** The population that goes with them. */
export const EXAMPLE_POPULATION = 500;

const DAYS_OF_MEASURE = 120;

/** Two or three children at the borders of the figure: the youngest in, one grown out, and one that the sentence leaves out. */
export function inventedChildren(sentence: Sentence): InventedChild[] {
  const { ageFrom, ageTo, leftOut } = sentence;
  const type = typesOf(sentence.measures)[0];
  if (type === undefined) return [];
  const group = countedGroup(sentence);
  const youngest = latestBirthOfAge(EXAMPLE_DATE, ageFrom);
  const grown = latestBirthOfAge(EXAMPLE_DATE, ageTo + 1);
  const dates = measureDates(sentence, youngest);
  const child = (
    id: ChildCase,
    born: Day,
    measures: InventedChild['measures'],
    added: readonly [number, number | null],
    targetGroup = group,
  ): InventedChild => ({
    id,
    born: isoDate(born),
    targetGroup,
    measures,
    proposed: { id, numerator: added[0], denominator: added[1] },
  });
  const one = { type, ...dates };
  const counts: readonly [number, number | null] =
    sentence.kind === 'duration'
      ? [EXAMPLE_DATE - parseIsoDate(dates.from), 1]
      : [1, sentence.kind === 'share' ? (isInBase(sentence, type) ? 1 : 0) : null];
  const nobody: readonly [number, number | null] = [
    0,
    sentence.kind === 'share' || sentence.kind === 'duration' ? 0 : null,
  ];
  const first = [
    child('youngest', youngest, [one], counts),
    child('too_old', grown, [{ type, ...measureDates(sentence, grown) }], nobody),
  ];
  const base = sentence.kind === 'share' ? typeOnlyInBase(sentence) : undefined;
  if (base !== undefined)
    return [...first, child('only_in_base', youngest, [{ ...one, type: base }], [0, 1])];
  const left = leftOut[0];
  if (left !== undefined) return [...first, child('left_out', youngest, [one], nobody, left)];
  if (sentence.kind === 'stock') {
    const twice = sentence.count === 'measures' ? 2 : 1;
    return [...first, child('two_measures', youngest, [one, one], [twice, null])];
  }
  if (sentence.kind === 'flow' && sentence.event === 'start' && youngest < windowStart(sentence)) {
    const from = isoDate(windowStart(sentence) - 1);
    return [...first, child('outside_window', youngest, [{ type, from }], nobody)];
  }
  return first;
}

/** The sum of what children add. */
export function expectedOf(
  sentence: Sentence,
  answers: readonly ChildAnswer[],
): readonly [number, number | null] {
  const numerator = answers.reduce((sum, answer) => sum + answer.numerator, 0);
  if (sentence.unit === 'count') return [numerator, null];
  if (sentence.unit === 'per_1000') return [numerator, EXAMPLE_POPULATION];
  return [numerator, answers.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0)];
}

/** When a measure of a child born then begins (and ends, where endings are counted). */
function measureDates(sentence: Sentence, born: Day): { readonly from: string; readonly to?: string } {
  const before = (day: Day) => isoDate(Math.max(day, born));
  if (sentence.kind !== 'flow') return { from: before(EXAMPLE_DATE - DAYS_OF_MEASURE) };
  const inWindow = Math.max(EXAMPLE_DATE - 10, born);
  if (sentence.event === 'start') return { from: isoDate(inWindow) };
  return { from: before(monthsBefore(EXAMPLE_DATE, 24)), to: isoDate(inWindow) };
}

function windowStart({ months }: Sentence): Day {
  const first = fullMonthsBefore(EXAMPLE_DATE, months)[0];
  return first === undefined ? EXAMPLE_DATE : daysOfMonth(first).first;
}

function countedGroup(sentence: Sentence): TargetGroup {
  const counted = targetGroupsOf(sentence);
  return (counted === 'all' ? TARGET_GROUPS : counted)[0] ?? 'vulnerable';
}

/** A type of the share's whole that is not of its part. */
function typeOnlyInBase(sentence: Sentence): string | undefined {
  const part = typesOf(sentence.measures);
  return MEASURE_TYPES.map(({ code }) => code).find(
    (code) => isInBase(sentence, code) && !covers(part, code) && !part.some((t) => groupOf(t) === code),
  );
}

function isInBase(sentence: Sentence, type: string): boolean {
  return covers(typesOf(sentence.of), type);
}

/** Whether a list of types holds the type: itself, or the group that it is a sub-type of. */
export function covers(types: readonly string[], type: string): boolean {
  return types.includes(type) || types.includes(groupOf(type));
}
