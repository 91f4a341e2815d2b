import type { FastifyInstance } from 'fastify';
import { wordsOf } from '../presentation/texts/words.ts';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const LOOPBACK_ADDRESSES = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

/**
 * Refuses requests that name another host while the server is bound to this computer only: a page elsewhere could
 * otherwise let its own name point here and read the figures (DNS rebinding).
 */
export function guardHost(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (isLoopbackName(request.headers.host) || !isBoundToLoopback(app)) return;
    await reply.code(403).type('text/plain; charset=utf-8').send(wordsOf('da').t('message.badHost'));
  });
}

/** Whether a Host header names this computer, with or without a port. */
function isLoopbackName(host: string | undefined): boolean {
  return LOOPBACK.includes((host ?? '').toLowerCase().replace(/:\d+$/, ''));
}

/** An app that does not listen (injected requests) counts as bound to this computer. */
function isBoundToLoopback(app: FastifyInstance): boolean {
  return app
    .addresses()
    .every((bound) => typeof bound === 'string' || LOOPBACK_ADDRESSES.includes(bound.address));
}
