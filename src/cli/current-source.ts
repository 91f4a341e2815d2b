import { duckdbEngine } from '../calculation/engines/duckdb.ts';
import { areaName } from '../catalogue/areas.ts';
import type { Catalogue } from '../catalogue/definition.ts';
import { VEJBY } from '../demo/vejby.ts';
import { defaultCutoffs } from '../observations/default-cutoffs.ts';
import type { FigureSource } from '../observations/figure-source.ts';
import { municipalitiesOf } from '../observations/observe.ts';
import { openSource } from '../observations/open-source.ts';
import { municipalitiesOfReported, toReported } from '../observations/reported.ts';
import type { Register } from '../register/register.ts';
import { publishedSource } from '../releases/published-source.ts';
import { type Day, parseIsoDate } from '../shared/calendar.ts';
import { reportedFigures } from '../store/reported-figures.ts';
import { readSetting } from '../store/settings.ts';
import { type Installation, newestRegister } from './installation.ts';

/** What the pages are asked to show. */
export interface Shown {
  readonly demo: boolean;
  /** Only these dates, and always of the newest delivery; what is published when left out. */
  readonly at?: readonly Day[] | undefined;
  readonly municipality?: string | undefined;
  readonly catalogues: () => Promise<readonly Catalogue[]>;
}

const NO_ROWS: Register = { tables: new Map() };

/**
 * The figures that pages show now: what is published; before the first publication the newest delivery with what is
 * typed in. Another source takes its place when `reload` is called.
 */
export class CurrentSource {
  readonly #installation: Installation;
  readonly #shown: Shown;
  #source: FigureSource;
  #close: () => void;

  static async open(installation: Installation, shown: Shown): Promise<CurrentSource> {
    const { source, close } = await sourceOf(installation, shown);
    return new CurrentSource(installation, shown, source, close);
  }

  private constructor(installation: Installation, shown: Shown, source: FigureSource, close: () => void) {
    this.#installation = installation;
    this.#shown = shown;
    this.#source = source;
    this.#close = close;
  }

  get(): FigureSource {
    return this.#source;
  }

  /** Shows what is there now. Requests that have begun may still ask the former source for a while. */
  async reload(): Promise<void> {
    const { source, close } = await sourceOf(this.#installation, this.#shown);
    const former = this.#close;
    this.#source = source;
    this.#close = close;
    setTimeout(former, GRACE_MS).unref();
  }

  close(): void {
    this.#close();
  }
}

/** How long requests that have begun may take before what they ask is closed. */
const GRACE_MS = 60_000;

async function sourceOf(
  installation: Installation,
  shown: Shown,
): Promise<{ source: FigureSource; close: () => void }> {
  const own = ownMunicipality(installation, shown);
  if (own !== undefined && !shown.at) {
    const published = await publishedSource(
      { municipality: named(own, shown), demo: shown.demo },
      { ...installation, openEngine: () => duckdbEngine() },
    );
    if (published) return { source: published, close: () => undefined };
  }
  const newest = await newestRegister(installation);
  const register = newest?.register ?? NO_ROWS;
  const typedIn = reportedFigures(installation.store).map((figure) => toReported(figure));
  const code = own ?? onlyMunicipality(register) ?? typedIn[0]?.area;
  const until = newest && parseIsoDate(newest.manifest.receivedAt.slice(0, 10));
  const usual = newest && until !== undefined ? defaultCutoffs(register, until) : [];
  const cutoffs = shown.at ?? (shown.demo ? VEJBY.cutoffs.map(parseIsoDate) : usual);
  const typedDates = shown.at ? [] : typedIn.map(({ date }) => date);
  const engine = await duckdbEngine();
  await engine.prepare(register);
  const source = openSource({
    register,
    engine,
    municipality: code === undefined ? { code: '', name: '' } : named(code, shown),
    demo: shown.demo,
    catalogues: await shown.catalogues(),
    cutoffs: [...new Set([...cutoffs, ...typedDates])].sort((a, b) => a - b),
    typedIn,
    openEngine: () => duckdbEngine(),
  });
  return { source, close: () => engine.close() };
}

function ownMunicipality({ store }: Installation, { municipality, demo }: Shown): string | undefined {
  return municipality ?? (demo ? VEJBY.code : (readSetting(store, 'municipality') ?? undefined));
}

/** The only municipality that the rows are about; undefined when there are none or several. */
function onlyMunicipality(register: Register): string | undefined {
  const counted = municipalitiesOf(register);
  const known = counted.length > 0 ? counted : municipalitiesOfReported(register);
  return known.length === 1 ? known[0] : undefined;
}

function named(code: string, { demo }: Shown): { readonly code: string; readonly name: string } {
  return demo && code === VEJBY.code ? VEJBY : { code, name: areaName(code).da };
}
