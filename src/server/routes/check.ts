import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Catalogue } from '../../catalogue/definition.ts';
import type { Intake } from '../../intake/intake.ts';
import type { CheckView, DeliveryDifference, Draft, ReleaseView } from '../../intake/views.ts';
import { withAcceptances } from '../../presentation/pages/check/acceptances.ts';
import { checkModel, verdictText } from '../../presentation/pages/check/check-model.ts';
import { compareModel } from '../../presentation/pages/check/compare-model.ts';
import { correctionTexts } from '../../presentation/pages/check/corrections-model.ts';
import { type FoundRowsModel, foundRowsModel } from '../../presentation/pages/check/found-rows-model.ts';
import { type PlanModel, planModel } from '../../presentation/pages/check/plan-model.ts';
import { releaseModel } from '../../presentation/pages/check/release-model.ts';
import type { CheckPageModel, PublishPageModel } from '../../presentation/pages/check/step-pages.ts';
import { workText } from '../../presentation/pages/check/work-text.ts';
import { dataFrame } from '../../presentation/pages/intake/data-frame.ts';
import { wizardModel } from '../../presentation/pages/intake/wizard-model.ts';
import type { Words } from '../../presentation/texts/words.ts';
import { TABLES } from '../../register/tables/tables.ts';
import { UserProblem } from '../../shared/problem.ts';
import { PROBLEM_TEXTS, type ProblemCode } from '../../shared/problem-texts.ts';
import type { DataContext } from '../data-context.ts';
import { wordsFor } from '../errors.ts';
import { part } from '../request-part.ts';
import { type SlowWork, slowWork } from '../slow-work.ts';

const DRAFT = z.object({ id: z.string().max(100) });
const ROWS = z.object({ group: z.string().max(400) });
const TEXT = z.string().max(2_000);
const PLACE = z
  .object({ table: TEXT, file: TEXT, sheet: TEXT, column: TEXT })
  .partial()
  .transform(({ table, file, sheet, column }) => ({
    ...(table === undefined ? {} : { table }),
    ...(file === undefined ? {} : { file }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(column === undefined ? {} : { column }),
  }));
const CODE = z.custom<ProblemCode>((code) => typeof code === 'string' && code in PROBLEM_TEXTS);
const GROUP = z.object({ code: CODE, place: PLACE });
const ACCEPTANCE = GROUP.extend({ reason: TEXT });
const CORRECTION = z.object({
  kind: z.enum(['cell', 'left_out']),
  table: z.enum(TABLES.map(({ name }) => name)),
  file: TEXT.optional(),
  sheet: TEXT.optional(),
  row: z.int().min(1),
  column: TEXT.optional(),
  value: TEXT.optional(),
  reason: TEXT,
});
const CORRECTION_ID = DRAFT.extend({ correction: z.string().max(100) });
const POPULATION = z.object({ count: z.string().max(20) });
const PUBLICATION = z.object({ note: TEXT, earlier: z.boolean().optional() });
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface CheckRoutesOptions extends DataContext {
  readonly catalogues: () => readonly Catalogue[];
}

/** Steps 4 and 5 of taking in, as JSON under `/api/data/drafts/:id`: check, mend, compare, publish. */
export async function checkRoutes(app: FastifyInstance, options: CheckRoutesOptions): Promise<void> {
  const { intake, by } = options;
  const log = (error: unknown) => {
    if (!(error instanceof UserProblem)) app.log.error(error);
  };
  const checks = slowWork<CheckView>(log);
  const comparisons = slowWork<DeliveryDifference>(log);
  const publishings = slowWork<ReleaseView>(log);
  /** Drafts as they were when their publishing began: they are gone before it is told. */
  const begun = new Map<string, Draft>();
  const isUnderWay = (id: string) => ['running', 'done'].includes(publishings.of(id)?.state.status ?? '');
  const draftOrPublished = async (id: string): Promise<Draft> =>
    (isUnderWay(id) ? begun.get(id) : undefined) ?? (await intake.draft(id));
  const at = (path: string) => `/api/data/drafts/:id/${path}`;
  app.addHook('onSend', async (_, reply) => {
    reply.header('cache-control', 'no-store');
  });

  app.get(at('check'), async (request): Promise<CheckPageModel> => {
    const [draft, words] = await asked(request, intake);
    return checkPage(draft, checks, options, words);
  });
  app.post(at('check'), async (request): Promise<CheckPageModel> => {
    const [draft, words] = await asked(request, intake);
    checks.start(draft.id, versionOf(draft), (report) => intake.check(draft.id, report));
    return checkPage(draft, checks, options, words);
  });
  app.get(at('rows'), async (request): Promise<FoundRowsModel> => {
    const [draft, words] = await asked(request, intake);
    const { group: key } = part(ROWS, request.query);
    const group = checks.of(draft.id)?.last?.result.groups.find((each) => each.key === key);
    const rows = await intake.rowsOf(draft.id, key, words.language);
    const known = group ?? { place: {}, count: rows.length, examples: [] };
    return foundRowsModel(known, rows, draft.corrections, words);
  });
  app.post(at('accept'), async (request) => {
    const { reason, ...group } = part(ACCEPTANCE, request.body);
    await intake.accept(idOf(request), group, reason, by);
    return {};
  });
  app.delete(at('acceptance'), async (request) => {
    await intake.withdrawAcceptance(idOf(request), part(GROUP, request.body));
    return {};
  });
  app.post(at('population'), async (request) => {
    await intake.addPopulation(idOf(request), part(POPULATION, request.body).count);
    return {};
  });
  app.post(at('correction'), async (request) => {
    await intake.correct(idOf(request), part(CORRECTION, request.body), by);
    return {};
  });
  app.delete(at('correction/:correction'), async (request) => {
    const { id, correction } = part(CORRECTION_ID, request.params);
    await intake.undoCorrection(id, correction);
    return {};
  });
  app.get(at('error-list'), async (request, reply) => {
    const [draft, words] = await asked(request, intake);
    const workbook = await intake.errorList(draft.id, words.language);
    return reply
      .type(XLSX)
      .header('content-disposition', `attachment; filename="fejlliste-${draft.date}.xlsx"`)
      .send(Buffer.from(workbook));
  });

  const works = { checks, comparisons, publishings };
  const page = (draft: Draft, request: FastifyRequest): Promise<PublishPageModel> =>
    publishPage(draft, works, options, wordsFor(request));
  app.get(at('compare'), async (request) => page(await draftOrPublished(idOf(request)), request));
  app.post(at('compare'), async (request) => {
    const draft = await draftOrPublished(idOf(request));
    if (!isUnderWay(draft.id))
      comparisons.start(draft.id, versionOf(draft), (report) => intake.compare(draft.id, report));
    return page(draft, request);
  });
  app.get(at('plan'), async (request): Promise<PlanModel> => {
    const [draft, words] = await asked(request, intake);
    const [plan, releases] = [await intake.plan(draft.id), await intake.releases()];
    return planModel(plan, releases, options.catalogues(), words);
  });
  app.post(at('publish'), async (request) => {
    const draft = await draftOrPublished(idOf(request));
    const { note, earlier } = part(PUBLICATION, request.body);
    if (!isUnderWay(draft.id)) {
      begun.set(draft.id, draft);
      publishings.start(draft.id, versionOf(draft), (report) =>
        intake.publish(draft.id, note, by, report, earlier),
      );
    }
    return page(draft, request);
  });
}

async function asked(request: FastifyRequest, intake: Intake): Promise<readonly [Draft, Words]> {
  return [await intake.draft(idOf(request)), wordsFor(request)];
}

function idOf(request: FastifyRequest): string {
  return part(DRAFT, request.params).id;
}

/** What a check or comparison of a draft hangs on: its rows and what they are taken to mean, not what is accepted. */
function versionOf({ date, files, mapping, profile, corrections }: Draft): string {
  const read = files.map(({ name, sha256 }) => [name, sha256]);
  return JSON.stringify([date, read, mapping, profile, corrections.map(({ id }) => id)]);
}

function checkPage(
  draft: Draft,
  checks: SlowWork<CheckView>,
  { catalogues, owner }: CheckRoutesOptions,
  words: Words,
): CheckPageModel {
  const work = checks.of(draft.id);
  const last = work?.last ?? null;
  return {
    frame: dataFrame(owner(), words),
    wizard: wizardModel(draft, 'tjek', words),
    work: workText(work?.state, words),
    check: last && checkModel(last.result, draft, catalogues(), words),
    stale: last !== null && last.version !== versionOf(draft),
    corrections: correctionTexts(draft.corrections, words),
    errorList: `/api/data/drafts/${encodeURIComponent(draft.id)}/error-list?sprog=${words.language}`,
  };
}

interface Works {
  readonly checks: SlowWork<CheckView>;
  readonly comparisons: SlowWork<DeliveryDifference>;
  readonly publishings: SlowWork<ReleaseView>;
}

async function publishPage(
  draft: Draft,
  { checks, comparisons, publishings }: Works,
  { intake, catalogues, owner }: CheckRoutesOptions,
  words: Words,
): Promise<PublishPageModel> {
  const compared = comparisons.of(draft.id);
  const current = compared?.version === versionOf(draft) ? compared : undefined;
  const release = publishings.of(draft.id)?.last?.result ?? (await releaseOf(draft, intake));
  return {
    frame: dataFrame(owner(), words),
    wizard: { ...wizardModel(draft, 'offentliggoer', words), ...(release && NO_WAY_BACK) },
    ...readiness(draft, checks, words),
    work: workText(current?.state, words),
    compare: current?.last ? compareModel(current.last.result, draft.date, catalogues(), words) : null,
    publishing: workText(publishings.of(draft.id)?.state, words),
    release: release ? releaseModel(release, words) : null,
  };
}

/** A draft that is published is gone, and its steps with it. */
const NO_WAY_BACK = { steps: [], back: null } as const;

/** What a draft became that was published before the server started; undefined for one that is not published. */
async function releaseOf({ delivery }: Draft, intake: Intake): Promise<ReleaseView | undefined> {
  if (delivery === null) return undefined;
  return (await intake.releases()).find((release) => release.delivery === delivery);
}

/**
 * What stops the publishing (a draft that is not checked as it is now, errors, warnings that nobody has accepted), and
 * whether its figures can be counted nonetheless.
 */
function readiness(
  draft: Draft,
  checks: SlowWork<CheckView>,
  words: Words,
): Pick<PublishPageModel, 'blocked' | 'comparable'> {
  const last = checks.of(draft.id)?.last;
  if (last?.version !== versionOf(draft))
    return { blocked: words.t('check.publish.unchecked'), comparable: false };
  const { groups, publishable } = withAcceptances(last.result, draft.acceptances);
  return {
    blocked: publishable ? null : verdictText(groups, words),
    comparable: groups.every(({ severity }) => severity !== 'error'),
  };
}
