import type { FastifyRequest, FastifyServerOptions } from 'fastify';

type Logger = FastifyServerOptions['logger'];

/** The logger with each request as method and path alone: the query of an address may hold the name of a received file. */
export function logWithoutQueries(logger: Logger): NonNullable<Logger> {
  if (logger === undefined || logger === false) return false;
  const given = logger === true ? {} : logger;
  return { ...given, serializers: { ...given.serializers, req: pathOnly } };
}

function pathOnly({ method, url }: FastifyRequest): { method: string; url: string } {
  return { method, url: url.split('?')[0] ?? '' };
}
