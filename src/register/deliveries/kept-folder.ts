import type { ProblemCode } from '../../shared/problem-texts.ts';

/** A file of a kept folder as the folder's manifest names it. */
export interface KeptFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A kind of folder that is there whole or not at all, with a manifest that names its files: deliveries and releases. */
export interface KeptKind<Manifest extends { readonly id: string }> {
  /** The form of the ids, which are the names of the folders. */
  readonly id: RegExp;
  readonly manifestFile: string;
  readonly textOf: (manifest: Manifest) => string;
  readonly parse: (text: string) => Manifest | 'newer' | 'unreadable';
  readonly filesOf: (manifest: Manifest) => readonly KeptFile[];
  /** What is said when something is wrong with one. */
  readonly codes: Readonly<Record<KeptFault, ProblemCode>>;
}

export type KeptFault =
  | 'exists'
  | 'fileMissing'
  | 'fileDiffers'
  | 'newer'
  | 'recorded'
  | 'restored'
  | 'missing'
  | 'quarantined';

/** One kept folder on the disk; whether it is whole is `checkKept`'s to say. */
export interface KeptFolder {
  readonly id: string;
  readonly folder: string;
}
