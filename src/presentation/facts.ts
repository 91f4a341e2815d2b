import type { Catalogue, Definition } from '../catalogue/definition.ts';
import type { ProtectedCell } from '../disclosure/protected-cell.ts';
import type { FigureSource } from '../observations/figure-source.ts';
import type { Day } from '../shared/calendar.ts';

/** Everything that pages are made from: no number that has not passed the protection. */
export interface Facts {
  readonly municipality: { readonly code: string; readonly name: string };
  readonly demo: boolean;
  readonly catalogues: readonly Catalogue[];
  /** Oldest first. */
  readonly cutoffs: readonly Day[];
  /** When each cut-off was published; left out where nothing is published. */
  readonly published?: FigureSource['published'];
  /** What groups must count to be shown. */
  readonly threshold: number;
  readonly cell: (address: string, date: Day) => ProtectedCell | undefined;
}

/** Facts with the municipality's own totals found by address (`indsatstrappen:1.1`) and date. */
export function toFacts(from: Omit<Facts, 'cell'> & { readonly cells: readonly ProtectedCell[] }): Facts {
  const { cells, ...facts } = from;
  const byKey = new Map(
    cells
      .filter((cell) => cell.area === facts.municipality.code && cell.breakdown === '')
      .map((cell) => [`${cell.catalogue}:${cell.figure}/${cell.date}`, cell]),
  );
  return { ...facts, cell: (address, date) => byKey.get(`${address}/${date}`) };
}

/** The definition at an address; undefined when there is none. */
export function definitionAt(facts: Facts, address: string): Definition | undefined {
  const [catalogue, figure] = address.split(':');
  return facts.catalogues.find((c) => c.name === catalogue)?.definitions.find((d) => d.figure === figure);
}
