import type { Stay } from '../../../observations/movements/stays.ts';
import type { Observation } from '../../../observations/observation.ts';
import { exactValue } from '../../../observations/value.ts';
import type { Day } from '../../../shared/calendar.ts';
import { kaplanMeier, medianOf, type SurvivalPoint, shareLasting } from '../../../statistics/survival.ts';
import { longDate } from '../../format/date.ts';
import { formatFraction, formatPercent, formatWhole } from '../../format/number.ts';
import type { ShownTable } from '../../shown/shown-page.ts';
import type { Words } from '../../texts/words.ts';

/** Beside a mean over those who are there: how long those stay who begin. */
export interface DurationModel {
  readonly title: string;
  readonly why: string;
  readonly sentences: readonly string[];
  /** Null when nothing or too few can be followed, or when small numbers may not be seen. */
  readonly table: ShownTable | null;
  readonly note: string;
}

/** The stays begun in a time, for readers who see rows. */
export interface BegunStays {
  readonly after: Day;
  readonly to: Day;
  readonly stays: readonly Stay[];
  readonly mean: Observation;
}

/** Fewer stays than this say nothing of how long they last. */
const FEWEST = 8;
const MONTHS = [3, 6, 12, 24, 36];
const DAYS_A_MONTH = 30.4375;

/** How long stays last from their beginning: the median with its interval in words, and the shares that still last. */
export function durationModel(begun: BegunStays | null, words: Words): DurationModel {
  const { t, language } = words;
  const head = { title: t('explain.duration.title'), why: t('explain.duration.why') };
  if (!begun) return { ...head, sentences: [t('explain.needsRows')], table: null, note: '' };
  const { after, to, stays, mean } = begun;
  const dates = { from: longDate(after + 1, language), to: longDate(to, language) };
  const n = formatWhole(stays.length, language);
  if (stays.length < FEWEST)
    return { ...head, sentences: [t('explain.duration.few', { ...dates, n })], table: null, note: '' };
  const followed = stays.map(({ days, ended }) => ({ time: days, ended }));
  const points = kaplanMeier(followed);
  const ended = formatWhole(stays.filter((stay) => stay.ended).length, language);
  const value = exactValue(mean);
  return {
    ...head,
    sentences: [
      t('explain.duration.instead', dates),
      ...medianSentences(points, words),
      t('explain.duration.n', { n, ended }),
      ...(value
        ? [t('explain.duration.mean', { date: dates.to, mean: formatFraction(value, 1, language) })]
        : []),
    ],
    table: {
      title: t('explain.duration.caption'),
      columns: [t('explain.duration.after'), t('explain.duration.share'), t('explain.duration.spread')],
      rows: MONTHS.map((months) => {
        const time = months * DAYS_A_MONTH;
        const share = shareLasting(points, followed, time);
        const point = points.findLast((one) => one.time <= time);
        const first = t('explain.duration.months', { n: months });
        if (share === undefined) return [first, t('explain.duration.unseen'), ''];
        const text = percentText(share, words);
        const between = point
          ? t('explain.duration.from_to', {
              from: percentText(point.lower, words),
              to: percentText(point.upper, words),
            })
          : '';
        return [first, { text, number: Number((100 * share).toFixed(1)) }, between];
      }),
      notes: [t('explain.duration.lasting')],
    },
    note: t('explain.duration.lasting'),
  };
}

function medianSentences(points: readonly SurvivalPoint[], words: Words): string[] {
  const { t } = words;
  const { time, lower, upper } = medianOf(points);
  if (time === undefined) return [t('explain.duration.noMedian')];
  const median = t('explain.duration.median', { median: monthsText(time, words) });
  if (lower === undefined) return [median];
  const slots = { lower: monthsText(lower, words) };
  if (upper === undefined) return [median, t('explain.duration.atLeast', slots)];
  return [median, t('explain.duration.between', { ...slots, upper: monthsText(upper, words) })];
}

function monthsText(days: number, { language }: Words): string {
  return formatFraction({ numerator: BigInt(days) * 10_000n, denominator: 304_375n }, 1, language);
}

const PARTS = 1_000_000;

/** An estimate, which is no exact fraction, as a percentage. */
function percentText(share: number, { language }: Words): string {
  return formatPercent(
    { numerator: BigInt(Math.round(share * PARTS)) * 100n, denominator: BigInt(PARTS) },
    language,
  );
}
