import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { BenchmarkShelf } from '../../benchmarks/benchmark-shelf.ts';
import { benchmarkFilesModel } from '../../presentation/pages/figure/compare/benchmark-files-model.ts';
import type { Owner } from '../../presentation/pages/intake/data-frame.ts';
import { problem, UserProblem } from '../../shared/problem.ts';
import { noIntake, wordsFor } from '../errors.ts';
import { part } from '../request-part.ts';

const ADDRESS = '/api/data/sammenligning';
const BODY_LIMIT = 16 * 1024 * 1024;
const NAME = z.object({ navn: z.string().min(1).max(200) });
const ID = z.object({ id: z.string().regex(/^[0-9a-f]{16}$/) });
const CSV = /\.(csv|txt)$/i;

/** What the routes of benchmark files work with. */
interface BenchmarkRoutes {
  readonly shelf: BenchmarkShelf;
  readonly owner: () => Owner;
  readonly by: string;
}

/** The files of numbers of other areas: their list as a page's model, one added (whole or not at all), one removed. */
export async function benchmarkRoutes(
  app: FastifyInstance,
  { shelf, owner, by }: BenchmarkRoutes,
): Promise<void> {
  app.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    (_, body, done) => done(null, body),
  );
  app.addHook('onSend', async (_, reply) => {
    reply.header('cache-control', 'no-store');
  });
  app.get(ADDRESS, async (request) =>
    benchmarkFilesModel(await shelf.list(), owner(), [], wordsFor(request)),
  );
  app.put(ADDRESS, { bodyLimit: BODY_LIMIT }, async (request) => {
    const { navn } = part(NAME, request.query);
    const { body } = request;
    if (!Buffer.isBuffer(body) || !CSV.test(navn))
      throw new UserProblem([problem('compare.not_csv', {}, { file: navn })]);
    const { remarks } = await shelf.add(navn, body, by);
    return benchmarkFilesModel(await shelf.list(), owner(), remarks, wordsFor(request));
  });
  app.delete(`${ADDRESS}/:id`, async (request) => {
    await shelf.remove(part(ID, request.params).id);
    return benchmarkFilesModel(await shelf.list(), owner(), [], wordsFor(request));
  });
}

/** What the page of benchmark files is answered where nothing can be kept. */
export async function noBenchmarkRoutes(app: FastifyInstance): Promise<void> {
  app.all(ADDRESS, (request, reply) => reply.code(404).send(noIntake(request)));
}
