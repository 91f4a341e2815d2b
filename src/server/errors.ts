import type { FastifyInstance, FastifyRequest } from 'fastify';
import { languageNamed, type Words, wordsOf } from '../presentation/texts/words.ts';
import { describeFinding } from '../shared/describe-finding.ts';
import { UserProblem } from '../shared/problem.ts';
import type { ProblemCode } from '../shared/problem-texts.ts';

/** What the API answers instead of a page model: words for the reader, nothing of the server's insides. */
export interface ErrorAnswer {
  readonly title: string;
  readonly help: string;
  /** What is wrong with what the user gave, each in words; absent where that is not the cause. */
  readonly problems?: readonly { readonly code: ProblemCode; readonly text: string }[];
}

/** Problems that are answered otherwise than with 400. */
const STATUS: Partial<Record<ProblemCode, number>> = { 'draft.unknown': 404, 'draft.not_publishable': 409 };
const NOT_FOUND = 404;
const TOO_LARGE = 413;

/** Gives every error and every unknown address one shape and the reader's words; details go to the log alone. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    if (error instanceof UserProblem) {
      return reply.code(statusOf(error)).send(userProblem(error, request));
    }
    const status = error.statusCode !== undefined && error.statusCode < 500 ? error.statusCode : 500;
    if (status === 500) request.log.error(error);
    const { t } = wordsFor(request);
    if (status === TOO_LARGE) return reply.code(status).send(tooLarge(request));
    const answer: ErrorAnswer =
      status === 500
        ? { title: t('message.failed'), help: t('message.failedHelp') }
        : { title: t('message.badRequest'), help: t('message.unknownPageHelp') };
    return reply.code(status).send(answer);
  });
}

function statusOf({ findings }: UserProblem): number {
  return findings.map(({ code }) => STATUS[code]).find((status) => status !== undefined) ?? 400;
}

/** The answer for a user's mistake: every finding in words, without CPR numbers (findings never hold any). */
function userProblem(error: UserProblem, request: FastifyRequest): ErrorAnswer {
  const { language, t } = wordsFor(request);
  const problems = error.findings.map((found) => ({
    code: found.code,
    text: describeFinding(found, language),
  }));
  return {
    title: t(statusOf(error) === NOT_FOUND ? 'intake.unknownDraft' : 'intake.failed'),
    help: problems.map(({ text }) => text).join(' '),
    problems,
  };
}

/** The answer for a change that did not come from the pages themselves. */
export function refusedChange(request: FastifyRequest): ErrorAnswer {
  const { t } = wordsFor(request);
  return { title: t('intake.refused.title'), help: t('intake.refused.help') };
}

/** The answer where there is nothing that data could be taken into. */
export function noIntake(request: FastifyRequest): ErrorAnswer {
  const { t } = wordsFor(request);
  return { title: t('intake.without.title'), help: t('intake.without.help') };
}

/** The answer for a file whose name is no file's name. */
export function badFileName(request: FastifyRequest): ErrorAnswer {
  const { t } = wordsFor(request);
  return { title: t('intake.failed'), help: t('intake.files.badName') };
}

function tooLarge(request: FastifyRequest): ErrorAnswer {
  const { t } = wordsFor(request);
  return { title: t('intake.tooLarge.title'), help: t('intake.tooLarge.help') };
}

/** The answer for a figure that is not there. */
export function unknownFigure(request: FastifyRequest): ErrorAnswer {
  const { t } = wordsFor(request);
  return { title: t('message.unknownFigure'), help: t('message.unknownFigureHelp') };
}

/** The answer for an address that is not there. */
export function unknownPage(request: FastifyRequest): ErrorAnswer {
  const { t } = wordsFor(request);
  return { title: t('message.unknownPage'), help: t('message.unknownPageHelp') };
}

/** The answer for a page that shows nothing that could be a file. */
export function noFile(request: FastifyRequest): ErrorAnswer {
  const { t } = wordsFor(request);
  return { title: t('site.file.none'), help: t('site.file.noneHelp') };
}

/** The answer for a page without a chart that is asked for as a picture. */
export function noChart(request: FastifyRequest): ErrorAnswer {
  const { t } = wordsFor(request);
  return { title: t('site.file.noChart'), help: t('site.file.noChartHelp') };
}

/** The words of the language that a request asks for. */
export function wordsFor({ query }: FastifyRequest): Words {
  const { sprog } = query as { sprog?: unknown };
  return wordsOf(languageNamed(typeof sprog === 'string' ? sprog : undefined));
}
