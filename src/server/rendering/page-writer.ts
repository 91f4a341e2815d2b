import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DrawingAsk, DrawnPage, PageHead } from '../../presentation/rendering/drawing.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { recent } from '../recent.ts';
import type { OpenDrawing } from './open-drawing.ts';

/** Writes pages as HTML that can be read without scripts. */
export interface PageWriter {
  /** A page that shows figures or text. */
  readonly page: (asked: Omit<DrawingAsk, 'document'>) => Promise<string>;
  /** A page that is drawn in the browser alone. */
  readonly empty: (head: PageHead) => Promise<string>;
}

const INDEX = 'index.html';
const PLACE = '<div id="app"></div>';
/** Pages of 100 kB or so. */
const MOST_KEPT = 100;

interface Written {
  readonly answer: string;
  readonly page: string;
}

/**
 * Pages around the built HTML file. The last ones are kept, each for as long as its model is the same; without a
 * drawing (nothing built) every page is drawn in the browser.
 */
export function pageWriter(webRoot: string, open: (() => Promise<OpenDrawing>) | undefined): PageWriter {
  const kept = recent<Written>(MOST_KEPT);
  let template: Promise<string> | undefined;
  const file = () => {
    template ??= readFile(join(webRoot, INDEX), 'utf8');
    return template;
  };
  return {
    page: async (asked) => {
      const key = `${asked.origin} ${asked.path}?${asked.search}`;
      const answer = JSON.stringify(asked.answer);
      const before = kept.get(key);
      if (before?.answer === answer) return before.page;
      if (!open) return file();
      const { drawing, document } = await open();
      const page = around(await file(), await drawing.drawPage({ ...asked, document }));
      kept.set(key, { answer, page });
      return page;
    },
    empty: async (head) => {
      const words = escaped(wordsOf(head.language).t('site.withoutScripts'));
      const place = `<div id="app"><noscript><p class="wide lone">${words}</p></noscript></div>`;
      return withHead(await file(), head).replace(PLACE, () => place);
    },
  };
}

function around(template: string, { html, head, given }: DrawnPage): string {
  const model = `<script type="application/json" id="model">${inScript(given)}</script>`;
  return withHead(template, head).replace(PLACE, () => `<div id="app">${html}</div>${model}`);
}

function withHead(template: string, { title, description, language }: PageHead): string {
  return template
    .replace('<html lang="da">', () => `<html lang="${language}">`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(
      /<meta name="description"[^>]*>/,
      () => `<meta name="description" content="${escaped(description)}" />`,
    );
}

/** JSON that cannot end the element it stands in. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
