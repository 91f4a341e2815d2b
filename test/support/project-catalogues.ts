import type { Catalogue } from '../../src/catalogue/definition.ts';
import { readCatalogues } from '../../src/catalogue/read-catalogues.ts';
import { packageRoot } from '../../src/shared/package-root.ts';

let reading: Promise<Catalogue[]> | undefined;

/** The catalogues that the product comes with, read once. */
export function projectCatalogues(): Promise<Catalogue[]> {
  reading ??= readCatalogues([`${packageRoot()}/catalogue`]);
  return reading;
}
