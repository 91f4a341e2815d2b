import type { Frame } from '../frame.ts';

/** A page of text about the site: headings with paragraphs, lists and tables of words. */
export interface TextPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly TextSection[];
}

/** One heading with what stands under it, in this order. */
export interface TextSection {
  readonly title: string;
  readonly text?: string;
  readonly items?: readonly string[];
  readonly table?: WordTable;
  readonly link?: { readonly href: string; readonly text: string };
}

/** Words in rows; the first column names them. */
export interface WordTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
