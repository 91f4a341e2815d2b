import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { duckdbEngine } from '../../calculation/engines/duckdb.ts';
import { defaultCutoffs } from '../../observations/default-cutoffs.ts';
import { tableDate } from '../../presentation/format/date.ts';
import { readDelivery } from '../../register/deliveries/read-delivery.ts';
import { type Basis, NO_ROWS } from '../../releases/calculate-release.ts';
import { makeRelease } from '../../releases/make-release.ts';
import { planRelease } from '../../releases/plan-release.ts';
import { type Day, parseIsoDate } from '../../shared/calendar.ts';
import type { Language } from '../../shared/problem-texts.ts';
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
    const { basis, delivery, date, alsoCorrect } = await wantedRelease(installation, options, language);
    const releaseEffects = { ...installation, openEngine: () => duckdbEngine() };
    const earlier = options.earlier ?? false;
    if (options.plan) {
      const planned = await planRelease(basis, { date, alsoCorrect, earlier }, releaseEffects);
      effects.out(planText(planned, language));
      return;
    }
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
  const register = entry ? (await readDelivery(join(data.deliveries, entry.id), parquet)).register : NO_ROWS;
  const usual = entry ? defaultCutoffs(register, parseIsoDate(entry.receivedAt.slice(0, 10))) : [];
  const date = asked.at(-1) ?? usual.at(-1);
  if (date === undefined) throw new WrongUse(language, 'publish.no_date');
  const catalogues = await cataloguesFor({
    definitions: data.definitions,
    parameters: existsSync(data.parameters) ? data.parameters : undefined,
  });
  return {
    basis: { municipality, register, catalogues, typedIn },
    delivery: entry?.id ?? null,
    date,
    alsoCorrect: asked.slice(0, -1),
  };
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
