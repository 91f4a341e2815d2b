import type { FastifyInstance, FastifyRequest } from 'fastify';
import { readState } from '../../presentation/state/page-state.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { unknownFigure, unknownPage } from '../errors.ts';
import { type Ask, modelOf } from '../pages/page-kind.ts';
import { PAGE_KINDS } from '../pages/page-kinds.ts';
import type { World } from '../pages/world.ts';

/** Gives the world as the one who asks may see it. */
export type WorldFor = (request: FastifyRequest) => Promise<World>;

/** The page models as JSON under `/api/sider`. Numbers may change with the next delivery, so nothing is kept by the browser. */
export async function apiRoutes(app: FastifyInstance, { worldFor }: { worldFor: WorldFor }): Promise<void> {
  app.addHook('onSend', async (_, reply) => {
    reply.header('cache-control', 'no-store');
  });
  for (const kind of PAGE_KINDS) {
    app.get(`/api/sider${kind.path}`, async (request, reply) => {
      const model = await modelOf(kind, await worldFor(request), askOf(request));
      return model ?? reply.code(404).send(unknownFigure(request));
    });
  }
  app.get('/api/*', (request, reply) => reply.code(404).send(unknownPage(request)));
}

/** What a request asks of a page. */
export function askOf({ params, url }: FastifyRequest): Ask {
  const at = url.indexOf('?');
  const state = readState(at < 0 ? '' : url.slice(at + 1));
  return { params: params as Ask['params'], state, words: wordsOf(state.sprog) };
}
