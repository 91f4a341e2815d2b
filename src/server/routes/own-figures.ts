import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { TARGET_GROUPS } from '../../catalogue/definition.ts';
import { copyOfFigure, definitionFileText } from '../../catalogue/definition-text.ts';
import { OWN_CATALOGUE } from '../../catalogue/own-figure.ts';
import { faultsOfDraft, faultsOfSentence, idOf } from '../../presentation/pages/own/check-draft.ts';
import { definitionOfDraft } from '../../presentation/pages/own/own-definition.ts';
import { type OwnDraft, SENTENCE_KINDS } from '../../presentation/pages/own/own-draft.ts';
import { previewModel } from '../../presentation/pages/own/preview-model.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { UserProblem } from '../../shared/problem.ts';
import { wordsFor } from '../errors.ts';
import type { OwnFigures } from '../own-figures.ts';
import { PROTECTION } from '../pages/world.ts';
import type { Reader } from '../reader.ts';
import { part } from '../request-part.ts';

const ADDRESS = '/api/egne-noegletal';
const SHORT = z.string().max(400);
const TEXT = z.string().max(200_000);
const CHOICES = z.array(SHORT).max(100);
const COUNT = z.number().int().min(0).max(1_000_000);

const DRAFT = z.object({
  sentence: z.object({
    kind: z.enum(SENTENCE_KINDS),
    count: z.enum(['children', 'measures']),
    measures: CHOICES,
    of: CHOICES,
    event: z.enum(['start', 'end']),
    months: z.number().int().min(1).max(240),
    unit: z.enum(['per_1000', 'count', 'percent', 'months']),
    ageFrom: z.number(),
    ageTo: z.number(),
    leftOut: z.array(z.enum(TARGET_GROUPS)),
  }),
  name: SHORT,
  nameEn: SHORT,
  slug: SHORT,
  direction: z.enum(['up', 'down', 'stable', 'none']),
  caveat: z.string().max(4_000),
  owner: SHORT,
  validFrom: SHORT,
  law: z.array(z.object({ act: SHORT, provisions: SHORT })).max(10),
  answers: z.array(z.object({ id: SHORT, numerator: COUNT, denominator: COUNT.nullable() })).max(10),
});

const WRITTEN = z.object({ draft: DRAFT.optional(), text: TEXT.optional(), replaces: SHORT.optional() });
const SAVED = WRITTEN.extend({
  confirmed: z.boolean(),
  change: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('new') }),
    z.object({ kind: z.literal('correct'), id: SHORT }),
    z.object({ kind: z.literal('version'), id: SHORT, from: SHORT }),
  ]),
});

interface OwnContext {
  readonly own: OwnFigures;
  readonly reader: Reader;
}

/** Trying, saving and removing own figures. All of it shows or changes what only readers of rows may see. */
export async function ownFigureRoutes(app: FastifyInstance, context: OwnContext): Promise<void> {
  const { own, reader } = context;
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (reader.sees === 'rows') return;
    const { t } = wordsFor(request);
    await reply.code(403).send({ title: t('own.page.problems'), help: t('own.page.notRows') });
  });
  app.post(`${ADDRESS}/proev`, async (request) => {
    const written = part(WRITTEN, request.body);
    const text = await textOf(own, written, written.replaces, faultsOfSentence);
    return previewModel(await own.preview(text, written.replaces), PROTECTION.threshold, wordsFor(request));
  });
  app.put(ADDRESS, async (request) => {
    const { change, confirmed, ...written } = part(SAVED, request.body);
    const replaces = change.kind === 'new' ? undefined : change.id;
    const check = (draft: OwnDraft) => faultsOfDraft(draft, confirmed);
    const { slug } = await own.save(await textOf(own, written, replaces, check), change);
    return { catalogue: OWN_CATALOGUE, path: `/noegletal/${slug}` };
  });
  app.delete(`${ADDRESS}/:id`, async (request) => {
    const { id } = part(z.object({ id: SHORT }), request.params);
    await own.remove(id);
    return {};
  });
}

/** What a figure is called until somebody names it. */
const UNNAMED = wordsOf('da').t('own.page.newTitle');

/** The definition file that a form asks for: what was written as text, or made of a sentence without faults. */
async function textOf(
  own: OwnFigures,
  { draft, text }: z.infer<typeof WRITTEN>,
  replaces: string | undefined,
  check: (draft: OwnDraft) => UserProblem['findings'],
): Promise<string> {
  if (!draft) return text ?? '';
  const findings = check(draft);
  if (findings.length > 0) throw new UserProblem(findings);
  const before = (await own.list()).find(({ definitions }) => definitions[0]?.id === replaces)
    ?.definitions[0];
  const slug = before?.slug ?? (draft.slug === '' ? 'uden-navn' : draft.slug);
  const names = {
    figure: before?.figure ?? (await own.nextNumber()),
    id: before?.id ?? idOf(slug),
    slug,
    version: before?.version ?? 1,
  };
  const law = draft.law.filter(({ provisions }) => provisions.trim() !== '');
  const named = {
    ...draft,
    name: draft.name.trim() === '' ? UNNAMED : draft.name,
    owner: draft.owner.trim() === '' ? '-' : draft.owner,
    law: law.length > 0 ? law : [{ act: 'barnets lov', provisions: '-' }],
  };
  const definition = definitionOfDraft(named, names);
  return definitionFileText(copyOfFigure(definition, [definition], { catalogue: OWN_CATALOGUE, ...names }));
}
