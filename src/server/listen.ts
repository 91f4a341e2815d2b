import type { FastifyInstance } from 'fastify';

export interface Listening {
  readonly url: string;
  readonly port: number;
  /** What to tell the user when another port than the wanted one had to be used: `Port 4173 er optaget. Bruger 4174.` */
  readonly remark: string | undefined;
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
      const remark = candidate === port ? undefined : `Port ${port} er optaget. Bruger ${candidate}.`;
      return { url: `http://localhost:${actual}`, port: actual, remark };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`ports ${port} to ${port + TRIES - 1} are all taken`);
}
