import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { unknownFigure, unknownPage } from '../errors.ts';
import type { Pages } from '../page-models.ts';

const STATE = z.object({ dato: z.string().max(40).optional(), sprog: z.string().max(10).optional() });
const FIGURE = z.object({ catalogue: z.string(), slug: z.string(), sub: z.string().optional() });

/** The page models as JSON under `/api`. Numbers may change with the next delivery, so nothing is kept by the browser. */
export async function apiRoutes(app: FastifyInstance, { pages }: { pages: Pages }): Promise<void> {
  app.addHook('onSend', async (_, reply) => {
    reply.header('cache-control', 'no-store');
  });
  app.get('/api/overblik', (request) => pages.overview(stateOf(request.query)));
  app.get('/api/noegletal', (request) => pages.list(stateOf(request.query)));
  app.get('/api/noegletal/:catalogue/:slug/:sub?', async (request, reply) => {
    const { catalogue, slug, sub } = FIGURE.parse(request.params);
    const definition = pages.find(catalogue, slug, sub);
    if (!definition) return reply.code(404).send(unknownFigure(request));
    return pages.figure(definition, stateOf(request.query));
  });
  app.get('/api/*', (request, reply) => reply.code(404).send(unknownPage(request)));
}

/** The state in a link; a value that is no text or far too long is as good as none. */
function stateOf(query: unknown): z.infer<typeof STATE> {
  return STATE.safeParse(query).data ?? {};
}
