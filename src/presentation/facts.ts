import type { Catalogue, Definition } from '../catalogue/definition.ts';
import type { ProtectedTurnover } from '../disclosure/protect-turnover.ts';
import type { ProtectedCell } from '../disclosure/protected-cell.ts';
import type { FigureSource } from '../observations/figure-source.ts';
import type { Day } from '../shared/calendar.ts';
import type { WrittenDown } from './written/written-down.ts';

/** Everything that pages are made from: no number that has not passed the protection. */
export interface Facts {
  readonly municipality: { readonly code: string; readonly name: string };
  readonly demo: boolean;
  readonly catalogues: readonly Catalogue[];
  /** Oldest first. */
  readonly cutoffs: readonly Day[];
  /** When each cut-off was published; left out where nothing is published. */
  readonly published?: FigureSource['published'];
  /** The version that the link is tied to, as it asks, whether it is there, and the newest of that date. */
  readonly pin?: { readonly asked: string; readonly found: boolean; readonly newest: number | undefined };
  /** What groups must count to be shown. */
  readonly threshold: number;
  /** What people have written about the figures; nothing when left out. */
  readonly written?: WrittenDown | undefined;
  /** Today, for what is old or new; left out where no page asks. */
  readonly today?: Day | undefined;
  readonly cell: (address: string, date: Day) => ProtectedCell | undefined;
  /** Whether more children came than went since the date compared with; undefined where nobody can be followed. */
  readonly turnover: (address: string, date: Day) => ProtectedTurnover | undefined;
}

/** What facts are made from. */
export interface FactsParts extends Omit<Facts, 'cell' | 'turnover'> {
  readonly cells: readonly ProtectedCell[];
  readonly verdicts?: readonly ProtectedTurnover[];
}

/** Facts with the municipality's own totals found by address (`indsatstrappen:1.1`) and date. */
export function toFacts({ cells, verdicts = [], ...facts }: FactsParts): Facts {
  const byKey = new Map(
    cells
      .filter((cell) => cell.area === facts.municipality.code && cell.breakdown === '')
      .map((cell) => [`${cell.catalogue}:${cell.figure}/${cell.date}`, cell]),
  );
  const turnoverByKey = new Map(
    verdicts.map((turnover) => [`${turnover.address}/${turnover.date}`, turnover]),
  );
  return {
    ...facts,
    cell: (address, date) => byKey.get(`${address}/${date}`),
    turnover: (address, date) => turnoverByKey.get(`${address}/${date}`),
  };
}

/** The definition at an address; undefined when there is none. */
export function definitionAt(facts: Facts, address: string): Definition | undefined {
  const [catalogue, figure] = address.split(':');
  return facts.catalogues.find((c) => c.name === catalogue)?.definitions.find((d) => d.figure === figure);
}
