import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { FigureSource } from '../observations/figure-source.ts';
import { answerErrors } from './errors.ts';
import { guardHost } from './host-guard.ts';
import { createPages } from './page-models.ts';
import { apiRoutes } from './routes/api.ts';
import { webRoutes } from './routes/web.ts';

export interface AppOptions {
  readonly source: FigureSource;
  /** The folder of the built pages. */
  readonly webRoot: string;
  readonly logger?: FastifyServerOptions['logger'];
}

/** The server's app: pages, their figures as JSON, one error handler. Everything it gives has passed the protection. */
export async function createApp({ source, webRoot, logger }: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({ logger: logger ?? false, routerOptions: { ignoreTrailingSlash: true } });
  await app.register(helmet, SECURITY);
  guardHost(app);
  answerErrors(app);
  const pages = createPages(source);
  await app.register(apiRoutes, { pages });
  await app.register(webRoutes, { pages, webRoot });
  return app;
}

/** No inline scripts or styles; nothing from elsewhere. Plain http on the own computer, so no upgrade and no HSTS. */
const SECURITY = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'no-referrer' },
} as const;
