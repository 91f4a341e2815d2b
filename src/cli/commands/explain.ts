import type { Command } from 'commander';
import { duckdbEngine } from '../../calculation/engines/duckdb.ts';
import type { Explanation } from '../../calculation/explain/explanation.ts';
import { levelOf } from '../../catalogue/areas.ts';
import {
  addressOf,
  type Catalogue,
  type Definition,
  type PopulationRule,
} from '../../catalogue/definition.ts';
import { type ContractRow, toContractRow } from '../../observations/contract-rows.ts';
import { explainChecked } from '../../observations/explain.ts';
import type { Observation } from '../../observations/observation.ts';
import { municipalitiesOf, observe } from '../../observations/observe.ts';
import { reportedRows } from '../../observations/reported.ts';
import { readRegisterFolder } from '../../register/read-register-folder.ts';
import type { Register } from '../../register/register.ts';
import type { Day } from '../../shared/calendar.ts';
import type { Finding } from '../../shared/problem.ts';
import type { Language } from '../../shared/problem-texts.ts';
import { choicesOf, datesOf } from '../arguments.ts';
import { cataloguesFor, keyOfRun } from '../catalogues.ts';
import type { Effects } from '../effects.ts';
import { explanationText } from '../explanation-text.ts';
import { progress } from '../progress.ts';
import { writeRemarks } from '../remarks.ts';
import { flag, slot } from '../slots.ts';
import { cliText } from '../texts.ts';
import { WrongUse } from '../wrong-use.ts';

interface Options {
  readonly at: string;
  readonly municipality?: string;
  readonly children?: boolean;
  readonly format: string;
  readonly population?: string;
  readonly parameters?: string;
  readonly definitions?: string;
}

/** `explain FIGURE FOLDER --at DATE`: how one number comes about, step by step, down to the children. */
export function addExplain(command: Command, language: Language, effects: Effects): void {
  const text = (key: Parameters<typeof cliText>[1]) => cliText(language, key);
  command
    .name('explain')
    .description(text('explain'))
    .argument(slot(language, 'figure', true), text('explain.figure'))
    .argument(slot(language, 'folder', true), text('calculate.folder'))
    .requiredOption(flag(language, '--at', 'date'), text('explain.at'))
    .option(flag(language, '--municipality', 'code'), text('explain.municipality'))
    .option('--children', text('explain.children'))
    .option(flag(language, '--population', 'rule'), text('calculate.population'))
    .option(flag(language, '--format', 'format'), text('explain.format'), 'text')
    .option(flag(language, '--parameters', 'file'), text('calculate.parameters'))
    .option(flag(language, '--definitions', 'folder'), text('calculate.definitions'))
    .action((figure: string, folder: string, options: Options) =>
      explainFigure(figure, folder, options, language, effects),
    );
}

async function explainFigure(
  figure: string,
  folder: string,
  options: Options,
  language: Language,
  effects: Effects,
): Promise<void> {
  const date = oneDate(options.at, language);
  const [format] = choicesOf(options.format, '--format', ['text', 'json'] as const, language);
  const rules: readonly PopulationRule[] = ['year_start', 'latest'];
  const [population] = choicesOf(options.population, '--population', rules, language);
  const catalogues = await cataloguesFor({ ...options, population });
  const definition = figureNamed(figure, catalogues, language);
  const told = progress(language, effects, 16);
  const { register, remarks } = await readRegisterFolder(folder, {
    pseudonymKey: keyOfRun(),
    ownMunicipality: options.municipality,
    progress: told.read,
  });
  const municipality = municipalityOf(register, options.municipality, language);
  told.calculating();
  const { observation, explanation, found } = await explained(
    register,
    catalogues,
    definition,
    date,
    municipality,
  );
  told.done();
  writeRemarks([...remarks, ...found], language, effects);
  const withChildren = options.children === true;
  effects.out(
    format === 'json'
      ? `${JSON.stringify(jsonOf(toContractRow(observation), explanation, withChildren), null, 2)}\n`
      : explanationText({ definition, observation, explanation, withChildren }, language),
  );
}

async function explained(
  register: Register,
  catalogues: readonly Catalogue[],
  definition: Definition,
  date: Day,
  municipality: string,
): Promise<{ observation: Observation; explanation: Explanation; found: readonly Finding[] }> {
  const engine = await duckdbEngine();
  try {
    await engine.prepare(register);
    const { observations, remarks } = await observe(engine, register, {
      catalogues,
      figures: [definition],
      cutoffs: [date],
      by: [],
      extras: definition.extra,
      areas: ['municipality'],
      municipalities: [municipality],
    });
    const explanation = explainChecked(register, catalogues, definition, date, municipality, observations);
    const observation = observations.find((o) => o.figure === definition.figure && o.area === municipality);
    if (!observation) throw new Error(`no observation of ${addressOf(definition)}`);
    return { observation, explanation, found: remarks };
  } finally {
    engine.close();
  }
}

/** The figure named as `1` (of the stair) or `netvaerksmetoder:5.1`. */
function figureNamed(text: string, catalogues: readonly Catalogue[], language: Language): Definition {
  const [number, name = 'indsatstrappen'] = text.split(':').reverse();
  const names = catalogues.map((catalogue) => catalogue.name);
  choicesOf(name, '<figure>', names, language);
  const definitions = catalogues.find((catalogue) => catalogue.name === name)?.definitions ?? [];
  const found = definitions.find((definition) => definition.figure === number);
  if (found) return found;
  const choices = definitions.map((definition) => definition.figure).join(', ');
  throw new WrongUse(language, 'use.unknown_figure', { value: number ?? text, name, choices });
}

function oneDate(text: string, language: Language): Day {
  const [date, ...others] = datesOf(text, language);
  if (date === undefined || others.length > 0) throw new WrongUse(language, 'explain.one_date');
  return date;
}

/** The municipality asked for, or the only one that the folder tells of. */
function municipalityOf(register: Register, asked: string | undefined, language: Language): string {
  const reported = reportedRows(register)
    .map(({ area }) => area)
    .filter((area) => levelOf(area) === 'municipality');
  const there = [...new Set([...municipalitiesOf(register), ...reported])].sort();
  const choices = there.join(', ');
  if (asked !== undefined) {
    if (there.includes(asked)) return asked;
    throw new WrongUse(language, 'use.bad_choice', { value: asked, name: '--municipality', choices });
  }
  const [only, ...others] = there;
  if (only === undefined || others.length > 0) throw new WrongUse(language, 'explain.which', { choices });
  return only;
}

/** The row that `calculate` gives for the figure, with the steps to it and, when asked for, its children. */
function jsonOf(row: ContractRow, { children, ...explanation }: Explanation, withChildren: boolean) {
  const number = (text: string) => (text === '' ? null : Number(text));
  return {
    catalogue: row.catalogue,
    figure: row.figure,
    municipality: row.municipality,
    date: row.date,
    numerator: number(row.numerator),
    denominator: number(row.denominator),
    value: number(row.value),
    unit: row.unit,
    status: row.status,
    numeratorSteps: explanation.numeratorSteps,
    denominatorSteps: explanation.denominatorSteps,
    notes: explanation.notes ?? [],
    ...(withChildren ? { children } : {}),
  };
}
