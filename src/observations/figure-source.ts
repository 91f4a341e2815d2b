import type { Explanation } from '../calculation/explain/explanation.ts';
import type { Catalogue, Definition } from '../catalogue/definition.ts';
import type { Register } from '../register/register.ts';
import type { Day } from '../shared/calendar.ts';
import type { Observation } from './observation.ts';
import type { FigureTurnover } from './turnover.ts';

/** Where pages, reports and the API get a municipality's figures from. */
export interface FigureSource {
  readonly municipality: { readonly code: string; readonly name: string };
  readonly demo: boolean;
  readonly catalogues: readonly Catalogue[];
  /** Oldest first; the last one is the newest. */
  readonly cutoffs: readonly Day[];
  /** When each cut-off was published, and as which release; left out where nothing is published. */
  readonly published?: readonly PublishedCutoff[];
  /** What was published when this version of a date was; undefined when there is none. Left out where nothing is published. */
  readonly pinned?: (date: Day, version: number) => Promise<FigureSource | undefined>;
  /** The municipality's totals of every figure at every cut-off, extras included. */
  readonly observations: () => Promise<readonly Observation[]>;
  /** The same figures split by age group, target group, sub-type and district; without the totals. */
  readonly splits: () => Promise<readonly Observation[]>;
  /** What the numbers of a date were calculated from. */
  readonly basis: (date: Day) => Promise<Basis>;
  /**
   * Who came and went of each figure since the date that each cut-off is compared with. Left out where nothing can be
   * counted by children; figures and dates without rows are not among them.
   */
  readonly turnovers?: () => Promise<readonly FigureTurnover[]>;
  /** How a number comes about; the caller decides who may see its children. */
  readonly explain: (definition: Definition, date: Day) => Promise<Explanation>;
}

/** The release that a cut-off's numbers are from; `at` is an ISO instant in UTC, versions count from 1. */
interface PublishedCutoff {
  readonly date: Day;
  readonly version: number;
  readonly at: string;
  readonly id: string;
}

/** Rows and definitions (with the installation's parameters) that numbers were calculated from. */
export interface Basis {
  readonly register: Register;
  readonly catalogues: readonly Catalogue[];
}
