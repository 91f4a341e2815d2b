import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { BenchmarkShelf } from '../benchmarks/benchmark-shelf.ts';
import type { Entry } from '../intake/entry/entry.ts';
import type { Intake } from '../intake/intake.ts';
import type { CountingEffects } from '../observations/contributions/contributions.ts';
import type { FigureSource } from '../observations/figure-source.ts';
import type { Owner } from '../presentation/pages/intake/data-frame.ts';
import type { Day } from '../shared/calendar.ts';
import type { DataContext } from './data-context.ts';
import { answerErrors } from './errors.ts';
import { guardHost } from './host-guard.ts';
import { logWithoutQueries } from './log-without-queries.ts';
import type { OwnFigures } from './own-figures.ts';
import { withWritten } from './pages/with-written.ts';
import { createWorld } from './pages/world.ts';
import { createProgressBoard } from './progress.ts';
import { ANYBODY, type Reader } from './reader.ts';
import { openDrawing } from './rendering/open-drawing.ts';
import { apiRoutes, askOf, type WorldFor } from './routes/api.ts';
import { apiV1Routes } from './routes/api-v1.ts';
import { benchmarkRoutes, noBenchmarkRoutes } from './routes/benchmarks.ts';
import { checkRoutes } from './routes/check.ts';
import { entryRoutes, noEntryRoutes } from './routes/entry.ts';
import { intakeRoutes, noIntakeRoutes } from './routes/intake.ts';
import { ownFigureRoutes } from './routes/own-figures.ts';
import { ownAddress, pageFileRoutes } from './routes/page-files.ts';
import { webRoutes } from './routes/web.ts';
import { writtenRoutes } from './routes/written.ts';
import { guardWrites } from './write-guard.ts';
import type { Written } from './written.ts';

export interface AppOptions {
  /** The figures; a function where others may take their place while the server runs. */
  readonly source: FigureSource | (() => FigureSource);
  /** The folder of the built pages. */
  readonly webRoot: string;
  readonly logger?: FastifyServerOptions['logger'];
  /** The way from files to a published counting; without it the pages of data say what to do. */
  readonly intake?: Intake;
  /** Typing figures in; without it that page says what to do. */
  readonly entry?: Entry;
  /** What people write about the figures; without it nothing is written and nothing can be. */
  readonly written?: Written;
  /** The municipality's own figures; without it none are made or changed. */
  readonly ownFigures?: OwnFigures;
  /** Numbers of other areas to compare with; without it there are none and none can be added. */
  readonly benchmarks?: BenchmarkShelf;
  /** Who works here, as drafts and releases name them; nobody signs on yet. */
  readonly by?: string;
  /** What the one who asks may see; nobody signs on yet, so it is the same for all. Only what everybody may when left out. */
  readonly reader?: Reader;
  /** Opens an engine, to tell a change apart by children; without it no change is. */
  readonly openEngine?: CountingEffects['openEngine'];
  /** Today, for the date that a first draft begins with. */
  readonly today?: () => Day;
}

/** The server's app: pages, their figures as JSON, one error handler. Everything it gives has passed the protection. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const {
    source,
    webRoot,
    logger,
    intake,
    entry,
    written,
    ownFigures,
    openEngine,
    benchmarks,
    by = LOCAL_USER,
    today = currentDay,
    reader = ANYBODY,
  } = options;
  const app = Fastify({
    logger: logWithoutQueries(logger),
    routerOptions: { ignoreTrailingSlash: true },
    rewriteUrl: ({ url = '/' }) => ownAddress(url),
  });
  await app.register(helmet, SECURITY);
  guardHost(app);
  guardWrites(app);
  answerErrors(app);
  const current = typeof source === 'function' ? source : () => source;
  const counting = openEngine && { openEngine };
  const worldOf = createWorld(current);
  const worldFor: WorldFor = async (request) => ({
    ...(await withWritten(await worldOf(reader, askOf(request).state), written, today())),
    ownFigures,
    counting,
    benchmarks: benchmarks?.read,
  });
  if (intake) {
    const data: DataContext = {
      intake,
      owner: () => ownerOf(current()),
      by,
      today,
      progress: createProgressBoard(),
    };
    await app.register(intakeRoutes, data);
    await app.register(checkRoutes, { ...data, catalogues: () => current().catalogues });
  } else await app.register(noIntakeRoutes);
  if (entry) await app.register(entryRoutes, { entry, by });
  else await app.register(noEntryRoutes);
  if (written) await app.register(writtenRoutes, { written, worldFor, by });
  if (ownFigures) await app.register(ownFigureRoutes, { own: ownFigures, reader });
  await app.register(apiV1Routes, { worldFor });
  if (benchmarks)
    await app.register(benchmarkRoutes, { shelf: benchmarks, owner: () => ownerOf(current()), by });
  else await app.register(noBenchmarkRoutes);
  await app.register(apiRoutes, { worldFor });
  const open = openDrawing(webRoot);
  await app.register(pageFileRoutes, { worldFor, open });
  await app.register(webRoutes, { worldFor, webRoot, open });
  return app;
}

const LOCAL_USER = 'lokal bruger';
const MS_PER_DAY = 86_400_000;

function ownerOf({ municipality, demo }: FigureSource): Owner {
  return { municipality: municipality.name, demo };
}

function currentDay(): Day {
  return Math.floor(Date.now() / MS_PER_DAY);
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
