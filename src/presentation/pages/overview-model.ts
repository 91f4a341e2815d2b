import type { Day } from '../../shared/calendar.ts';
import { comparedWith } from '../comparison.ts';
import type { Facts } from '../facts.ts';
import { longDate, tableDate } from '../format/date.ts';
import { agesText } from '../format/value.ts';
import type { Words } from '../texts/words.ts';
import { targetCounts } from '../written/target-text.ts';
import { type FigureRow, figureRow, mainFigures } from './figure-row.ts';
import { chosenDate, type Frame, frameOf } from './frame.ts';
import { headline, headlineParts } from './headline.ts';
import { FIRST_CATALOGUE } from './link.ts';
import { type NextCount, nextCount } from './next-count.ts';
import { type Notice, notices } from './notices.ts';
import { type StairStep, stairModel } from './stair-model.ts';

/** The front page; `body` is null when nothing has been counted. */
export interface OverviewModel {
  readonly frame: Frame;
  readonly body: OverviewBody | null;
}

export interface OverviewBody {
  readonly headline: string;
  readonly parts: string;
  readonly stair: readonly StairStep[];
  readonly stairUnit: string;
  readonly notices: readonly Notice[];
  readonly targets: readonly string[];
  readonly next: NextCount;
  readonly rowsTitle: string;
  readonly rowsCaption: string;
  readonly changeTitle: string;
  readonly rows: readonly FigureRow[];
  readonly explained: string;
}

/** The front page for a date as asked for in the link. */
export function overviewModel(facts: Facts, asked: string | undefined, words: Words): OverviewModel {
  const { date, message } = chosenDate(facts, asked, words);
  return {
    frame: frameOf(facts, date, message, words),
    body: date === undefined ? null : bodyOf(facts, date, words),
  };
}

function bodyOf(facts: Facts, date: Day, words: Words): OverviewBody {
  const { language, t } = words;
  const figures = mainFigures(facts, FIRST_CATALOGUE);
  const before = comparedWith(facts.cutoffs, date);
  const n = figures.length;
  const rows = figures.map((definition) => figureRow(facts, definition, date, words));
  return {
    headline: headline(facts, date, words),
    parts: headlineParts(facts, date, words) ?? '',
    stair: stairModel(facts, date, words),
    stairUnit: t('overview.stairUnit', { ages: agesText(figures[0]?.ages ?? { from: 0, to: 17 }) }),
    notices: notices(facts, figures, date, words),
    targets: targetsOf(rows, words),
    next: nextCount(facts, words),
    rowsTitle: t('overview.rows', { n }),
    rowsCaption: t('overview.rowsCaption', {
      n,
      municipality: facts.municipality.name,
      date: longDate(date, language),
    }),
    changeTitle:
      before === undefined
        ? t('overview.changeFirst')
        : t('overview.change', { date: tableDate(before, language) }),
    rows,
    explained: t('change.explained'),
  };
}

function targetsOf(rows: readonly FigureRow[], words: Words): string[] {
  const states = rows.map(({ target }) => target.state);
  const none = states.every((state) => state === 'none');
  return [...(none ? [words.t('written.overview.targetsNone')] : []), targetCounts(states, words)];
}
