import type { Command } from 'commander';
import { duckdbEngine } from '../../calculation/engines/duckdb.ts';
import { ALL_MUNICIPALITIES, AREA_LEVELS } from '../../catalogue/areas.ts';
import { BREAKDOWNS } from '../../catalogue/breakdown.ts';
import type { PopulationRule } from '../../catalogue/definition.ts';
import {
  CONTRACT_COLUMNS,
  type ContractRow,
  inContractOrder,
  toContractRow,
} from '../../observations/contract-rows.ts';
import type { Observation } from '../../observations/observation.ts';
import { observe } from '../../observations/observe.ts';
import { readRegisterFolder } from '../../register/read-register-folder.ts';
import { type Finding, warning } from '../../shared/problem.ts';
import type { Language } from '../../shared/problem-texts.ts';
import { choicesOf, datesOf, someOf } from '../arguments.ts';
import { cataloguesFor, keyOfRun } from '../catalogues.ts';
import type { Effects } from '../effects.ts';
import { progress } from '../progress.ts';
import { writeRemarks } from '../remarks.ts';
import { flag, slot } from '../slots.ts';
import { cliText } from '../texts.ts';
import { wantedFigures } from '../wanted-figures.ts';

interface Options {
  readonly at: string;
  readonly catalogue: string;
  readonly municipality?: string;
  readonly figures?: string;
  readonly by?: string;
  readonly extras?: boolean;
  readonly areas: string;
  readonly population?: string;
  readonly format: string;
  readonly parameters?: string;
  readonly definitions?: string;
}

/** `calculate FOLDER --at DATES`: register.md's calculation contract. */
export function addCalculate(command: Command, language: Language, effects: Effects): void {
  const text = (key: Parameters<typeof cliText>[1]) => cliText(language, key);
  command
    .name('calculate')
    .description(text('calculate'))
    .argument(slot(language, 'folder', true), text('calculate.folder'))
    .requiredOption(flag(language, '--at', 'dates'), text('calculate.at'))
    .option(flag(language, '--catalogue', 'names'), text('calculate.catalogue'), 'indsatstrappen')
    .option(flag(language, '--municipality', 'codes'), text('calculate.municipality'))
    .option(flag(language, '--figures', 'numbers'), text('calculate.figures'))
    .option(flag(language, '--by', 'breakdowns'), text('calculate.by'))
    .option('--extras', text('calculate.extras'))
    .option(flag(language, '--areas', 'levels'), text('calculate.areas'), 'municipality')
    .option(flag(language, '--population', 'rule'), text('calculate.population'))
    .option(flag(language, '--format', 'format'), text('calculate.format'), 'csv')
    .option(flag(language, '--parameters', 'file'), text('calculate.parameters'))
    .option(flag(language, '--definitions', 'folder'), text('calculate.definitions'))
    .action((folder: string, options: Options) => calculateFolder(folder, options, language, effects));
}

async function calculateFolder(
  folder: string,
  options: Options,
  language: Language,
  effects: Effects,
): Promise<void> {
  const cutoffs = datesOf(options.at, language);
  const by = choicesOf(options.by, '--by', BREAKDOWNS, language);
  const areas = someOf(options.areas, '--areas', AREA_LEVELS, language);
  const [format] = someOf(options.format, '--format', ['csv', 'json'] as const, language);
  const [population] = choicesOf<PopulationRule>(
    options.population,
    '--population',
    ['year_start', 'latest'],
    language,
  );
  const municipalities = municipalityCodes(options.municipality, language);
  const catalogues = await cataloguesFor({ ...options, population });
  const wanted = wantedFigures(catalogues, options, language);
  const told = progress(language, effects, 16);
  const { register, remarks } = await readRegisterFolder(folder, {
    pseudonymKey: keyOfRun(),
    ownMunicipality: municipalities.length === 1 ? municipalities[0] : undefined,
    progress: told.read,
  });
  told.calculating();
  const engine = await duckdbEngine();
  try {
    await engine.prepare(register);
    const observed = await observe(engine, register, {
      catalogues,
      figures: wanted.definitions,
      cutoffs,
      by,
      areas,
      extras: wanted.extras,
      ...(municipalities.length > 0 ? { municipalities } : {}),
    });
    told.done();
    const absent = areas.includes('municipality') ? absentOf(municipalities, observed.observations) : [];
    writeRemarks([...remarks, ...observed.remarks, ...absent], language, effects);
    const rows = inContractOrder(observed.observations.filter((o) => wanted.shows(o.figure))).map(
      toContractRow,
    );
    effects.out(format === 'json' ? jsonOf(rows) : csvOf(rows));
  } finally {
    engine.close();
  }
}

function absentOf(municipalities: readonly string[], observations: readonly Observation[]): Finding[] {
  const present = new Set(observations.map((o) => o.area));
  return municipalities
    .filter((code) => !present.has(code))
    .map((code) => warning('municipality.not_in_folder', {}, { code }));
}

function municipalityCodes(text: string | undefined, language: Language): string[] {
  return choicesOf(
    text,
    '--municipality',
    ALL_MUNICIPALITIES.map((m) => m.code),
    language,
  );
}

function csvOf(rows: readonly ContractRow[]): string {
  const lines = rows.map((row) => CONTRACT_COLUMNS.map((column) => csvCell(row[column])).join(','));
  return `${[CONTRACT_COLUMNS.join(','), ...lines].join('\n')}\n`;
}

/** A district is the municipality's own text and may hold anything. */
function csvCell(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const NUMBERS: readonly string[] = ['numerator', 'denominator', 'value'];

function jsonOf(rows: readonly ContractRow[]): string {
  const objects = rows.map((row) =>
    Object.fromEntries(
      CONTRACT_COLUMNS.map((column) => [
        column,
        NUMBERS.includes(column) ? numberOrNull(row[column]) : row[column],
      ]),
    ),
  );
  return `[\n${objects.map((o) => JSON.stringify(o)).join(',\n')}\n]\n`;
}

function numberOrNull(text: string): number | null {
  return text === '' ? null : Number(text);
}
