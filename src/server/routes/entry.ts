import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { ENTRY_PARTS, type Entry, type EntryGrid } from '../../intake/entry/entry.ts';
import { entryModel } from '../../presentation/pages/entry/entry-model.ts';
import { noIntake, wordsFor } from '../errors.ts';
import { part } from '../request-part.ts';

const ADDRESS = '/api/data/entry';
const TEXT = z.string().max(2_000);
/** Every row of every catalogue at a hundred dates is far below this. */
const MOST_CHANGES = 50_000;
const BODY_LIMIT = 16 * 1024 * 1024;
const CHANGES = z.object({
  changes: z
    .array(
      z.object({
        date: z.string().max(40),
        row: z.string().max(200),
        part: z.enum(ENTRY_PARTS),
        value: TEXT,
      }),
    )
    .max(MOST_CHANGES),
});

/** Typing figures in: the grid as a page's model, and what was typed kept, all of it or nothing. */
export async function entryRoutes(
  app: FastifyInstance,
  { entry, by }: { readonly entry: Entry; readonly by: string },
): Promise<void> {
  app.addHook('onSend', async (_, reply) => {
    reply.header('cache-control', 'no-store');
  });
  app.get(ADDRESS, async (request) => entryModel(await entry.grid(), wordsFor(request)));
  app.put(ADDRESS, { bodyLimit: BODY_LIMIT }, async (request) => {
    const grid: EntryGrid = await entry.save(part(CHANGES, request.body).changes, by);
    return entryModel(grid, wordsFor(request));
  });
}

/** What the page for typing in is answered where nothing can be kept. */
export async function noEntryRoutes(app: FastifyInstance): Promise<void> {
  app.all(ADDRESS, (request, reply) => reply.code(404).send(noIntake(request)));
}
