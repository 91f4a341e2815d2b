import type { Chart } from '../charts/chart.ts';
import type { Language } from '../texts/words.ts';

/** What a page is drawn from: its address, and what the server knows of it. */
export interface DrawingAsk {
  readonly path: string;
  /** Without the question mark. */
  readonly search: string;
  /** `http://localhost:4173`. */
  readonly origin: string;
  /** The model with its status (200 or 404); null for pages that need none. */
  readonly answer: { readonly code: number; readonly model: unknown } | null;
  /** Where charts are drawn. */
  readonly document: Document;
}

/** A drawn page: what stands in its place and its head, and what the browser goes on from. */
export interface DrawnPage {
  readonly html: string;
  readonly head: PageHead;
  readonly given: GivenPage;
}

/** What a page says of itself to browsers and search engines. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
}

/** What comes with a drawn page, so that the browser need not ask again. */
export interface GivenPage {
  /** The address of the model under `/api/sider`. */
  readonly url: string;
  readonly origin: string;
  readonly answer: DrawingAsk['answer'];
}

/** The pages' own drawing, built from `web/` for the server: pages as HTML, and charts by themselves. */
export interface Drawing {
  readonly drawPage: (asked: DrawingAsk) => Promise<DrawnPage>;
  /** A chart with its subtitle, legend and footer as HTML with SVG in it. */
  readonly drawChart: (chart: Chart, language: Language, document: Document) => Promise<string>;
  /** Every style sheet of the pages as text. */
  readonly styles: string;
}
