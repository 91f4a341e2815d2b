import type { MouseEvent } from 'react';
import { longDate } from '../../../presentation/format/date.ts';
import type { EntryFinding } from '../../../presentation/pages/entry/entry-checks.ts';
import type { EntryModel, EntryPlace } from '../../../presentation/pages/entry/entry-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { parseIsoDate } from '../../../shared/calendar.ts';
import { placeId, remarkId } from './place-id.ts';

/** A finding with its words and the row it is about. */
export interface ShownFinding {
  readonly finding: EntryFinding;
  readonly row: string;
  readonly text: string;
}

/** What must be corrected and what looks wrong, each with a link to its field. */
export function EntryChecks(props: {
  readonly model: EntryModel;
  readonly findings: readonly ShownFinding[];
  readonly onGo: (place: EntryPlace) => void;
}) {
  const { model, findings, onGo } = props;
  const { language, t } = wordsOf(model.language);
  const go = (event: MouseEvent, place: EntryPlace) => {
    event.preventDefault();
    onGo(place);
  };
  return (
    <section className="entry-checks" aria-labelledby="se-efter">
      <h2 id="se-efter">{t('entry.checks.title')}</h2>
      <p role="status" className={findings.length > 0 ? 'sr-only' : ''}>
        {findings.length === 0
          ? t('entry.checks.none')
          : t('entry.checks.marked', { count: findings.length })}
      </p>
      <ul className="no-max-width">
        {findings.map(({ finding, row, text }) => (
          <li key={`${placeId(finding)}${finding.code}`} className={`entry-${finding.severity}`}>
            <strong>{t(finding.severity === 'error' ? 'entry.checks.error' : 'entry.checks.warning')}</strong>{' '}
            <a href={`#${placeId(finding)}`} onClick={(event) => go(event, finding)}>
              {t('entry.checks.at', { row, date: longDate(parseIsoDate(finding.date), language) })}
            </a>
            <span id={remarkId(finding)}>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
