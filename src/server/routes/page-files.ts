import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { FILE_FORMATS, type FileFormat } from '../../presentation/pages/frame.ts';
import { askedFile } from '../../presentation/shown/file-address.ts';
import { addressOf } from '../../presentation/state/page-state.ts';
import { csvOf } from '../../reports/page-files/csv.ts';
import { jsonOf } from '../../reports/page-files/json.ts';
import type { PageCopy } from '../../reports/page-files/page-file.ts';
import { pngOf } from '../../reports/page-files/png.ts';
import { svgOf } from '../../reports/page-files/svg.ts';
import { xlsxOf } from '../../reports/page-files/xlsx.ts';
import { noChart, noFile, unknownFigure } from '../errors.ts';
import { modelOf } from '../pages/page-kind.ts';
import { PAGE_KINDS } from '../pages/page-kinds.ts';
import type { OpenDrawing } from '../rendering/open-drawing.ts';
import { askOf, type WorldFor } from './api.ts';

const PREFIX = '/filer';

/** Where the server itself has a file of a page, whose address has an ending (`/noegletal.csv`); others stay. */
export function ownAddress(url: string): string {
  const [path = '', query] = url.split(/\?(.*)/s);
  const asked = askedFile(path);
  return asked ? `${PREFIX}/${asked.format}${asked.page}${query ? `?${query}` : ''}` : url;
}

interface FileParts {
  readonly worldFor: WorldFor;
  /** Draws charts; without it there are no pictures. */
  readonly open: (() => Promise<OpenDrawing>) | undefined;
}

type Writer = (copy: PageCopy, open: FileParts['open']) => Promise<string | Uint8Array | undefined>;

/** How each format is written and called; undefined where there is no chart to draw. */
const WRITERS: Readonly<Record<FileFormat, { readonly type: string; readonly write: Writer }>> = {
  csv: { type: 'text/csv; charset=utf-8', write: async (copy) => csvOf(copy) },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: xlsxOf },
  json: { type: 'application/json; charset=utf-8', write: async (copy) => jsonOf(copy) },
  svg: { type: 'image/svg+xml', write: async (copy, open) => (await drawn(copy, open))?.svg },
  png: {
    type: 'image/png',
    write: async (copy, open) => {
      const picture = await drawn(copy, open);
      return picture && pngOf(picture.svg, picture.fonts);
    },
  },
};

/** The tables and charts of pages as files: exactly what the page at the same address shows. */
export async function pageFileRoutes(app: FastifyInstance, { worldFor, open }: FileParts): Promise<void> {
  for (const kind of PAGE_KINDS) {
    app.get(`${PREFIX}/:format${kind.path}`, async (request, reply) => {
      const { format } = request.params as { format: string };
      const known = FILE_FORMATS.find((each) => each === format);
      if (!known) return reply.code(404).send(noFile(request));
      const ask = askOf(request);
      const model = await modelOf(kind, await worldFor(request), ask);
      if (!model) return reply.code(404).send(unknownFigure(request));
      const shown = kind.shown?.(model, ask);
      if (!shown) return reply.code(404).send(noFile(request));
      const page = request.url.split('?')[0]?.slice(`${PREFIX}/${known}`.length) || '/';
      const address = `${request.protocol}://${request.host}${addressOf(page, ask.state)}`;
      const { type, write } = WRITERS[known];
      const bytes = await write({ shown, address, words: ask.words }, open);
      if (bytes === undefined) return reply.code(404).send(noChart(request));
      return sent(reply, type, `${nameOf(page, request)}.${known}`, bytes);
    });
  }
}

async function drawn({ shown, address, words }: PageCopy, open: FileParts['open']) {
  if (!shown.chart || !open) return undefined;
  const { drawing, document, fonts } = await open();
  const html = await drawing.drawChart(shown.chart, words.language, document);
  const svg = svgOf({ shown, address, words }, { html, styles: drawing.styles, document });
  return { svg, fonts };
}

function sent(reply: FastifyReply, type: string, name: string, bytes: string | Uint8Array): FastifyReply {
  return reply
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${name}"`)
    .type(type)
    .send(typeof bytes === 'string' ? bytes : Buffer.from(bytes));
}

/** `institutionsanbringelser-2018-01-01-tabel`: the last part of the path, and what of the state is not default. */
function nameOf(page: string, request: FastifyRequest): string {
  const { dato, vis, version } = askOf(request).state;
  const last = page.split('/').filter(Boolean).at(-1) ?? 'overblik';
  const parts = [last, dato, vis, version && `version-${version}`].filter((part) => part !== undefined);
  return parts.join('-').replace(/[^\w-]/g, '');
}
