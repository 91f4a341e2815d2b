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
  /** The published version of the date; null where it is not published. */
  readonly version: number | null;
  /** The files that can be had of what the page shows. */
  readonly files: readonly FileFormat[];
  /** What goes with every copy of the numbers, on paper too. */
  readonly about: readonly string[];
}

/** The forms in which a page's tables and chart can be taken along. */
export const FILE_FORMATS = ['xlsx', 'csv', 'json', 'png', 'svg'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

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
    message: [pinMessage(facts, words), message].filter((text) => text !== null).join(' ') || null,
    version: releaseAt(facts, date)?.version ?? null,
    files: [],
    about: [],
  };
}

function releaseAt({ published }: Facts, date: Day | undefined) {
  return published?.find((known) => known.date === date);
}

/** What must be said of the version that a link is tied to: that there is a newer one, or that it is not there. */
function pinMessage({ pin }: Facts, { t }: Words): string | null {
  if (!pin) return null;
  if (!pin.found) return t('site.version.unknown', { version: pin.asked.slice(0, 20) });
  const isNewest = pin.newest === undefined || String(pin.newest) === pin.asked;
  return isNewest ? null : t('site.version.old', { version: pin.asked, newest: pin.newest });
}

/** `Vejby Kommune · opgjort pr. 1. januar 2018 · offentliggjort 12. februar 2018 (version 1)`. */
function countedAt(facts: Facts, date: Day, { language, t }: Words): string {
  const municipality = facts.municipality.name;
  const counted = t('frame.countedAt', { municipality, date: longDate(date, language) });
  const release = releaseAt(facts, date);
  if (!release) return counted;
  const words = { date: longDateOf(release.at, language), version: release.version };
  return `${counted} · ${t('frame.published', words)}`;
}
