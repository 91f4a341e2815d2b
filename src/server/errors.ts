import type { FastifyInstance, FastifyRequest } from 'fastify';
import { languageNamed, wordsOf } from '../presentation/texts/words.ts';

/** What the API answers instead of a page model: words for the reader, nothing of the server's insides. */
export interface ErrorAnswer {
  readonly title: string;
  readonly help: string;
}

/** Gives every error and every unknown address one shape and the reader's words; details go to the log alone. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode < 500 ? error.statusCode : 500;
    if (status === 500) request.log.error(error);
    const { t } = wordsOf(languageOf(request));
    const answer: ErrorAnswer =
      status === 500
        ? { title: t('message.failed'), help: t('message.failedHelp') }
        : { title: t('message.badRequest'), help: t('message.unknownPageHelp') };
    return reply.code(status).send(answer);
  });
}

/** The answer for a figure that is not there. */
export function unknownFigure(request: FastifyRequest): ErrorAnswer {
  const { t } = wordsOf(languageOf(request));
  return { title: t('message.unknownFigure'), help: t('message.unknownFigureHelp') };
}

/** The answer for an address that is not there. */
export function unknownPage(request: FastifyRequest): ErrorAnswer {
  const { t } = wordsOf(languageOf(request));
  return { title: t('message.unknownPage'), help: t('message.unknownPageHelp') };
}

function languageOf(request: FastifyRequest) {
  const { sprog } = request.query as { sprog?: unknown };
  return languageNamed(typeof sprog === 'string' ? sprog : undefined);
}
