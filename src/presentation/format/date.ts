import type { Day } from '../../shared/calendar.ts';
import type { Language } from '../texts/words.ts';
import { localeOf } from './number.ts';

const MS_PER_DAY = 86_400_000;
const LONG = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const SHORT = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
const NUMERIC = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;

/** A date in prose: `1. januar 2017`. */
export function longDate(day: Day, language: Language): string {
  return format(day, language, LONG);
}

/** The Danish date of an instant (ISO in UTC) in prose. */
export function longDateOf(instant: string, language: Language): string {
  return formatInstant(instant, language, LONG);
}

/** The Danish date of an instant (ISO in UTC) in a table. */
export function tableDateOf(instant: string, language: Language): string {
  return formatInstant(instant, language, NUMERIC);
}

/** A date on an axis: `jan. 2017`. */
export function shortDate(day: Day, language: Language): string {
  return format(day, language, SHORT);
}

/** A date in a table: `01.01.2017`. */
export function tableDate(day: Day, language: Language): string {
  return format(day, language, NUMERIC);
}

function format(day: Day, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(localeOf(language), options).format(new Date(day * MS_PER_DAY));
}

function formatInstant(instant: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const inDenmark = { ...options, timeZone: 'Europe/Copenhagen' };
  return new Intl.DateTimeFormat(localeOf(language), inDenmark).format(new Date(instant));
}
