import { ALL_MUNICIPALITIES } from '../../../catalogue/areas.ts';
import type { Draft, ReleaseView } from '../../../intake/views.ts';
import { latestCutoff, nextCutoff } from '../../../observations/next-cutoff.ts';
import { type Day, isoDate, parseIsoDate } from '../../../shared/calendar.ts';
import { longDate } from '../../format/date.ts';
import type { Words } from '../../texts/words.ts';
import { momentText } from '../check/moment.ts';
import type { Frame } from '../frame.ts';
import { dataFrame, type Owner } from './data-frame.ts';
import { filesLine, stepPath } from './wizard-model.ts';

/** The list of what is published and of the drafts under way. */
export interface IntakeListModel {
  readonly frame: Frame;
  /** The cut-off date that a new draft begins with, ISO. */
  readonly nextDate: string;
  readonly drafts: readonly DraftRow[];
  readonly releases: readonly ReleaseRow[];
  /** Dates with typed-in figures that are not published as they stand. */
  readonly typed: readonly { readonly iso: string; readonly date: string }[];
  /** The 98 to choose among while no municipality is chosen; else empty. */
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
}

export interface DraftRow {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly begun: string;
  readonly files: string;
  /** Where its work goes on. */
  readonly path: string;
}

export interface ReleaseRow {
  readonly id: string;
  readonly iso: string;
  readonly date: string;
  readonly version: string;
  /** `Erstattet af version 2`; empty for the newest version of its date. */
  readonly replaced: string;
  readonly when: string;
  readonly by: string;
  readonly note: string;
}

/** What the list is made of. */
export interface ListedIntake {
  readonly drafts: readonly Draft[];
  readonly releases: readonly ReleaseView[];
  /** ISO dates. */
  readonly typed: readonly string[];
  /** Whether a municipality is chosen. */
  readonly chosen: boolean;
}

/** The list: drafts begun last first, releases of the newest date and version first. */
export function intakeListModel(
  { drafts, releases, typed, chosen }: ListedIntake,
  { owner, today }: { readonly owner: Owner; readonly today: Day },
  words: Words,
): IntakeListModel {
  const underWay = drafts.filter(({ delivery }) => delivery === null);
  return {
    frame: dataFrame(owner, words),
    nextDate: isoDate(nextDate([...underWay, ...releases], today)),
    drafts: [...underWay]
      .sort((a, b) => compare(b.startedAt, a.startedAt))
      .map((draft) => draftRow(draft, words)),
    releases: [...releases]
      .sort((a, b) => compare(b.date, a.date) || b.version - a.version)
      .map((release) => releaseRow(release, releases, words)),
    typed: typed.map((iso) => ({ iso, date: longDate(parseIsoDate(iso), words.language) })),
    municipalities: chosen ? [] : municipalityChoices(),
  };
}

/** The date of the rhythm after the newest counted one; while there is none, the last that has been. */
function nextDate(counted: readonly { readonly date: string }[], today: Day): Day {
  const days = counted.map(({ date }) => parseIsoDate(date)).filter((day) => !Number.isNaN(day));
  return days.length === 0 ? latestCutoff(today) : nextCutoff(Math.max(...days));
}

/** In the order of Danish names: Aabenraa, Aalborg, Aarhus come last. */
function municipalityChoices(): IntakeListModel['municipalities'] {
  const danish = new Intl.Collator('da');
  return ALL_MUNICIPALITIES.map(({ code, name }) => ({ code, name })).sort((a, b) =>
    danish.compare(a.name, b.name),
  );
}

function draftRow(draft: Draft, words: Words): DraftRow {
  const { language, t } = words;
  const date = longDate(parseIsoDate(draft.date), language);
  return {
    id: draft.id,
    date,
    title: t('intake.list.draft', { date }),
    begun: t('intake.list.begun', { date: momentText(draft.startedAt, language), by: draft.by }),
    files: filesLine(draft, words),
    path: stepPath(draft.id, draft.files.length === 0 ? 'filer' : 'kolonner'),
  };
}

function releaseRow(release: ReleaseView, all: readonly ReleaseView[], { language, t }: Words): ReleaseRow {
  const { id, date, version, publishedAt, by, note } = release;
  const newest = Math.max(...all.filter((other) => other.date === date).map((other) => other.version));
  return {
    id,
    iso: date,
    date: longDate(parseIsoDate(date), language),
    version: `${version}`,
    replaced: version < newest ? t('intake.list.replaced', { n: newest }) : '',
    when: momentText(publishedAt, language),
    by,
    note,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
