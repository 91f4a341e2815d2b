import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { WIZARD_STEPS } from '../../presentation/pages/intake/wizard-model.ts';
import { wordsFor } from '../errors.ts';
import { modelOf } from '../pages/page-kind.ts';
import { PAGE_KINDS } from '../pages/page-kinds.ts';
import type { OpenDrawing } from '../rendering/open-drawing.ts';
import { pageWriter } from '../rendering/page-writer.ts';
import { askOf, type WorldFor } from './api.ts';

const DATA_PAGES = ['/data', '/data/opgoerelser', '/data/indtast', '/data/sammenligning'];

/** What the pages are served from. */
export interface WebParts {
  readonly worldFor: WorldFor;
  readonly webRoot: string;
  /** Draws pages on the server; without it they are drawn in the browser alone. */
  readonly open: (() => Promise<OpenDrawing>) | undefined;
}

/** The pages at their addresses as HTML that can be read without scripts; status 404 for addresses that name nothing. */
export async function webRoutes(app: FastifyInstance, { worldFor, webRoot, open }: WebParts): Promise<void> {
  await app.register(fastifyStatic, {
    root: join(webRoot, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
  });
  const writer = pageWriter(webRoot, open);
  const page = async (request: FastifyRequest, reply: FastifyReply, code: number, model?: unknown) => {
    const [path = '/', search = ''] = request.url.split(/\?(.*)/s);
    const origin = `${request.protocol}://${request.host}`;
    const answer = model === undefined ? null : { code, model };
    return html(reply, code, await writer.page({ path, search, origin, answer }));
  };
  app.setErrorHandler((error, request, reply) => {
    request.log.error(error);
    return page(request, reply, 500, null);
  });
  for (const kind of PAGE_KINDS) {
    app.get(kind.path, async (request, reply) => {
      const model = await modelOf(kind, await worldFor(request), askOf(request));
      return model ? page(request, reply, 200, model) : page(request, reply, 404, null);
    });
  }
  const empty = async (request: FastifyRequest, reply: FastifyReply) => {
    const { language, t } = wordsFor(request);
    const title = `${t('intake.menu')} · ${t('frame.product')}`;
    return html(reply, 200, await writer.empty({ title, description: title, language }));
  };
  for (const address of DATA_PAGES) app.get(address, empty);
  app.get('/data/opgoerelser/:draft/:step', (request, reply) => {
    const { step } = request.params as { step: string };
    const isStep = (WIZARD_STEPS as readonly string[]).includes(step);
    return isStep ? empty(request, reply) : page(request, reply, 404);
  });
  app.setNotFoundHandler((request, reply) => {
    if (request.method !== 'GET' || request.url.startsWith('/assets/')) return reply.code(404).send();
    return page(request, reply, 404);
  });
}

function html(reply: FastifyReply, code: number, text: string): FastifyReply {
  return reply.code(code).header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(text);
}
