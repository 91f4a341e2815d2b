import type { Intake } from '../intake/intake.ts';
import type { Owner } from '../presentation/pages/intake/data-frame.ts';
import type { Day } from '../shared/calendar.ts';
import type { ProgressBoard } from './progress.ts';

/** What the routes of data work with. */
export interface DataContext {
  readonly intake: Intake;
  readonly owner: () => Owner;
  /** Who works here, as drafts and releases name them. */
  readonly by: string;
  readonly today: () => Day;
  readonly progress: ProgressBoard;
}
