import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { duckdbEngine } from '../../calculation/engines/duckdb.ts';
import { defaultCutoffs } from '../../observations/default-cutoffs.ts';
import { tableDate } from '../../presentation/format/date.ts';
import type { Manifest } from '../../register/deliveries/manifest.ts';
import { readDelivery } from '../../register/deliveries/read-delivery.ts';
import type { Register } from '../../register/register.ts';
import { type Basis, NO_ROWS } from '../../releases/calculate-release.ts';
import { makeRelease } from '../../releases/make-release.ts';
import { planRelease } from '../../releases/plan-release.ts';
import { unansweredWarnings } from '../../releases/unanswered-warnings.ts';
import { type Day, parseIsoDate } from '../../shared/calendar.ts';
import { UserProblem } from '../../shared/problem.ts';
import type { Language, ProblemCode } from '../../shared/problem-texts.ts';
import { guideOf } from '../../shared/rule-guide.ts';
import { type LedgerEntry, ledgerEntries } from '../../store/delivery-ledger.ts';
import { type ReportedFigure, reportedFigures } from '../../store/reported-figures.ts';
import { readSetting } from '../../store/settings.ts';
import { datesOf } from '../arguments.ts';
import { cataloguesFor } from '../catalogues.ts';
import type { Effects } from '../effects.ts';
import { type Installation, openInstallation } from '../installation.ts';
import { planText } from '../plan-text.ts';
import { writeRemarks } from '../remarks.ts';
import { flag } from '../slots.ts';
import { cliText } from '../texts.ts';
import { WrongUse } from '../wrong-use.ts';

interface Options {
  readonly data: string;
  readonly delivery?: string;
  readonly at?: string;
  readonly municipality?: string;
  readonly by?: string;
  readonly note?: string;
  readonly plan?: boolean;
  readonly earlier?: boolean;
}

/** `publish`: pins the numbers of a delivery as a release, or shows what that would change. */
export function addPublish(command: Command, language: Language, effects: Effects): void {
  const text = (key: Parameters<typeof cliText>[1]) => cliText(language, key);
  command
    .name('publish')
    .description(text('publish'))
    .option(flag(language, '--data', 'folder'), text('serve.data'), 'data')
    .option(flag(language, '--delivery', 'delivery'), text('publish.delivery'))
    .option(flag(language, '--at', 'dates'), text('publish.at'))
    .option(flag(language, '--municipality', 'code'), text('publish.municipality'))
    .option(flag(language, '--by', 'name'), text('publish.by'))
    .option(flag(language, '--note', 'text'), text('publish.note'))
    .option('--earlier', text('publish.earlier'))
    .option('--plan', text('publish.plan'))
    .action((options: Options) => publish(options, language, effects));
}

async function publish(options: Options, language: Language, effects: Effects): Promise<void> {
  const installation = await openInstallation(options.data, effects);
  try {
    writeRemarks(installation.findings, language, effects);
    const { basis, delivery, manifest, date, alsoCorrect } = await wantedRelease(
      installation,
      options,
      language,
    );
    const unanswered = manifest ? unansweredText(manifest, language) : '';
    effects.err(unanswered);
    effects.err(manifest ? laterText(manifest, date, language) : '');
    const releaseEffects = { ...installation, openEngine: () => duckdbEngine() };
    const earlier = options.earlier ?? false;
    if (options.plan) {
      const planned = await planRelease(basis, { date, alsoCorrect, earlier }, releaseEffects);
      effects.out(planText(planned, language));
      return;
    }
    if (unanswered !== '') throw new UserProblem([]);
    const release = await makeRelease(
      {
        municipality: basis.municipality,
        catalogues: basis.catalogues,
        delivery,
        date,
        alsoCorrect,
        earlier,
        by: options.by ?? userInfo().username,
        note: options.note ?? '',
        publishedAt: effects.now().toISOString(),
      },
      releaseEffects,
    );
    const dates = release.dates.map((day) => tableDate(parseIsoDate(day), language)).join(', ');
    const { id, version, sha256 } = release;
    const words = { id, version, sha256, date: tableDate(date, language), dates };
    const lines = [
      cliText(language, 'publish.done', words),
      cliText(language, 'publish.dates', words),
      cliText(language, 'publish.basis', { delivery: delivery ?? cliText(language, 'publish.typed_in') }),
      cliText(language, 'publish.pin', words),
    ];
    effects.out(`${lines.join('\n')}\n`);
  } finally {
    installation.close();
  }
}

interface Wanted {
  readonly basis: Basis;
  readonly delivery: string | null;
  readonly manifest: Manifest | undefined;
  readonly date: Day;
  readonly alsoCorrect: readonly Day[];
}

/** What the options ask for: the newest of their dates is published, the others are corrected with it. */
async function wantedRelease(
  installation: Installation,
  options: Options,
  language: Language,
): Promise<Wanted> {
  const asked = options.at === undefined ? [] : datesOf(options.at, language).sort((a, b) => a - b);
  const { data, store, parquet } = installation;
  const typedIn = reportedFigures(store);
  const deliveries = deliveriesOf(installation, options, language);
  const municipality = municipalityOf(installation, deliveries, typedIn, options, language);
  const entry = deliveries.findLast(({ municipalities }) => municipalities.includes(municipality));
  const delivered = entry && (await readDelivery(join(data.deliveries, entry.id), parquet));
  const register = delivered?.register ?? NO_ROWS;
  const date = asked.at(-1) ?? usualDate(delivered);
  if (date === undefined) throw new WrongUse(language, 'publish.no_date');
  const catalogues = await cataloguesFor({
    definitions: data.definitions,
    parameters: existsSync(data.parameters) ? data.parameters : undefined,
  });
  return {
    basis: { municipality, register, catalogues, typedIn },
    delivery: entry?.id ?? null,
    manifest: delivered?.manifest,
    date,
    alsoCorrect: asked.slice(0, -1),
  };
}

/** The date that the extract was taken in for; else the last usual date before it was received. */
function usualDate(
  delivered: { readonly manifest: Manifest; readonly register: Register } | undefined,
): Day | undefined {
  if (!delivered) return undefined;
  const { manifest, register } = delivered;
  if (manifest.intake) return parseIsoDate(manifest.intake.date);
  return defaultCutoffs(register, parseIsoDate(manifest.receivedAt.slice(0, 10))).at(-1);
}

/** What must be answered before the delivery can be published; empty when nothing must. */
function unansweredText(manifest: Manifest, language: Language): string {
  const warnings = unansweredWarnings(manifest);
  if (warnings.length === 0) return '';
  const lines = warnings.map(
    ({ code, count }) => `    ${guideOf(code as ProblemCode, count, language).what}`,
  );
  return `${[cliText(language, 'publish.unanswered'), ...lines].join('\n')}\n`;
}

/** Says when the date lies after the one that the extract is for: what is ongoing in it may have ended since. */
function laterText({ intake }: Manifest, date: Day, language: Language): string {
  if (!intake || date <= parseIsoDate(intake.date)) return '';
  const words = { date: tableDate(date, language), extract: tableDate(parseIsoDate(intake.date), language) };
  return `${cliText(language, 'publish.later', words)}\n`;
}

/** The delivery asked for, else all that are whole, oldest first. */
function deliveriesOf({ store }: Installation, options: Options, language: Language): LedgerEntry[] {
  const { delivery: id, data: folder } = options;
  const whole = ledgerEntries(store).filter(({ status }) => status === 'accepted');
  if (id === undefined) return whole;
  const found = whole.filter((entry) => entry.id === id);
  if (found.length === 0) throw new WrongUse(language, 'publish.unknown_delivery', { id, folder });
  return found;
}

/** The municipality asked for, else the installation's own, else the only one that there are numbers of. */
function municipalityOf(
  { store }: Installation,
  deliveries: readonly LedgerEntry[],
  typedIn: readonly ReportedFigure[],
  options: Options,
  language: Language,
): string {
  const delivered = deliveries.flatMap(({ municipalities }) => municipalities);
  const known = [...new Set([...delivered, ...typedIn.map(({ municipality }) => municipality)])].sort();
  if (known.length === 0) throw new WrongUse(language, 'publish.nothing', { folder: options.data });
  const own = options.municipality ?? readSetting(store, 'municipality') ?? undefined;
  const code = own ?? (known.length === 1 ? known[0] : undefined);
  if (code !== undefined && known.includes(code)) return code;
  const words = { value: code ?? '""', name: '--municipality', choices: known.join(', ') };
  throw new WrongUse(language, 'use.bad_choice', words);
}
