import { type EntryPlace, type EntryValue, placeKey } from '../../../intake/entry/entry.ts';
import type { EntryModel } from './entry-model.ts';

/** What has been typed and not been kept yet. */
export interface EntryDraft {
  /** ISO, oldest first. */
  readonly dates: readonly string[];
  /** By `placeKey`; '' where something kept has been deleted. */
  readonly typed: Readonly<Record<string, string>>;
}

/** A draft in which nothing has been typed. */
export function newDraft({ dates }: EntryModel): EntryDraft {
  return { dates, typed: {} };
}

/** The text at a place: what was typed, else what is kept. */
export function textAt(model: EntryModel, { typed }: EntryDraft, place: EntryPlace): string {
  const key = placeKey(place);
  return typed[key] ?? model.kept[key] ?? '';
}

/** The draft with texts at their places; what is as it is kept is no change. Their dates become columns. */
export function withTyped(model: EntryModel, draft: EntryDraft, values: readonly EntryValue[]): EntryDraft {
  const typed = { ...draft.typed };
  for (const value of values) {
    const key = placeKey(value);
    if (value.value === (model.kept[key] ?? '')) delete typed[key];
    else typed[key] = value.value;
  }
  return { dates: ordered([...draft.dates, ...values.map(({ date }) => date)]), typed };
}

/** The draft with a column more. */
export function withDate(draft: EntryDraft, date: string): EntryDraft {
  return { ...draft, dates: ordered([...draft.dates, date]) };
}

/** The draft without a column that has nothing in it; a column with anything in it stays. */
export function withoutDate(model: EntryModel, draft: EntryDraft, date: string): EntryDraft {
  if (!isEmptyDate(model, draft, date)) return draft;
  const typed = Object.entries(draft.typed).filter(([key]) => dateOf(key) !== date);
  return { dates: draft.dates.filter((one) => one !== date), typed: Object.fromEntries(typed) };
}

/** Whether nothing is typed or kept at a date. */
export function isEmptyDate(model: EntryModel, { typed }: EntryDraft, date: string): boolean {
  const keys = [...Object.keys(model.kept), ...Object.keys(typed)].filter((key) => dateOf(key) === date);
  return keys.every((key) => (typed[key] ?? model.kept[key] ?? '') === '');
}

/** The changes to keep, in the order they were typed. */
export function changesOf({ typed }: EntryDraft): EntryValue[] {
  return Object.entries(typed).map(([key, value]) => {
    const [date = '', row = '', part = ''] = key.split('|');
    return { date, row, part: part as EntryValue['part'], value };
  });
}

/** Everything typed and kept, by `placeKey`. */
export function textsOf(model: EntryModel, { typed }: EntryDraft): Map<string, string> {
  return new Map(Object.entries({ ...model.kept, ...typed }));
}

function dateOf(key: string): string {
  return key.slice(0, key.indexOf('|'));
}

function ordered(dates: readonly string[]): string[] {
  return [...new Set(dates)].sort();
}
