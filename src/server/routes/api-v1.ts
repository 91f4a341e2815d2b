import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { addressOf } from '../../catalogue/definition.ts';
import type { Facts } from '../../presentation/facts.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { type Day, isoDate } from '../../shared/calendar.ts';
import { figuresOf, jsonStatAnswer, listAnswer, observationsAnswer } from '../api-v1/answers.ts';
import { OPERATIONS, openApi } from '../api-v1/openapi.ts';
import { type ErrorAnswer, unknownFigure, wordsFor } from '../errors.ts';
import type { WorldFor } from './api.ts';

/** The public API under `/api/v1`: only what everybody may see, whoever asks. What is asked wrongly is refused in words. */
export async function apiV1Routes(app: FastifyInstance, { worldFor }: { worldFor: WorldFor }): Promise<void> {
  const description = openApi();
  app.get('/api/v1/openapi.json', () => description);

  app.get(OPERATIONS.list.path, async (request, reply) => {
    const query = asked(OPERATIONS.list.query, request, reply);
    if (!query) return reply;
    const { facts } = await worldFor(request);
    return OPERATIONS.list.answer.parse(listAnswer(facts, wordsOf(query.sprog ?? 'da')));
  });

  app.get(OPERATIONS.jsonStat.path, async (request, reply) => {
    const query = asked(OPERATIONS.jsonStat.query, request, reply);
    if (!query) return reply;
    const { facts } = await worldFor(request);
    const all = figuresOf(facts);
    const ids = query.tal?.split(',') ?? all.map(addressOf);
    const figures = ids.map((id) => all.find((figure) => addressOf(figure) === id));
    const unknown = ids.filter((_, i) => figures[i] === undefined);
    if (unknown.length > 0) return refused(request, reply, 'tal', unknown.join(', '));
    const dates = datesOf(facts, query.dato);
    if (!dates) return refused(request, reply, 'dato', query.dato ?? '');
    const found = figures.filter((figure) => figure !== undefined);
    return OPERATIONS.jsonStat.answer.parse(
      jsonStatAnswer(facts, found, dates, wordsOf(query.sprog ?? 'da')),
    );
  });

  app.get(OPERATIONS.observations.path, async (request, reply) => {
    const query = asked(OPERATIONS.observations.query, request, reply);
    if (!query) return reply;
    const { facts } = await worldFor(request);
    const { id } = request.params as { id: string };
    const figure = figuresOf(facts).find((each) => addressOf(each) === id);
    if (!figure) return reply.code(404).send(unknownFigure(request));
    const dates = datesOf(facts, query.dato);
    if (!dates) return refused(request, reply, 'dato', query.dato ?? '');
    return OPERATIONS.observations.answer.parse(
      observationsAnswer(facts, figure, dates, wordsOf(query.sprog ?? 'da')),
    );
  });
}

/** The query in its shape; undefined when it has another, which has then been answered. */
function asked<T extends z.ZodType>(
  shape: T,
  request: FastifyRequest,
  reply: FastifyReply,
): z.infer<T> | undefined {
  const read = shape.safeParse(request.query);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const name = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue?.path.join('.');
  const given = (request.query as Record<string, unknown>)[name ?? ''];
  refused(request, reply, name ?? '', typeof given === 'string' ? given : '');
  return undefined;
}

function refused(request: FastifyRequest, reply: FastifyReply, name: string, value: string): FastifyReply {
  const { t } = wordsFor(request);
  const answer: ErrorAnswer = {
    title: t('site.api.refused'),
    help: t('site.api.refusedHelp', { name: name.slice(0, 40), value: value.slice(0, 60) }),
  };
  return reply.code(400).send(answer);
}

/** The cut-offs asked for with commas between, all when none are; undefined when one is not counted. */
function datesOf({ cutoffs }: Facts, given: string | undefined): readonly Day[] | undefined {
  if (given === undefined) return cutoffs;
  const dates = given.split(',').map((iso) => cutoffs.find((cutoff) => isoDate(cutoff) === iso));
  return dates.some((date) => date === undefined) ? undefined : dates.filter((date) => date !== undefined);
}
