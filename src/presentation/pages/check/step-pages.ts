import type { Frame } from '../frame.ts';
import type { WizardModel } from '../intake/wizard-model.ts';
import type { CheckModel } from './check-model.ts';
import type { CompareModel } from './compare-model.ts';
import type { CorrectionText } from './corrections-model.ts';
import type { ReleaseModel } from './release-model.ts';
import type { WorkText } from './work-text.ts';

/** The page of step 4. */
export interface CheckPageModel {
  readonly frame: Frame;
  readonly wizard: WizardModel;
  readonly work: WorkText;
  /** The newest result; null before the first. */
  readonly check: CheckModel | null;
  /** Whether the draft has changed since the result. */
  readonly stale: boolean;
  readonly corrections: readonly CorrectionText[];
  /** Where the error list is fetched. */
  readonly errorList: string;
}

/** The page of step 5. */
export interface PublishPageModel {
  readonly frame: Frame;
  readonly wizard: WizardModel;
  /** Why it cannot be published yet; null when it can. */
  readonly blocked: string | null;
  /** Whether the rows can be counted: they are checked as they are now, without errors. */
  readonly comparable: boolean;
  /** The comparing. */
  readonly work: WorkText;
  readonly compare: CompareModel | null;
  /** The publishing. */
  readonly publishing: WorkText;
  /** What it became; null until it is published. */
  readonly release: ReleaseModel | null;
}
