import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Drawing } from '../../presentation/rendering/drawing.ts';

/** The pages' drawing with a place to draw charts in. */
export interface OpenDrawing {
  readonly drawing: Drawing;
  readonly document: Document;
  /** The folder of the fonts that pictures are written in. */
  readonly fonts: string;
}

/** The pages' drawing, which lies beside the built pages; read when first asked for. Undefined where it was not built. */
export function openDrawing(webRoot: string): (() => Promise<OpenDrawing>) | undefined {
  const folder = join(dirname(webRoot), 'server');
  const entry = join(folder, 'server-entry.js');
  if (!existsSync(entry)) return undefined;
  let opened: Promise<OpenDrawing> | undefined;
  return () => {
    opened ??= open(folder, entry);
    return opened;
  };
}

async function open(folder: string, entry: string): Promise<OpenDrawing> {
  const [{ drawing }, { JSDOM }] = await Promise.all([
    import(pathToFileURL(entry).href) as Promise<{ drawing: Drawing }>,
    import('jsdom'),
  ]);
  return { drawing, document: new JSDOM('').window.document, fonts: join(folder, 'fonts') };
}
