import type { Catalogue } from '../catalogue/definition.ts';

/** The catalogues as calculated with, parameters applied. Examples are left out: nothing is counted by them. */
export function definitionsText(catalogues: readonly Catalogue[]): string {
  const pinned = catalogues.map((catalogue) => ({
    ...catalogue,
    definitions: catalogue.definitions.map((definition) => ({ ...definition, examples: [] })),
  }));
  return `${JSON.stringify(pinned, null, 1)}\n`;
}

/** The catalogues in a text that `definitionsText` gave; the caller has held it against its hash. */
export function parseDefinitions(text: string): Catalogue[] {
  return JSON.parse(text) as Catalogue[];
}
