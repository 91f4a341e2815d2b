import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Draft } from '../../intake/views.ts';
import { columnsModel } from '../../presentation/pages/intake/columns-model.ts';
import { filesModel } from '../../presentation/pages/intake/files-model.ts';
import { intakeListModel } from '../../presentation/pages/intake/intake-list-model.ts';
import { progressModel } from '../../presentation/pages/intake/progress-model.ts';
import { valuesModel } from '../../presentation/pages/intake/values-model.ts';
import type { SheetMapping } from '../../register/import/mapping.ts';
import { TABLES } from '../../register/tables/tables.ts';
import { changeColumns, giveMeanings } from '../change-mapping.ts';
import type { DataContext } from '../data-context.ts';
import { badFileName, noIntake, wordsFor } from '../errors.ts';
import { fileNameOf } from '../file-name.ts';
import { part } from '../request-part.ts';

const LARGEST_FILE = 400 * 1024 * 1024;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const TABLE_NAMES = TABLES.map(({ name }) => name);
const FIELDS = new Set<string>(
  TABLES.flatMap(({ name, columns }) => columns.filter((c) => !c.derived).map((c) => `${name}.${c.name}`)),
);

const ID = z.object({ id: z.string().max(60) });
const DATE = z.object({ date: z.string().max(40) });
const TYPED = DATE.extend({ note: z.string().max(2_000).default('') });
const FILE = z.object({ name: z.string().max(500) });
const MUNICIPALITY = z.object({ code: z.string().max(10) });
const PROFILE = z.object({ name: z.string().max(200) });
const MAPPING = z.object({
  file: z.string().max(500),
  sheet: z.string().max(500),
  table: z.enum(TABLE_NAMES).nullable(),
  columns: z.record(
    z.string().max(2000),
    z.custom<SheetMapping['columns'][string]>(
      (field) => field === null || (typeof field === 'string' && FIELDS.has(field)),
    ),
  ),
});
const VALUES = z.object({
  meanings: z.array(
    z.object({ column: z.string().max(200), written: z.string().max(2000), code: z.string().max(200) }),
  ),
});

/** Drafts, their files, columns and values, and the list of what is published: pages' models and every change to them. */
export async function intakeRoutes(app: FastifyInstance, context: DataContext): Promise<void> {
  const { intake, owner, by, today, progress } = context;
  app.addHook('onSend', async (_, reply) => {
    reply.header('cache-control', 'no-store');
  });
  app.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: LARGEST_FILE },
    (_, body, done) => done(null, body),
  );

  const list = async (request: FastifyRequest) => {
    const [drafts, releases, typed, own] = await Promise.all([
      intake.drafts(),
      intake.releases(),
      intake.typedDates(),
      intake.municipality(),
    ]);
    const chosen = own !== null || owner().municipality !== '';
    const listed = { drafts, releases, typed, chosen };
    return intakeListModel(listed, { owner: owner(), today: today() }, wordsFor(request));
  };
  const files = (draft: Draft, request: FastifyRequest) => filesModel(draft, owner(), wordsFor(request));
  const columns = async (id: string, request: FastifyRequest) => {
    const sheets = await intake.sheets(id);
    return columnsModel(await intake.draft(id), sheets, owner(), wordsFor(request));
  };
  const values = async (id: string, request: FastifyRequest) => {
    const [found, translated] = await Promise.all([intake.values(id), intake.translated(id)]);
    return valuesModel(await intake.draft(id), found, owner(), wordsFor(request), translated);
  };

  app.get('/api/data/drafts', list);
  app.put('/api/data/municipality', async (request) => {
    await intake.setMunicipality(part(MUNICIPALITY, request.body).code);
    return list(request);
  });
  app.post('/api/data/typed', async (request) => {
    const { date, note } = part(TYPED, request.body);
    await intake.publishTyped(date, note, by);
    return list(request);
  });
  app.get('/api/data/template', async (_, reply) => {
    reply.header('content-disposition', 'attachment; filename="indsatstrappen-skabelon.xlsx"').type(XLSX);
    return Buffer.from(await intake.template());
  });
  app.post('/api/data/drafts', async (request, reply) => {
    const { id } = await intake.start(part(DATE, request.body).date, by);
    return reply.code(201).send({ id });
  });
  app.delete('/api/data/drafts/:id', async (request) => {
    await intake.drop(idOf(request));
    return list(request);
  });
  app.put('/api/data/drafts/:id/date', async (request) =>
    files(await intake.setDate(idOf(request), part(DATE, request.body).date), request),
  );

  app.get('/api/data/drafts/:id/files', async (request) => files(await intake.draft(idOf(request)), request));
  app.put('/api/data/drafts/:id/files', { bodyLimit: LARGEST_FILE }, async (request, reply) => {
    const name = fileNameOf(part(FILE, request.query).name);
    if (name === null || !Buffer.isBuffer(request.body)) return reply.code(400).send(badFileName(request));
    const [id, bytes] = [idOf(request), request.body];
    const draft = await progress.during(id, (report) => intake.addFile(id, name, bytes, report));
    return files(draft, request);
  });
  app.delete('/api/data/drafts/:id/files', async (request) =>
    files(await intake.removeFile(idOf(request), part(FILE, request.query).name), request),
  );
  app.get('/api/data/drafts/:id/progress', async (request) => ({
    progress: progressModel(progress.of(idOf(request)), wordsFor(request)),
  }));

  app.get('/api/data/drafts/:id/columns', (request) => columns(idOf(request), request));
  app.put('/api/data/drafts/:id/mapping', async (request) => {
    await changeColumns(intake, idOf(request), part(MAPPING, request.body));
    return columns(idOf(request), request);
  });
  app.post('/api/data/drafts/:id/profile', async (request) => {
    const { profile } = await intake.saveProfile(idOf(request), part(PROFILE, request.body).name);
    return { profile };
  });

  app.get('/api/data/drafts/:id/values', (request) => values(idOf(request), request));
  app.put('/api/data/drafts/:id/values', async (request) => {
    await giveMeanings(intake, idOf(request), part(VALUES, request.body).meanings);
    return values(idOf(request), request);
  });
}

/** Where there is no intake, every address of data says what to do. */
export async function noIntakeRoutes(app: FastifyInstance): Promise<void> {
  app.all('/api/data/*', (request, reply) => reply.code(404).send(noIntake(request)));
}

function idOf(request: FastifyRequest): string {
  return part(ID, request.params).id;
}
