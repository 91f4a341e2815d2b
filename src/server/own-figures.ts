import type { Definition } from '../catalogue/definition.ts';
import type { Previewed } from '../presentation/pages/own/preview-model.ts';

/** A definition file of the municipality's own, as it lies in the data folder. */
export interface OwnFile {
  /** Its name in the folder. */
  readonly file: string;
  readonly text: string;
  /** Main figure first. */
  readonly definitions: readonly Definition[];
}

/** What saving does to what is there already. */
export type OwnChange =
  | { readonly kind: 'new' }
  /** A mistake put right: holds for all dates. */
  | { readonly kind: 'correct'; readonly id: string }
  /** A new version from a date (ISO); earlier dates stay as the former version counts. */
  | { readonly kind: 'version'; readonly id: string; readonly from: string };

/** The municipality's own figures: definition files that are calculated, saved and put aside. */
export interface OwnFigures {
  readonly list: () => Promise<readonly OwnFile[]>;
  /** The next free number in the catalogue. */
  readonly nextNumber: () => Promise<string>;
  /**
   * Calculates a definition file on what the newest numbers were made from; `replaces` is the id of the figure that it
   * stands in for. A UserProblem with every fault of the definition.
   */
  readonly preview: (text: string, replaces?: string) => Promise<Previewed>;
  /**
   * Checks the file, runs its examples and keeps it: all or nothing. Gives its main figure. A UserProblem with every
   * fault: of the definition, examples that come out otherwise, keys that must not change, a version's date.
   */
  readonly save: (text: string, change: OwnChange) => Promise<Definition>;
  /** Puts a figure's file aside; what was published of it stays. A UserProblem when it is not there. */
  readonly remove: (id: string) => Promise<void>;
}
