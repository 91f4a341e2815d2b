import { duckdbEngine } from '../../src/calculation/engines/duckdb.ts';
import type { AreaLevel } from '../../src/catalogue/areas.ts';
import type { Breakdown } from '../../src/catalogue/breakdown.ts';
import { addressOf, type Catalogue } from '../../src/catalogue/definition.ts';
import { applyParameters } from '../../src/catalogue/parameters.ts';
import type { Parameters } from '../../src/catalogue/schema.ts';
import { type ContractRow, inContractOrder, toContractRow } from '../../src/observations/contract-rows.ts';
import type { Observation } from '../../src/observations/observation.ts';
import { observe } from '../../src/observations/observe.ts';
import { readRegister } from '../../src/register/read-register.ts';
import { parseIsoDate } from '../../src/shared/calendar.ts';
import type { PlainRegister } from '../reference/plain-register.ts';
import { toCsvFiles } from '../reference/random-register.ts';
import { projectCatalogues } from './project-catalogues.ts';

/** What is asked of a calculation; only the cut-off dates must be given. */
export interface Asked {
  /** ISO dates. */
  readonly at: readonly string[];
  /** Names of catalogues; the two with key figures of the stair when left out. */
  readonly catalogues?: readonly string[];
  /** Addresses of figures (`indsatstrappen:1`); all of the catalogues when left out. */
  readonly figures?: readonly string[];
  readonly by?: readonly Breakdown[];
  readonly extras?: boolean;
  readonly areas?: readonly AreaLevel[];
  readonly municipalities?: readonly string[];
  readonly parameters?: Parameters;
  /** The definitions; those of the product when left out. */
  readonly definitions?: readonly Catalogue[];
}

/** The two catalogues that are asked for when a test names none. */
const STAIR_CATALOGUES = ['indsatstrappen', 'netvaerksmetoder'] as const;

/** Text files by name, through reading, a fresh engine and the observations: exact and in the order of the contract. */
export async function observeFiles(
  files: Readonly<Record<string, string>>,
  asked: Asked,
): Promise<Observation[]> {
  const bytes = Object.entries(files).map(([name, text]) => ({
    name,
    bytes: new TextEncoder().encode(text),
  }));
  const { register } = readRegister(bytes, { pseudonymKey: new Uint8Array(32) });
  const catalogues = applyParameters(
    asked.definitions ?? (await projectCatalogues()),
    asked.parameters ?? {},
  );
  const names: readonly string[] = asked.catalogues ?? STAIR_CATALOGUES;
  const figures = catalogues
    .filter((catalogue) => names.includes(catalogue.name))
    .flatMap((catalogue) => catalogue.definitions)
    .filter((definition) => asked.figures?.includes(addressOf(definition)) ?? true);
  const engine = await duckdbEngine({ threads: 1 });
  try {
    await engine.prepare(register);
    const { observations } = await observe(engine, register, {
      catalogues,
      figures,
      cutoffs: asked.at.map(parseIsoDate),
      by: asked.by ?? [],
      extras: asked.extras ?? false,
      areas: asked.areas ?? ['municipality'],
      ...(asked.municipalities ? { municipalities: asked.municipalities } : {}),
    });
    return inContractOrder(observations);
  } finally {
    engine.close();
  }
}

/** The rows that `calculate` would print for the files. */
async function calculateFiles(files: Readonly<Record<string, string>>, asked: Asked): Promise<ContractRow[]> {
  return (await observeFiles(files, asked)).map(toContractRow);
}

/** The rows that `calculate` would print for a register handed in as CSV files. */
export function calculateRegister(register: PlainRegister, asked: Asked): Promise<ContractRow[]> {
  return calculateFiles(toCsvFiles(register), asked);
}
