import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  type Form,
  type Reading,
  readComment,
  readEvent,
  readWanted,
} from '../../presentation/written/read-written.ts';
import { describeFinding } from '../../shared/describe-finding.ts';
import { UserProblem } from '../../shared/problem.ts';
import { type ErrorAnswer, wordsFor } from '../errors.ts';
import type { Written } from '../written.ts';
import type { WorldFor } from './api.ts';
import { refusalPage } from './refusal-page.ts';

const FORM = 'application/x-www-form-urlencoded';
const BODY_LIMIT = 64 * 1024;
/** A path of this site, never another host's. */
const LOCAL_PATH = /^\/(?![/\\])[^\s\\]{0,600}$/;

/** One kind of writing: reads the form (a UserProblem when it is wrong) and keeps it. */
type Keep = (form: Form, reading: Reading, written: Written) => Promise<void>;

const KINDS: Readonly<Record<string, Keep>> = {
  kommentar: async (form, reading, written) => written.addComment(readComment(form, reading)),
  haendelse: async (form, reading, written) => written.addEvent(readEvent(form, reading)),
  maaltal: async (form, reading, written) => {
    const { figure, wanted } = readWanted(form, reading);
    await written.setWanted(figure, wanted);
  },
  'fjern-kommentar': async (form, _, written) => written.removeComment(Number(form('id')), form('navn')),
  'fjern-haendelse': async (form, _, written) => written.removeEvent(Number(form('id')), form('navn')),
};

interface WrittenRoutes {
  readonly written: Written;
  readonly worldFor: WorldFor;
  readonly by: string;
}

/**
 * Writing about figures under `/api/skrevet`: as JSON, answered with JSON, or as a form of a page without scripts,
 * answered with the way back to the page.
 */
export async function writtenRoutes(
  app: FastifyInstance,
  { written, worldFor, by }: WrittenRoutes,
): Promise<void> {
  app.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: BODY_LIMIT }, (_, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(body))));
  });
  app.addHook('onSend', async (_, reply) => {
    reply.header('cache-control', 'no-store');
  });
  for (const [kind, keep] of Object.entries(KINDS)) {
    const config = { takesForms: true };
    app.post(`/api/skrevet/${kind}`, { bodyLimit: BODY_LIMIT, config }, async (request, reply) => {
      const given = formOf(request, kind.startsWith('fjern-') ? by : '');
      const { language } = wordsFor(request);
      try {
        const { facts } = await worldFor(request);
        await keep(given, { facts, language }, written);
      } catch (error) {
        if (error instanceof UserProblem) return refuse(error, given, request, reply);
        throw error;
      }
      return isForm(request) ? reply.redirect(backOf(given), 303) : { kept: true };
    });
  }
}

/** What is wrong, each with the field that mends it. */
export interface WritingRefusal extends ErrorAnswer {
  readonly problems: readonly (NonNullable<ErrorAnswer['problems']>[number] & { readonly field: string })[];
}

function refuse(
  { findings }: UserProblem,
  form: Form,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const words = wordsFor(request);
  const problems = findings.map((finding) => ({
    code: finding.code,
    text: describeFinding({ ...finding, place: {} }, words.language),
    field: finding.place.column ?? '',
  }));
  const help = problems.map(({ text }) => text).join(' ');
  const refusal: WritingRefusal = { title: words.t('written.write.failed'), help, problems };
  reply.code(400);
  if (!isForm(request)) return reply.send(refusal);
  return reply.type('text/html; charset=utf-8').send(refusalPage(refusal, backOf(form), words));
}

/** The fields of the request, trimmed; whoever removes something without a name is the one who works here. */
function formOf({ body }: FastifyRequest, name: string): Form {
  const fields: Readonly<Record<string, unknown>> =
    typeof body === 'object' && body !== null ? { ...body } : {};
  return (field) => {
    const value = fields[field];
    const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    return field === 'navn' && text === '' ? name : text;
  };
}

function isForm({ headers }: FastifyRequest): boolean {
  return (headers['content-type'] ?? '').toLowerCase().startsWith(FORM);
}

function backOf(form: Form): string {
  const back = form('tilbage');
  return LOCAL_PATH.test(back) ? back : '/';
}
