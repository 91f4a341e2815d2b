import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refusedChange } from './errors.ts';

const READING = ['GET', 'HEAD', 'OPTIONS'];
/** No form of another page can send these without asking first. */
const CONTENT_TYPES = ['application/json', 'application/octet-stream'];
/** A page's own form without scripts: only where a route says that it takes them, and only from here. */
const FORM = 'application/x-www-form-urlencoded';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether ordinary forms are taken too, of the pages themselves. */
    readonly takesForms?: boolean;
  }
}

/**
 * Refuses what changes anything unless it comes from the pages themselves and in a form that no other page's form can
 * send: while nobody signs on, that is all that keeps another page from making changes (cross-site request forgery).
 */
export function guardWrites(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (READING.includes(request.method) || (isFromHere(request) && hasOwnForm(request))) return;
    await reply.code(403).send(refusedChange(request));
  });
}

function isFromHere({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const origin = URL.parse(headers.origin ?? '');
  return origin !== null && origin.host === headers.host;
}

function hasOwnForm({ headers, routeOptions }: FastifyRequest): boolean {
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return CONTENT_TYPES.includes(type) || (type === FORM && routeOptions.config?.takesForms === true);
}
