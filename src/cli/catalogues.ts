import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue, PopulationRule } from '../catalogue/definition.ts';
import { applyParameters, readParameters } from '../catalogue/parameters.ts';
import { readCatalogues } from '../catalogue/read-catalogues.ts';
import { packageRoot } from '../shared/package-root.ts';
import { problem, UserProblem } from '../shared/problem.ts';

/** Where the figures of a run come from besides the product's own catalogues. */
export interface CatalogueOptions {
  readonly definitions?: string | undefined;
  readonly parameters?: string | undefined;
  readonly population?: PopulationRule | undefined;
}

/** The catalogues with a municipality's own figures and parameters, as the options of a command name them. */
export async function cataloguesFor(options: CatalogueOptions): Promise<Catalogue[]> {
  const own = options.definitions === undefined ? [] : [options.definitions];
  for (const folder of own)
    if (!existsSync(folder)) throw new UserProblem([problem('folder.missing', {}, { folder })]);
  const catalogues = await readCatalogues([join(packageRoot(), 'catalogue'), ...own]);
  const { parameters: file, population } = options;
  const source = file === undefined ? undefined : { file, text: await readText(file) };
  const varied = source ? applyParameters(catalogues, readParameters(source), source) : catalogues;
  return population === undefined ? varied : applyParameters(varied, { all: { population } });
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new UserProblem([problem('file.missing', { file })]);
  }
}

/** A key for the pseudonyms of one run that keeps nothing. */
export function keyOfRun(): Uint8Array {
  return randomBytes(32);
}
