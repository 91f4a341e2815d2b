import { attribute, scanXml } from '../xml/scan-xml.ts';
import { unpack } from '../zip/guard-zip.ts';
import type { ZipEntry } from '../zip/zip-entries.ts';

/** The parts of a workbook's package by path. */
export interface PackageParts {
  /** The text of a part; throws when it is not there. */
  text(path: string): string;
  /** The text of a part; undefined when it is not there. */
  textOf(path: string | undefined): string | undefined;
}

/** What a part refers to: the path of the target by id, and the kind (`worksheet`) of each. */
export interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly path: string;
}

/** The parts in the entries of a zip that the guard has let through. */
export function packageParts(bytes: Uint8Array, entries: readonly ZipEntry[]): PackageParts {
  const byPath = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const textOf = (path: string | undefined) => {
    const entry = path === undefined ? undefined : byPath.get(path.toLowerCase());
    return (
      entry &&
      unpack(bytes, entry)
        ?.toString('utf8')
        .replace(/^\uFEFF/, '')
    );
  };
  return {
    textOf,
    text(path) {
      const text = textOf(path);
      if (text === undefined) throw new Error(`the part ${path} is missing`);
      return text;
    },
  };
}

/** What a part (the package itself when empty) refers to. */
export function relationsOf(parts: PackageParts, path: string): Relation[] {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const relations: Relation[] = [];
  scanXml(parts.textOf(`${folder}_rels/${path.slice(slash)}.rels`) ?? '', {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const kind = attribute(attributes, 'Type') ?? '';
      relations.push({
        id: attribute(attributes, 'Id') ?? '',
        kind: kind.slice(kind.lastIndexOf('/') + 1),
        path: resolved(folder, attribute(attributes, 'Target') ?? ''),
      });
    },
    close() {},
    text() {},
  });
  return relations;
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/'))
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  return path.join('/');
}
