import { scanXml } from '../xml/scan-xml.ts';

/** Characters that XML cannot hold are written by their number. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** The texts of a `sharedStrings.xml` in order, without the reading aids that may stand beside them. */
export function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  const collector = new TextCollector();
  scanXml(xml, {
    open: (name) => collector.open(name),
    text: (text) => collector.text(text),
    close(name) {
      collector.close(name);
      if (name === 'si') texts.push(collector.take());
    },
  });
  return texts;
}

/** Gathers the pieces of one text, which stand in `t` elements. */
export class TextCollector {
  #inText = false;
  #inReadingAid = false;
  #text = '';

  open(name: string): void {
    if (name === 't') this.#inText = true;
    else if (name === 'rPh') this.#inReadingAid = true;
  }

  text(piece: string): void {
    if (this.#inText && !this.#inReadingAid) this.#text += piece;
  }

  close(name: string): void {
    if (name === 't') this.#inText = false;
    else if (name === 'rPh') this.#inReadingAid = false;
  }

  /** The text since the last take. */
  take(): string {
    const text = withoutEscapes(this.#text);
    this.#text = '';
    return text;
  }
}

/** A text with the characters that were written by their number. */
export function withoutEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
