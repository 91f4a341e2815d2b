import { type Day, isoDate, parseIsoDate } from '../../shared/calendar.ts';
import type { Facts } from '../facts.ts';
import { longDate, longDateOf } from '../format/date.ts';
import type { Language, Words } from '../texts/words.ts';

/** What stands around every page: whose numbers, counted when, and what the link got wrong. */
export interface Frame {
  readonly language: Language;
  readonly municipality: string;
  readonly demo: boolean;
  readonly threshold: number;
  /** ISO; null when nothing has been counted. */
  readonly date: string | null;
  readonly countedAt: string;
  /** Newest first. */
  readonly dates: readonly { readonly iso: string; readonly text: string }[];
  readonly message: string | null;
}

/** The date a link asks for, or the newest with a message when it is not a cut-off; undefined when there are none. */
export function chosenDate(
  facts: Facts,
  asked: string | undefined,
  words: Words,
): { readonly date: Day | undefined; readonly message: string | null } {
  const newest = facts.cutoffs.at(-1);
  if (asked === undefined || newest === undefined) return { date: newest, message: null };
  const date = facts.cutoffs.find((cutoff) => cutoff === parseIsoDate(asked));
  if (date !== undefined) return { date, message: null };
  return { date: newest, message: words.t('message.unknownDate', { date: asked.slice(0, 20) }) };
}

/** The frame of a page counted at a date. */
export function frameOf(facts: Facts, date: Day | undefined, message: string | null, words: Words): Frame {
  const { language } = words;
  const municipality = facts.municipality.name;
  return {
    language,
    municipality,
    demo: facts.demo,
    threshold: facts.threshold,
    date: date === undefined ? null : isoDate(date),
    countedAt: date === undefined ? municipality : countedAt(facts, date, words),
    dates: facts.cutoffs.toReversed().map((day) => ({ iso: isoDate(day), text: longDate(day, language) })),
    message,
  };
}

/** `Vejby Kommune · opgjort pr. 1. januar 2018 · offentliggjort 12. februar 2018 (version 1)`. */
function countedAt({ municipality, published }: Facts, date: Day, { language, t }: Words): string {
  const counted = t('frame.countedAt', { municipality: municipality.name, date: longDate(date, language) });
  const release = published?.find((known) => known.date === date);
  if (!release) return counted;
  const words = { date: longDateOf(release.at, language), version: release.version };
  return `${counted} · ${t('frame.published', words)}`;
}
