import type { Observation } from '../../src/observations/observation.ts';
import type { Day } from '../../src/shared/calendar.ts';

/** One number that every subject must give alike. */
export type Answer = Pick<
  Observation,
  'catalogue' | 'figure' | 'area' | 'date' | 'breakdown' | 'category' | 'numerator' | 'denominator'
>;

/** Answers, and milliseconds spent on named parts of the way. */
export interface Asked {
  readonly answers: readonly Answer[];
  readonly parts: Readonly<Record<string, number>>;
}

/** A data set that is loaded and prepared: from here on the time counts. */
export interface Prepared {
  readonly ask: (cutoffs: readonly Day[]) => Promise<Asked>;
  readonly close: () => void;
}

/** One way to calculate all figures of both stair catalogues, with age groups and target groups. */
export interface Subject {
  readonly name: string;
  /** Loads the stored data set and prepares what can be known before the cut-offs are. */
  readonly prepare: (folder: string) => Promise<Prepared>;
}
