import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Catalogue, Definition } from '../catalogue/definition.ts';
import { OWN_CATALOGUE } from '../catalogue/own-figure.ts';
import { type SourceFile, toCatalogues } from '../catalogue/read-catalogues.ts';
import { durableFiles } from '../register/deliveries/durable-files.ts';
import { asStorageProblem } from '../register/deliveries/storage-problem.ts';
import { packageRoot } from '../shared/package-root.ts';

/** Files that were put aside lie here, with another ending, so that nothing reads them as definitions in force. */
const ASIDE = 'tidligere';
const ASIDE_ENDING = '.txt';

/** The municipality's definition files in a folder; every change to them is whole or not made. */
export class OwnDefinitionFiles {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The definition files in force. */
  async current(): Promise<SourceFile[]> {
    return filesUnder(this.#folder, '.yaml');
  }

  /** Former versions: files that were put aside when a newer version took over. */
  async former(): Promise<SourceFile[]> {
    const files = await filesUnder(join(this.#folder, ASIDE), ASIDE_ENDING);
    return files.filter(({ file }) => FORMER.test(file));
  }

  /** Keeps the text under the name, whole or not at all. A UserProblem when the disk cannot take it. */
  async write(file: string, text: string): Promise<void> {
    const path = join(this.#folder, file);
    const beside = `${path}.ny`;
    try {
      await durableFiles.remove(beside);
      await durableFiles.write(beside, text);
      await durableFiles.sync(beside);
      await rename(beside, path);
      await durableFiles.sync(this.#folder);
    } catch (error) {
      throw asStorageProblem(error, this.#folder);
    }
  }

  /** Keeps a copy of a file's text aside as a former version of the figure with the id. */
  async keepFormer(id: string, version: number, text: string): Promise<void> {
    await this.#keepAside(`${id}.v${version}${ASIDE_ENDING}`, text);
  }

  /** Keeps a copy of a text that was corrected or removed; `at` is an ISO instant. */
  async keepCorrected(id: string, version: number, at: string, text: string): Promise<void> {
    await this.#keepAside(`${id}.v${version}-${at.replaceAll(/[:.]/g, '')}${ASIDE_ENDING}`, text);
  }

  /** Takes a file out of force; a copy of it has been kept. */
  async remove(file: string): Promise<void> {
    await durableFiles.remove(join(this.#folder, file));
    await durableFiles.sync(this.#folder);
  }

  async #keepAside(name: string, text: string): Promise<void> {
    const aside = join(this.#folder, ASIDE);
    try {
      await mkdir(aside, { recursive: true, mode: 0o700 });
    } catch (error) {
      throw asStorageProblem(error, aside);
    }
    await this.write(join(ASIDE, name), text);
  }
}

/** `family_treatment.v1.txt`; corrected and removed texts have an instant too. */
const FORMER = /\.v\d+\.txt$/;

/** The product's own definition files, which never change while it runs. */
export async function shippedFiles(): Promise<SourceFile[]> {
  return filesUnder(join(packageRoot(), 'catalogue'), '.yaml');
}

/** The own figures that files define beside the product's; a UserProblem with every fault. */
export function ownCatalogue(shipped: readonly SourceFile[], own: readonly SourceFile[]): Catalogue {
  const found = toCatalogues([...shipped, ...own]).find(({ name }) => name === OWN_CATALOGUE);
  if (!found) throw new Error(`the product has no catalogue ${OWN_CATALOGUE}`);
  return found;
}

/** The figures of one file, main figure first. */
export function figuresOf({ definitions }: Catalogue, { file }: SourceFile): readonly Definition[] {
  return definitions
    .filter((definition) => definition.file === file)
    .sort((a, b) => Number(a.parent !== undefined) - Number(b.parent !== undefined));
}

async function filesUnder(folder: string, ending: string): Promise<SourceFile[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(ending) && !basename(name).startsWith('.'))
    .sort();
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(join(folder, file), 'utf8') })));
}
