import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue, PopulationRule } from '../catalogue/definition.ts';
import { applyParameters, readParameters } from '../catalogue/parameters.ts';
import { readCatalogues } from '../catalogue/read-catalogues.ts';
import { packageRoot } from '../shared/package-root.ts';

/** Where the figures of a run come from besides the product's own catalogues. */
export interface CatalogueOptions {
  readonly definitions?: string | undefined;
  readonly parameters?: string | undefined;
  readonly population?: PopulationRule | undefined;
}

/** The catalogues with a municipality's own figures and parameters, as the options of a command name them. */
export async function cataloguesFor(options: CatalogueOptions): Promise<Catalogue[]> {
  const own = options.definitions === undefined ? [] : [options.definitions];
  const catalogues = await readCatalogues([join(packageRoot(), 'catalogue'), ...own]);
  const { parameters: file, population } = options;
  const source = file === undefined ? undefined : { file, text: await readFile(file, 'utf8') };
  const varied = source ? applyParameters(catalogues, readParameters(source), source) : catalogues;
  return population === undefined ? varied : applyParameters(varied, { all: { population } });
}

/** A key for the pseudonyms of one run that keeps nothing. */
export function keyOfRun(): Uint8Array {
  return randomBytes(32);
}
