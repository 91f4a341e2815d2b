import { explainTables } from '../pages/figure/explain-tab.ts';
import type { FigureContent, FigureModel } from '../pages/figure/figure-model.ts';
import type { Words } from '../texts/words.ts';
import { aboutOf } from './about.ts';
import { compareShown } from './compare-shown.ts';
import type { ShownPage } from './shown-page.ts';
import { shownRows, shownTable } from './shown-tables.ts';

/** A figure's tab with its tables and chart; undefined for tabs without either, and when nothing has been counted. */
export function figureShown(model: FigureModel, words: Words): ShownPage | undefined {
  const { frame, name, numbered, head, content, caveats } = model;
  const shown = content && contentShown(content, model, words);
  if (!head || !shown) return undefined;
  return {
    title: `${name}: ${head.title}`,
    ...shown,
    about: [...aboutOf(frame, words), `${numbered}.`, head.sentences.join(' '), head.explained, ...caveats],
  };
}

type Content = Pick<ShownPage, 'tables' | 'chart'>;

/** What the tabs show. A tab that is not here has no files. */
function contentShown(content: FigureContent, model: FigureModel, words: Words): Content | undefined {
  switch (content.tab) {
    case 'udvikling': {
      const { tables, legend, chart, subFigures, changeTitle } = content;
      const title = `${model.name}: ${words.t('figure.subFigures')}`;
      const { threshold } = model.frame;
      return {
        tables: [
          ...tables.map((table) => shownTable(table, legend, words)),
          ...(subFigures.length > 0 ? [shownRows(title, subFigures, changeTitle, threshold, words)] : []),
        ],
        chart,
      };
    }
    case 'tabel':
      return { tables: content.tables.map((table) => shownTable(table, content.legend, words)) };
    case 'forklar': {
      const tables = explainTables(content);
      const chart = content.splits?.chart;
      return tables.length > 0 ? { tables, ...(chart ? { chart } : {}) } : undefined;
    }
    case 'definition': {
      const columns = [words.t('site.file.section'), words.t('site.file.text')];
      const rows = content.definition.sections.flatMap(({ title, texts }) =>
        texts.map((text) => [title, text]),
      );
      return { tables: [{ title: words.t('figure.definition'), columns, rows, notes: [] }] };
    }
    case 'sammenlign':
      return compareShown(content);
    default:
      return undefined;
  }
}
