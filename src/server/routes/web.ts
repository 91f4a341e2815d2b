import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { WIZARD_STEPS } from '../../presentation/pages/intake/wizard-model.ts';
import { PAGE_KINDS } from '../pages/page-kinds.ts';
import { askOf, type WorldFor } from './api.ts';

const INDEX = 'index.html';
const DATA_PAGES = ['/data', '/data/opgoerelser', '/data/indtast'];

/** The built pages: one HTML file for every address of the site, with status 404 for addresses that name nothing. */
export async function webRoutes(
  app: FastifyInstance,
  { worldFor, webRoot }: { worldFor: WorldFor; webRoot: string },
): Promise<void> {
  await app.register(fastifyStatic, {
    root: join(webRoot, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
  });
  const page = (reply: FastifyReply, found: boolean) =>
    reply
      .code(found ? 200 : 404)
      .header('cache-control', 'no-cache')
      .sendFile(INDEX, webRoot, { cacheControl: false });
  for (const kind of PAGE_KINDS) {
    app.get(kind.path, async (request, reply) => {
      const model = await kind.model(await worldFor(request), askOf(request));
      return page(reply, model !== undefined);
    });
  }
  for (const address of DATA_PAGES) app.get(address, (_, reply) => page(reply, true));
  app.get('/data/opgoerelser/:draft/:step', (request, reply) => {
    const { step } = request.params as { step: string };
    return page(reply, (WIZARD_STEPS as readonly string[]).includes(step));
  });
  app.setNotFoundHandler((request, reply) => {
    if (request.method !== 'GET' || request.url.startsWith('/assets/')) return reply.code(404).send();
    return page(reply, false);
  });
}
