import type { Day } from '../../shared/calendar.ts';
import type { Language } from '../texts/words.ts';
import { localeOf } from './number.ts';

const MS_PER_DAY = 86_400_000;
const DENMARK = 'Europe/Copenhagen';
const LONG = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const SHORT = { month: 'short', year: 'numeric' } as const;
const NUMERIC = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;

type Formats = Readonly<Record<Language, Intl.DateTimeFormat>>;

/** Made once: making one costs a hundred times as much as using it. */
const DAYS = { long: formats(LONG), short: formats(SHORT), numeric: formats(NUMERIC) };
const INSTANTS = { long: formats(LONG, DENMARK), numeric: formats(NUMERIC, DENMARK) };

/** A date in prose: `1. januar 2017`. */
export function longDate(day: Day, language: Language): string {
  return format(day, DAYS.long[language]);
}

/** The Danish date of an instant (ISO in UTC) in prose. */
export function longDateOf(instant: string, language: Language): string {
  return INSTANTS.long[language].format(new Date(instant));
}

/** The Danish date of an instant (ISO in UTC) in a table. */
export function tableDateOf(instant: string, language: Language): string {
  return INSTANTS.numeric[language].format(new Date(instant));
}

/** A date on an axis: `jan. 2017`. */
export function shortDate(day: Day, language: Language): string {
  return format(day, DAYS.short[language]);
}

/** A date in a table: `01.01.2017`. */
export function tableDate(day: Day, language: Language): string {
  return format(day, DAYS.numeric[language]);
}

function format(day: Day, written: Intl.DateTimeFormat): string {
  return written.format(new Date(day * MS_PER_DAY));
}

function formats(options: Intl.DateTimeFormatOptions, timeZone = 'UTC'): Formats {
  const made = (language: Language) => new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone });
  return { da: made('da'), en: made('en') };
}
