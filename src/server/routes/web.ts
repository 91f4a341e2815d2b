import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { WIZARD_STEPS } from '../../presentation/pages/intake/wizard-model.ts';
import { FIRST_CATALOGUE } from '../../presentation/pages/link.ts';
import type { Pages } from '../page-models.ts';

const INDEX = 'index.html';
const DATA_PAGES = ['/data', '/data/opgoerelser', '/data/indtast'];

/** The built pages: one HTML file for every address of the site, with status 404 for addresses that name nothing. */
export async function webRoutes(
  app: FastifyInstance,
  { pages, webRoot }: { pages: Pages; webRoot: string },
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
  app.get('/', (_, reply) => page(reply, true));
  app.get('/noegletal', (_, reply) => page(reply, true));
  app.get('/noegletal/:slug/:sub?', (request, reply) => {
    const { slug, sub } = request.params as { slug: string; sub?: string };
    const { katalog } = request.query as { katalog?: unknown };
    const catalogue = typeof katalog === 'string' ? katalog : FIRST_CATALOGUE;
    return page(reply, pages.find(catalogue, slug, sub) !== undefined);
  });
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
