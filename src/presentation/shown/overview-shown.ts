import type { OverviewBody, OverviewModel } from '../pages/overview-model.ts';
import type { Words } from '../texts/words.ts';
import { aboutOf } from './about.ts';
import { shownValue } from './said-number.ts';
import type { ShownPage, ShownTable } from './shown-page.ts';
import { shownRows, signsOf } from './shown-tables.ts';

/** The front page's stair and rows; undefined when nothing has been counted. */
export function overviewShown({ frame, body }: OverviewModel, words: Words): ShownPage | undefined {
  if (!body) return undefined;
  const { rowsCaption, rows, changeTitle, stairUnit, explained, headline, parts } = body;
  return {
    title: [headline, parts].filter((text) => text !== '').join(' '),
    tables: [
      stairTable(body, frame.threshold, words),
      shownRows(rowsCaption, rows, changeTitle, frame.threshold, words),
    ],
    about: [...aboutOf(frame, words), stairUnit, explained],
  };
}

function stairTable({ stair, changeTitle }: OverviewBody, threshold: number, words: Words): ShownTable {
  const { t, language } = words;
  const value = (text: string) => shownValue(text, language);
  return {
    title: t('site.file.stair'),
    columns: [
      t('site.file.step'),
      t('site.file.name'),
      t('site.file.count'),
      t('site.file.rate'),
      changeTitle,
    ],
    rows: stair.map(({ step, name, notCounted, row }) => {
      if (!row) return [String(step), name, notCounted, '', ''];
      const { number, change } = row;
      const count = number.state === 'shown' ? number.numerator : number.value;
      return [String(step), name, value(count), value(`${number.value}${number.mark}`), change.text];
    }),
    notes: signsOf(
      stair.flatMap(({ row }) => (row ? [row] : [])),
      threshold,
      words,
    ),
  };
}
