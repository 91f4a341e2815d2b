import type { ListModel } from '../pages/list-model.ts';
import type { Words } from '../texts/words.ts';
import { aboutOf } from './about.ts';
import type { ShownPage } from './shown-page.ts';
import { shownRows } from './shown-tables.ts';

/** The list of all figures, a table for each catalogue; undefined when nothing has been counted. */
export function listShown(
  { frame, catalogues, changeTitle, lead }: ListModel,
  words: Words,
): ShownPage | undefined {
  if (catalogues.length === 0) return undefined;
  return {
    title: words.t('list.title'),
    tables: catalogues.map(({ title, groups }) =>
      shownRows(
        title,
        groups.flatMap(({ rows }) => rows),
        changeTitle,
        frame.threshold,
        words,
      ),
    ),
    about: [...aboutOf(frame, words), lead, words.t('change.explained')],
  };
}
