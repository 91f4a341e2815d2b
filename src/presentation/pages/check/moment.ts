import { localeOf } from '../../format/number.ts';
import type { Language } from '../../texts/words.ts';

const FORM = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Copenhagen' } as const;

/** A point in time (ISO) as it was on a Danish clock: `3. marts 2018 kl. 10.15`. */
export function momentText(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), FORM).format(new Date(iso));
}
