import type { FastifyInstance } from 'fastify';

/** Where the app can be reached; another port than the wanted one where that was taken. */
export interface Listening {
  readonly url: string;
  readonly port: number;
}

const HOST = '127.0.0.1';
const TRIES = 20;

/** Listens on this computer only, at the port or the first free one after it. Rejects when 20 in a row are taken. */
export async function listen(app: FastifyInstance, { port }: { port: number }): Promise<Listening> {
  for (let candidate = port; candidate < port + TRIES; candidate++) {
    try {
      await app.listen({ port: candidate, host: HOST });
      const bound = app.addresses()[0];
      const actual = typeof bound === 'object' ? bound.port : candidate;
      return { url: `http://localhost:${actual}`, port: actual };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`ports ${port} to ${port + TRIES - 1} are all taken`);
}
