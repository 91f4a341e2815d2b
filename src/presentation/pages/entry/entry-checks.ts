import { type EntryPart, placeKey } from '../../../intake/entry/entry.ts';
import { type EntryFinding, faultOf, impossibleAt } from '../../../intake/entry/impossible.ts';
import { parseIsoDate } from '../../../shared/calendar.ts';
import { fraction } from '../../../shared/exact.ts';
import { longDate } from '../../format/date.ts';
import { formatPercent, formatWhole } from '../../format/number.ts';
import type { Words } from '../../texts/words.ts';
import { type EntryModel, type EntryRowModel, rowsOf } from './entry-model.ts';
import type { Relation } from './relations.ts';

export type { EntryFinding };

/** A child population that moves this much in a year or less is worth a look. */
const JUMP_PERCENT_A_YEAR = 3n;
const DAYS_A_YEAR = 366;

/** What is judged: the page, everything typed and kept by `placeKey`, and the columns. */
export interface Judged {
  readonly model: EntryModel;
  readonly texts: ReadonlyMap<string, string>;
  readonly dates: readonly string[];
}

/** What is impossible (errors) and what looks wrong (warnings) in the grid, date by date. */
export function checkEntry({ model, texts, dates }: Judged, words: Words): EntryFinding[] {
  const rows = rowsOf(model);
  const filled = dates.filter((date) =>
    [...texts].some(([key, text]) => text !== '' && key.startsWith(`${date}|`)),
  );
  return filled.flatMap((date, i) => {
    const look = lookAt(date, texts);
    const impossible = [...impossibleAt(date, rows, texts), ...wordsAlone(look)];
    return [
      ...impossible,
      ...afterToday(look, model, words),
      ...populationJump(lookAt(filled[i - 1] ?? '', texts), look, model, words),
      ...populationChecks(look, rows, model.ages, words),
      ...rows.flatMap((row) => withoutWhole(look, row)),
      ...model.relations.flatMap((relation) => relationChecks(look, relation, rows, words)),
    ];
  });
}

/** One date of the grid: its texts, and those of them that are counts. */
interface Look {
  readonly date: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly text: (row: string, part: EntryPart) => string;
  readonly count: (row: string, part: EntryPart) => number | undefined;
}

function lookAt(date: string, texts: ReadonlyMap<string, string>): Look {
  const text = (row: string, part: EntryPart) => texts.get(placeKey({ date, row, part })) ?? '';
  return {
    date,
    texts,
    text,
    count: (row, part) => {
      const value = text(row, part);
      return value === '' || faultOf(value, 'count') !== undefined ? undefined : Number(value);
    },
  };
}

function warn(
  look: Look,
  row: string,
  part: EntryPart,
  code: EntryFinding['code'],
  words: EntryFinding['words'] = {},
): EntryFinding {
  return { date: look.date, row, part, code, severity: 'warning', words };
}

/** Source and note without any number would not be kept. */
function wordsAlone(look: Look): EntryFinding[] {
  const { date, texts } = look;
  const said = (['source', 'note'] as const).find((part) => look.text('', part) !== '');
  const numbers = [...texts].some(
    ([key, text]) => text !== '' && key.startsWith(`${date}|`) && !/\|(?:source|note)$/.test(key),
  );
  if (said === undefined || numbers) return [];
  return [{ ...warn(look, '', said, 'entry.words_without_numbers'), severity: 'error' }];
}

function afterToday(look: Look, { today }: EntryModel, { language }: Words): EntryFinding[] {
  if (look.date <= today) return [];
  return [
    warn(look, '', 'population', 'entry.after_today', { date: longDate(parseIsoDate(look.date), language) }),
  ];
}

function populationJump(
  earlier: Look,
  look: Look,
  { ages }: EntryModel,
  { language, t }: Words,
): EntryFinding[] {
  const [before, now] = [earlier, look].map((one) => one.count('', 'population'));
  if (!before || !now) return [];
  const percent = fraction(BigInt(Math.abs(now - before)) * 100n, BigInt(before));
  const years = Math.max(1, Math.ceil((parseIsoDate(look.date) - parseIsoDate(earlier.date)) / DAYS_A_YEAR));
  if (!percent || percent.numerator < JUMP_PERCENT_A_YEAR * BigInt(years) * percent.denominator) return [];
  const words = {
    ages,
    direction: t(now > before ? 'overview.populationUp' : 'overview.populationDown'),
    percent: formatPercent(percent, language),
    date: longDate(parseIsoDate(earlier.date), language),
    before: formatWhole(before, language),
    now: formatWhole(now, language),
  };
  return [warn(look, '', 'population', 'entry.population_jump', words)];
}

function populationChecks(
  look: Look,
  rows: readonly EntryRowModel[],
  ages: string,
  { language }: Words,
): EntryFinding[] {
  const rates = rows.filter(
    (row) => row.unit === 'per_1000' && look.count(row.id, 'numerator') !== undefined,
  );
  if (rates.length === 0) return [];
  if (look.text('', 'population') === '')
    return [warn(look, '', 'population', 'entry.no_population', { ages })];
  const population = look.count('', 'population');
  if (population === undefined) return [];
  return rates.flatMap(({ id }) => {
    const count = look.count(id, 'numerator') ?? 0;
    if (count <= population) return [];
    const words = { ages, value: String(count), population: formatWhole(population, language) };
    return [warn(look, id, 'numerator', 'entry.above_population', words)];
  });
}

function withoutWhole(look: Look, { id, denominator }: EntryRowModel): EntryFinding[] {
  const missing = denominator && look.text(id, 'numerator') !== '' && look.text(id, 'denominator') === '';
  return missing ? [warn(look, id, 'denominator', 'entry.no_denominator')] : [];
}

function relationChecks(
  look: Look,
  { kind, whole, parts }: Relation,
  rows: readonly EntryRowModel[],
  { language }: Words,
): EntryFinding[] {
  const all = look.count(whole, 'numerator');
  if (all === undefined) return [];
  const nameOf = (id: string) => rows.find((row) => row.id === id)?.name ?? '';
  const about = { whole: nameOf(whole), all: String(all) };
  const part = kind === 'base' ? 'denominator' : 'numerator';
  const counts = parts.map((id) => ({ id, count: look.count(id, part) }));
  if (kind === 'base') {
    return counts
      .filter(({ count }) => count !== undefined && count !== all)
      .map(({ id, count }) => warn(look, id, part, 'entry.base_differs', { ...about, value: String(count) }));
  }
  const above = counts.filter(({ count }) => count !== undefined && count > all);
  if (above.length > 0)
    return above.map(({ id, count }) =>
      warn(look, id, part, 'entry.part_above', { ...about, value: String(count) }),
    );
  const known = counts.flatMap(({ count }) => (count === undefined ? [] : [count]));
  const sum = known.reduce((total, count) => total + count, 0);
  const words = {
    parts: known.map((count) => formatWhole(count, language)).join(' + '),
    sum: formatWhole(sum, language),
    value: String(all),
  };
  if (sum > all) return [warn(look, whole, 'numerator', 'entry.sum_above', words)];
  const differs = kind === 'sum' && known.length === parts.length && sum !== all;
  return differs ? [warn(look, whole, 'numerator', 'entry.sum_differs', words)] : [];
}
