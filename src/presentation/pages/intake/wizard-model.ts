import type { Draft } from '../../../intake/views.ts';
import { parseIsoDate } from '../../../shared/calendar.ts';
import { longDate } from '../../format/date.ts';
import { formatList } from '../../format/number.ts';
import type { Words } from '../../texts/words.ts';

/** The steps from files to a published counting, in their order, by the last part of their addresses. */
export const WIZARD_STEPS = ['filer', 'kolonner', 'vaerdier', 'tjek', 'offentliggoer'] as const;
export type WizardStep = (typeof WIZARD_STEPS)[number];

/** What stands around every step of a draft: whose it is, its steps, and the ways back and on. */
export interface WizardModel {
  readonly draft: string;
  readonly step: WizardStep;
  /** `Opgørelse pr. 31. januar 2025`. */
  readonly title: string;
  /** The name of the step: its page's heading. */
  readonly heading: string;
  /** `Trin 2 af 5`. */
  readonly position: string;
  readonly files: string;
  readonly steps: readonly WizardStepLink[];
  readonly back: WizardStepLink | null;
  readonly next: WizardStepLink | null;
}

export interface WizardStepLink {
  readonly step: WizardStep;
  readonly number: number;
  readonly name: string;
  readonly path: string;
  readonly current: boolean;
}

const LISTED_FILES = 3;

/** The frame of a draft's step. */
export function wizardModel(draft: Draft, step: WizardStep, words: Words): WizardModel {
  const { t, language } = words;
  const steps = WIZARD_STEPS.map((each, at) => ({
    step: each,
    number: at + 1,
    name: t(`intake.step.${each}`),
    path: stepPath(draft.id, each),
    current: each === step,
  }));
  const at = WIZARD_STEPS.indexOf(step);
  return {
    draft: draft.id,
    step,
    title: t('intake.wizard.title', { date: longDate(parseIsoDate(draft.date), language) }),
    heading: t(`intake.step.${step}`),
    position: t('intake.wizard.position', { n: at + 1, of: steps.length }),
    files: filesLine(draft, words),
    steps,
    back: steps[at - 1] ?? null,
    next: steps[at + 1] ?? null,
  };
}

/** The address of a draft's step. */
export function stepPath(draft: string, step: WizardStep): string {
  return `/data/opgoerelser/${encodeURIComponent(draft)}/${step}`;
}

/** The names of a draft's files in one line; the first three and how many more. */
export function filesLine({ files }: Pick<Draft, 'files'>, { t, language }: Words): string {
  if (files.length === 0) return t('intake.wizard.noFiles');
  const names = files.slice(0, LISTED_FILES).map(({ name }) => name);
  const more = files.length - names.length;
  const parts = more > 0 ? [...names, t('intake.wizard.moreFiles', { count: more })] : names;
  return t('intake.wizard.files', { count: files.length, names: formatList(parts, language) });
}
