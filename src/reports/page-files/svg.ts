import type { PageCopy } from './page-file.ts';
import { standaloneStyle } from './standalone-style.ts';

/** A chart as the pages draw it: HTML with SVG in it, the pages' style sheets, and where it can be taken apart. */
export interface DrawnChart {
  readonly html: string;
  readonly styles: string;
  readonly document: Document;
}

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 760;
const EDGE = 20;
const LINE = 18;
/** How many letters of a size fit on a line of IBM Plex Sans. */
const LETTERS: Readonly<Record<string, number>> = {
  'file-title': 72,
  'file-subtitle': 104,
  'file-note': 118,
};
const HEIGHTS: Readonly<Record<string, number>> = {
  'file-title': 24,
  'file-subtitle': LINE,
  'file-note': 16,
};
const SWATCH_WIDTH = 20;
const LETTER_WIDTH = 7.2;

/** The page's chart as a picture that stands alone: title, legend, drawing, source, caveats, address. */
export function svgOf({ shown, address }: PageCopy, chart: DrawnChart): string {
  const { document } = chart;
  const place = document.createElement('div');
  place.innerHTML = chart.html;
  const paper = new Paper(document);
  const textOf = (selector: string) => place.querySelector(selector)?.textContent?.trim() ?? '';
  paper.write(shown.title, 'file-title');
  paper.write(textOf('.chart-subtitle'), 'file-subtitle');
  paper.legend([...place.querySelectorAll('.chart-legend li')]);
  for (const drawing of place.querySelectorAll('svg.plot')) paper.draw(drawing);
  for (const line of [textOf('figcaption'), ...shown.about, address]) paper.write(line, 'file-note');
  return paper.finished(standaloneStyle(chart.styles), shown.title);
}

/** Puts one thing below another. */
class Paper {
  readonly #document: Document;
  readonly #root: Element;
  #y = EDGE;

  constructor(document: Document) {
    this.#document = document;
    this.#root = this.#element('svg', { class: 'plot', xmlns: SVG, width: WIDTH, fill: 'currentColor' });
  }

  write(text: string, kind: string): void {
    if (text === '') return;
    for (const line of wrapped(text, LETTERS[kind] ?? 100)) {
      this.#y += HEIGHTS[kind] ?? LINE;
      this.#root.append(this.#text(line, EDGE, this.#y, kind));
    }
    this.#y += 4;
  }

  legend(items: readonly Element[]): void {
    if (items.length === 0) return;
    let x = EDGE;
    this.#y += 6;
    for (const item of items) {
      const text = item.textContent?.trim() ?? '';
      const width = SWATCH_WIDTH + 8 + text.length * LETTER_WIDTH + 20;
      if (x > EDGE && x + width > WIDTH - EDGE) {
        x = EDGE;
        this.#y += LINE + 4;
      }
      this.#root.append(...this.#swatch(item.firstElementChild?.getAttribute('class') ?? '', x, this.#y));
      this.#root.append(this.#text(text, x + SWATCH_WIDTH + 8, this.#y + 12, 'file-legend'));
      x += width;
    }
    this.#y += LINE + 6;
  }

  draw(drawing: Element): void {
    const [, , width = WIDTH, height = 0] = (drawing.getAttribute('viewBox') ?? '')
      .split(/[ ,]+/)
      .map(Number);
    const shownWidth = Math.min(width, WIDTH - 2 * EDGE);
    const shownHeight = (height * shownWidth) / width;
    const own = drawing.cloneNode(true) as Element;
    const placed = { x: EDGE, y: this.#y, width: shownWidth, height: shownHeight };
    for (const [name, value] of Object.entries(placed)) own.setAttribute(name, String(value));
    this.#root.append(own);
    this.#y += shownHeight + 8;
  }

  finished(style: string, title: string): string {
    const height = Math.ceil(this.#y + EDGE);
    this.#root.setAttribute('height', String(height));
    this.#root.setAttribute('viewBox', `0 0 ${WIDTH} ${height}`);
    const named = this.#element('title', {});
    named.textContent = title;
    const styled = this.#element('style', {});
    styled.textContent = style;
    this.#root.prepend(named, styled, this.#element('rect', { width: WIDTH, height, fill: '#fff' }));
    return this.#root.outerHTML.replaceAll('&nbsp;', '\u00a0');
  }

  /** The mark before a word of the legend: the fill, line or sign that the drawing uses. */
  #swatch(classes: string, x: number, y: number): Element[] {
    const middle = { cx: x + SWATCH_WIDTH / 2, cy: y + 8 };
    const fill = /fill-[\w-]+/.exec(classes)?.[0];
    if (fill)
      return [
        this.#element('rect', { class: `piece ${fill}`, x, y: y + 1, width: SWATCH_WIDTH, height: 14 }),
      ];
    if (classes.includes('mark-range'))
      return [
        this.#element('line', { class: 'range-line', x1: x, x2: x + SWATCH_WIDTH, y1: y + 8, y2: y + 8 }),
      ];
    if (classes.includes('mark-median'))
      return [this.#element('circle', { class: 'range-median', ...middle, r: 6 })];
    if (classes.includes('mark-mean'))
      return [
        this.#element('rect', {
          class: 'range-mean',
          x: middle.cx - 5,
          y: middle.cy - 5,
          width: 10,
          height: 10,
          transform: `rotate(45 ${middle.cx} ${middle.cy})`,
        }),
      ];
    return [];
  }

  #text(text: string, x: number, y: number, kind: string): Element {
    const element = this.#element('text', { class: kind, x, y });
    element.textContent = text;
    return element;
  }

  #element(name: string, attributes: Readonly<Record<string, string | number>>): Element {
    const element = this.#document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return element;
  }
}

/** Lines of at most so many letters, broken between words. */
function wrapped(text: string, letters: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > letters) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
