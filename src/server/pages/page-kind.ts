import { FILE_FORMATS, type FileFormat, type Frame } from '../../presentation/pages/frame.ts';
import type { ShownPage } from '../../presentation/shown/shown-page.ts';
import type { PageState } from '../../presentation/state/page-state.ts';
import type { Words } from '../../presentation/texts/words.ts';
import type { World } from './world.ts';

/** What is asked of a page: the parts of its path, its state, and the language's words. */
export interface Ask {
  readonly params: { readonly [name: string]: string | undefined };
  readonly state: PageState;
  readonly words: Words;
}

/** A page that shows figures: where it is, what it says, and what of it can be taken along as a file. */
export interface PageKind<Model extends { readonly frame: Frame } = { readonly frame: Frame }> {
  /** Its address as Fastify writes it: `/noegletal/:slug`. */
  readonly path: string;
  /** All that the page says; undefined when the address names nothing. */
  readonly model: (world: World, ask: Ask) => Promise<Model | undefined>;
  /** The tables and the chart that the model shows, for files of them; undefined when it shows none. */
  readonly shown?: (model: Model, ask: Ask) => ShownPage | undefined;
}

/** The kind without its model's type, which only the page itself knows. */
export function pageKind<Model extends { readonly frame: Frame }>(kind: PageKind<Model>): PageKind {
  return kind as unknown as PageKind;
}

/** The model of a page with the files that can be had of it; undefined when the address names nothing. */
export async function modelOf(kind: PageKind, world: World, ask: Ask): Promise<{ frame: Frame } | undefined> {
  const model = await kind.model(world, ask);
  if (!model) return undefined;
  const shown = kind.shown?.(model, ask);
  return { ...model, frame: { ...model.frame, files: filesOf(shown), about: shown?.about ?? [] } };
}

const OF_CHARTS: readonly FileFormat[] = ['png', 'svg'];

function filesOf(shown: ShownPage | undefined): readonly FileFormat[] {
  if (!shown) return [];
  return FILE_FORMATS.filter((format) => shown.chart !== undefined || !OF_CHARTS.includes(format));
}
