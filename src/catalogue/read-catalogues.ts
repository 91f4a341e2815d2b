import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Finding, UserProblem } from '../shared/problem.ts';
import type { Catalogue, Definition } from './definition.ts';
import { compareFigures } from './figure-order.ts';
import { link } from './link.ts';
import { type Lent, readDefinitionFile } from './read-definition-file.ts';
import { CATALOGUE_SCHEMA } from './schema.ts';
import { checkYaml, readYaml, type YamlFile, yamlProblem } from './yaml-file.ts';

const HEAD = 'catalogue.yaml';

/** A text file with its name as shown in messages. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/**
 * All catalogues of the folders: in each, one folder per catalogue with `catalogue.yaml` and one YAML file per main
 * figure; loose files (a municipality's own figures) join the catalogue they name. A UserProblem names every fault.
 */
export async function readCatalogues(folders: readonly string[]): Promise<Catalogue[]> {
  const files = await Promise.all(folders.map(yamlFilesUnder));
  return toCatalogues(files.flat());
}

/** The catalogues written in the files (see {@link readCatalogues}). */
export function toCatalogues(files: readonly SourceFile[]): Catalogue[] {
  const heads = new Map(everyOf(files.filter(isHead), readHead).map((head) => [head.catalogue, head]));
  const unlinked = everyOf(
    files.filter((file) => !isHead(file)),
    ({ file, text }) => {
      const yaml = readYaml(file, text);
      return readDefinitionFile(yaml, heads.get(catalogueNamed(yaml, [...heads.keys()]))?.defaults as Lent);
    },
  );
  const definitions = link(unlinked.flat());
  return [...heads.values()].map((head) => ({
    name: head.catalogue,
    title: head.title,
    description: head.description,
    definitions: definitions.filter((d) => d.catalogue === head.catalogue).sort(inOrder),
  }));
}

/** Reads every file; a UserProblem with the findings of all of them. */
function everyOf<T>(files: readonly SourceFile[], read: (file: SourceFile) => T): T[] {
  const findings: Finding[] = [];
  const done = files.flatMap((file) => {
    try {
      return [read(file)];
    } catch (error) {
      if (!(error instanceof UserProblem)) throw error;
      findings.push(...error.findings);
      return [];
    }
  });
  if (findings.length > 0) throw new UserProblem(findings);
  return done;
}

function readHead({ file, text }: SourceFile) {
  const yaml = readYaml(file, text);
  const checked = checkYaml(yaml, CATALOGUE_SCHEMA, yaml.value);
  if ('findings' in checked) throw new UserProblem(checked.findings);
  return checked.value;
}

function catalogueNamed(yaml: YamlFile, known: readonly string[]): string {
  const named = (yaml.value as { catalogue?: unknown } | null)?.catalogue;
  if (typeof named === 'string' && known.includes(named)) return named;
  const words = { catalogue: String(named ?? ''), expected: known.join(', ') };
  throw new UserProblem([yamlProblem(yaml, ['catalogue'], 'definition.unknown_catalogue', words)]);
}

function inOrder(a: Definition, b: Definition): number {
  return compareFigures(a.figure, b.figure);
}

function isHead({ file }: SourceFile): boolean {
  return file === HEAD || file.endsWith(`/${HEAD}`);
}

async function yamlFilesUnder(folder: string): Promise<SourceFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      file: relative(folder, path).replaceAll('\\', '/'),
      text: await readFile(path, 'utf8'),
    })),
  );
}
