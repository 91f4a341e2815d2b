import type { ReleaseView } from '../../../intake/views.ts';
import { parseIsoDate } from '../../../shared/calendar.ts';
import { longDate } from '../../format/date.ts';
import { formatList } from '../../format/number.ts';
import type { Words } from '../../texts/words.ts';
import { momentText } from './moment.ts';

/** A published counting as its confirmation. */
export interface ReleaseModel {
  /** ISO: where it is on the overview. */
  readonly date: string;
  readonly title: string;
  readonly lines: readonly { readonly name: string; readonly text: string }[];
}

/** The confirmation of a release. */
export function releaseModel(release: ReleaseView, words: Words): ReleaseModel {
  const { t, language } = words;
  const dateText = (date: string) => longDate(parseIsoDate(date), language);
  const lines: readonly (readonly [string, string])[] = [
    [t('check.done.version'), String(release.version)],
    [t('check.done.dates'), formatList(release.dates.map(dateText), language)],
    [
      t('check.done.by'),
      t('check.byline', { by: release.by, at: momentText(release.publishedAt, language) }),
    ],
    [t('check.done.note'), release.note === '' ? t('check.done.noNote') : release.note],
    [t('check.done.mark'), release.sha256.slice(0, 12)],
  ];
  return {
    date: release.date,
    title: t('check.done.title', { date: dateText(release.date) }),
    lines: lines.map(([name, text]) => ({ name, text })),
  };
}
