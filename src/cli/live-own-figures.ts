import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseDocument } from 'yaml';
import { duckdbEngine } from '../calculation/engines/duckdb.ts';
import { addressOf, type Catalogue, type Definition } from '../catalogue/definition.ts';
import { nearestFigure } from '../catalogue/nearest-figure.ts';
import { isOwnFigure, OWN_CATALOGUE } from '../catalogue/own-figure.ts';
import type { OwnVersions } from '../catalogue/own-versions.ts';
import { applyParameters, readParameters } from '../catalogue/parameters.ts';
import type { SourceFile } from '../catalogue/read-catalogues.ts';
import { runExamples } from '../observations/examples/run-examples.ts';
import type { FigureSource } from '../observations/figure-source.ts';
import type { Observation } from '../observations/observation.ts';
import { observe } from '../observations/observe.ts';
import { withOwnFigures } from '../observations/own-figures-source.ts';
import type { Previewed } from '../presentation/pages/own/preview-model.ts';
import { wordsOf } from '../presentation/texts/words.ts';
import type { OwnChange, OwnFigures, OwnFile } from '../server/own-figures.ts';
import { type Day, parseIsoDate } from '../shared/calendar.ts';
import { type Finding, problem, UserProblem } from '../shared/problem.ts';
import type { CurrentSource } from './current-source.ts';
import type { Effects } from './effects.ts';
import type { Installation } from './installation.ts';
import { figuresOf, OwnDefinitionFiles, ownCatalogue, shippedFiles } from './own-definition-files.ts';
import { ReadyRows } from './ready-rows.ts';

/** How many of the newest cut-offs a preview shows. */
const PREVIEWED_DATES = 6;

const NONE: OwnVersions = { current: [], former: [] };

/** The own figures of an installation, and the figures that pages show with them as they are defined now. */
export class LiveOwnFigures implements OwnFigures {
  readonly #installation: Installation;
  readonly #current: CurrentSource;
  readonly #effects: Pick<Effects, 'now'>;
  readonly #files: OwnDefinitionFiles;
  readonly #shipped: readonly SourceFile[];
  #versions: OwnVersions = NONE;
  /** The source that is shown, and the one that it was made from. */
  #shown: { readonly from: FigureSource; readonly source: FigureSource } | undefined;
  /** The rows that previews were calculated on, ready: a preview is asked for at every change of the form. */
  #ready: ReadyRows | undefined;
  /** One preview at a time, so that none closes what another one asks. */
  #calculating: Promise<unknown> = Promise.resolve();

  /** Opens them; `findings` say what is wrong with the definition files, which are then not shown. */
  static async open(
    installation: Installation,
    current: CurrentSource,
    effects: Pick<Effects, 'now'>,
  ): Promise<{ own: LiveOwnFigures; findings: readonly Finding[] }> {
    const own = new LiveOwnFigures(installation, current, effects, await shippedFiles());
    try {
      await own.#read();
      return { own, findings: [] };
    } catch (error) {
      if (error instanceof UserProblem) return { own, findings: error.findings };
      throw error;
    }
  }

  private constructor(
    installation: Installation,
    current: CurrentSource,
    effects: Pick<Effects, 'now'>,
    shipped: readonly SourceFile[],
  ) {
    this.#installation = installation;
    this.#current = current;
    this.#effects = effects;
    this.#files = new OwnDefinitionFiles(installation.data.definitions);
    this.#shipped = shipped;
  }

  /** The current figures with the own ones as they are defined now; the same object until something changes. */
  source(): FigureSource {
    const from = this.#current.get();
    if (this.#shown?.from !== from) {
      const unpublished = { da: wordsOf('da').t('own.unpublished'), en: wordsOf('en').t('own.unpublished') };
      const own = { versions: this.#versions, unpublished, openEngine: () => duckdbEngine() };
      this.#shown = { from, source: withOwnFigures(from, own) };
    }
    return this.#shown.source;
  }

  async list(): Promise<readonly OwnFile[]> {
    const files = await this.#files.current();
    const catalogue = ownCatalogue(this.#shipped, files);
    return files.map((file) => ({ ...file, definitions: figuresOf(catalogue, file) }));
  }

  async nextNumber(): Promise<string> {
    const used = (await this.list()).flatMap(({ definitions }) => definitions.map(({ figure }) => figure));
    const mains = used.map((figure) => Number(figure.split('.')[0])).filter(Number.isInteger);
    return String(Math.max(0, ...mains) + 1);
  }

  async preview(text: string, replaces?: string): Promise<Previewed> {
    const { varied: definitions, catalogue } = await this.#tried(text, replaces);
    const source = this.source();
    const dates = source.cutoffs.slice(-PREVIEWED_DATES);
    const standard = source.catalogues.filter(({ name }) => name !== OWN_CATALOGUE);
    const main = definitions[0];
    const candidates = standard.flatMap((c) => c.definitions).filter((d) => !d.extra);
    const nearest = main && nearestFigure(main, candidates);
    const all = nearest ? await source.observations() : [];
    const calculated = this.#calculating.then(() => this.#calculate(source, dates, definitions, catalogue));
    this.#calculating = calculated.catch(() => undefined);
    return {
      definitions,
      dates,
      observations: await calculated,
      nearest: nearest && {
        definition: nearest,
        observations: all.filter((o) => addressOf(o) === addressOf(nearest) && dates.includes(o.date)),
      },
    };
  }

  async save(text: string, change: OwnChange): Promise<Definition> {
    const before = change.kind === 'new' ? undefined : await this.#fileOf(change.id);
    const whole = before ? versioned(text, change, before) : text;
    const { definitions, catalogue, file } = await this.#tried(whole, before?.definitions[0]?.id);
    const [main] = definitions;
    if (!main) throw new Error('a definition file without figures');
    if (before) checkIdentity(main, before);
    await checkExamples(definitions, catalogue);
    if (before) await this.#keepAside(before, change.kind);
    await this.#files.write(file, whole);
    await this.#reload();
    return main;
  }

  async remove(id: string): Promise<void> {
    const file = await this.#fileOf(id);
    await this.#keepAside(file, 'removed');
    await this.#files.remove(file.file);
    await this.#reload();
  }

  /** Ends what it holds open. */
  async close(): Promise<void> {
    await this.#calculating;
    this.#ready?.close();
  }

  async #fileOf(id: string): Promise<OwnFile> {
    const found = (await this.list()).find(({ definitions }) => definitions[0]?.id === id);
    if (!found) throw new UserProblem([problem('own.unknown')]);
    return found;
  }

  /** The definitions of a text beside all others, as if it were saved. */
  async #tried(
    text: string,
    replaces: string | undefined,
  ): Promise<{
    definitions: readonly Definition[];
    varied: readonly Definition[];
    catalogue: Catalogue;
    file: string;
  }> {
    const files = await this.#files.current();
    const known = ownCatalogue(this.#shipped, files);
    const replaced = files.find((file) => figuresOf(known, file)[0]?.id === replaces);
    const others = files.filter((file) => file !== replaced);
    const own = { file: replaced?.file ?? FILE_BEFORE_SAVED, text };
    checkIsOwn(own);
    const catalogue = ownCatalogue(this.#shipped, [...others, own]);
    const [main, ...subs] = figuresOf(catalogue, own);
    if (!main) throw new Error('a definition file without figures');
    checkIsFree(main, figuresOf(known, replaced ?? own), known);
    const file = replaced?.file ?? freeName(main.slug, files);
    const definitions = [main, ...subs].map((definition) => ({ ...definition, file }));
    return { definitions, varied: await this.#varied(definitions, catalogue), catalogue, file };
  }

  /** With the installation's parameters, as numbers are calculated. */
  async #varied(definitions: readonly Definition[], catalogue: Catalogue): Promise<readonly Definition[]> {
    const { parameters: path } = this.#installation.data;
    if (!existsSync(path)) return definitions;
    const parameters = readParameters({ file: path, text: await readFile(path, 'utf8') });
    const about = Object.fromEntries(
      Object.entries(parameters).filter(([name]) => name === 'all' || name.split(':')[0] === OWN_CATALOGUE),
    );
    const [varied] = applyParameters([catalogue], about);
    return definitions.map((d) => varied?.definitions.find((v) => addressOf(v) === addressOf(d)) ?? d);
  }

  async #calculate(
    source: FigureSource,
    dates: readonly Day[],
    definitions: readonly Definition[],
    { definitions: all }: Catalogue,
  ): Promise<Observation[]> {
    if (this.#ready?.source !== source) {
      this.#ready?.close();
      this.#ready = new ReadyRows(source);
    }
    const addresses = new Set(definitions.map(addressOf));
    const own = all.map((d) => definitions.find((tried) => addressOf(tried) === addressOf(d)) ?? d);
    const catalogues = source.catalogues.map((c) =>
      c.name === OWN_CATALOGUE ? { ...c, definitions: own } : c,
    );
    const observations: Observation[] = [];
    for (const { register, engine, cutoffs } of await this.#ready.of(dates)) {
      const observed = await observe(engine, register, {
        catalogues,
        figures: definitions,
        cutoffs,
        by: [],
        extras: true,
        areas: ['municipality'],
        municipalities: [source.municipality.code],
      });
      observations.push(...observed.observations.filter((o) => addresses.has(addressOf(o))));
    }
    return observations;
  }

  async #keepAside({ text, definitions }: OwnFile, why: OwnChange['kind'] | 'removed'): Promise<void> {
    const [main] = definitions;
    if (!main) return;
    const { id, version } = main;
    if (why === 'version') await this.#files.keepFormer(id, version, text);
    else await this.#files.keepCorrected(id, version, this.#effects.now().toISOString(), text);
  }

  async #reload(): Promise<void> {
    await this.#read();
    await this.#current.reload();
    this.#shown = undefined;
  }

  async #read(): Promise<void> {
    const files = await this.#files.current();
    const catalogue = ownCatalogue(this.#shipped, files);
    const current = await this.#varied(catalogue.definitions, catalogue);
    const former: Definition[] = [];
    for (const file of await this.#files.former()) {
      const id = file.file.split('.')[0];
      const now = files.find((known) => figuresOf(catalogue, known)[0]?.id === id);
      if (!now) continue;
      const then = ownCatalogue(this.#shipped, [...files.filter((known) => known !== now), file]);
      former.push(...(await this.#varied(figuresOf(then, file), then)));
    }
    this.#versions = { current, former };
  }
}

/** The name in messages of a text that has no file yet. */
const FILE_BEFORE_SAVED = 'nøgletallet';

/** The text with its version and date set, comments and all else as they are. */
function versioned(text: string, change: OwnChange, { definitions }: OwnFile): string {
  const [main] = definitions;
  const document = parseDocument(text);
  if (document.errors.length > 0 || !main) return text;
  const version = change.kind === 'version' ? main.version + 1 : main.version;
  if (change.kind === 'version') {
    const from = parseIsoDate(change.from);
    if (Number.isNaN(from) || from <= parseIsoDate(main.validFrom)) {
      const words = { value: change.from, after: main.validFrom };
      throw new UserProblem([problem('own.version_date', {}, words)]);
    }
    document.set('valid_from', change.from);
  }
  if (change.kind === 'version' || document.has('version')) document.set('version', version);
  return document.toString({ lineWidth: 110 });
}

function checkIsOwn({ file, text }: SourceFile): void {
  const document = parseDocument(text);
  const catalogue: unknown = document.errors.length > 0 ? OWN_CATALOGUE : document.get('catalogue');
  if (typeof catalogue !== 'string' || isOwnFigure({ catalogue })) return;
  throw new UserProblem([problem('own.not_own', { file }, { catalogue })]);
}

/** Links and kept numbers rest on the number, the id and the slug. */
function checkIdentity(main: Definition, { definitions }: OwnFile): void {
  const [before] = definitions;
  if (!before) return;
  const findings = (['figure', 'id', 'slug'] as const)
    .filter((key) => main[key] !== before[key])
    .map((key) => problem('own.identity', { file: before.file }, { key, expected: before[key] }));
  if (findings.length > 0) throw new UserProblem(findings);
}

/** Addresses of pages that figures' addresses must not take. */
const TAKEN = ['nyt'];

function checkIsFree(main: Definition, replaced: readonly Definition[], { definitions }: Catalogue): void {
  const others = definitions.filter((d) => !replaced.includes(d));
  if (TAKEN.includes(main.slug)) throw new UserProblem([problem('own.slug_taken', {}, { value: main.slug })]);
  if (others.some(({ id }) => id === main.id))
    throw new UserProblem([problem('own.slug_taken', {}, { value: main.slug })]);
}

function freeName(slug: string, files: readonly SourceFile[]): string {
  const taken = new Set(files.map(({ file }) => file));
  const names = [slug, ...Array.from({ length: taken.size + 1 }, (_, i) => `${slug}-${i + 2}`)];
  const free = names.map((name) => `${name}.yaml`).find((name) => !taken.has(name));
  return free ?? `${slug}.yaml`;
}

/** Runs the examples of the definitions; a UserProblem names each that comes out otherwise. */
async function checkExamples(definitions: readonly Definition[], catalogue: Catalogue): Promise<void> {
  const own = new Set(definitions.map(addressOf));
  const told = catalogue.definitions.map((d) => (own.has(addressOf(d)) ? d : { ...d, examples: [] }));
  const { differences } = await runExamples([{ ...catalogue, definitions: told }], () => duckdbEngine());
  const findings = differences.map(({ example, expected, got }) =>
    problem('own.example', {}, { name: example.name, expected: pairText(expected), got: pairText(got) }),
  );
  if (findings.length > 0) throw new UserProblem(findings);
}

function pairText(pair: readonly (string | null)[] | undefined): string {
  return pair?.map((part) => part ?? '–').join(' / ') ?? '–';
}
