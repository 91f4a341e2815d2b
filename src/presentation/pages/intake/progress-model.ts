import type { Progress } from '../../../intake/intake.ts';
import { formatWhole } from '../../format/number.ts';
import type { Words } from '../../texts/words.ts';

/** How far a slow step is, in words and as a share from 0 to 1; the share is null where the whole is not known. */
export interface ProgressModel {
  readonly text: string;
  readonly share: number | null;
}

const PERCENT = 100;

/** The progress of a slow step; null when none runs. */
export function progressModel(step: Parameters<Progress>[0] | null, words: Words): ProgressModel | null {
  if (step === null) return null;
  const { t, language } = words;
  const phase = t(`intake.progress.${step.phase}`);
  if (step.share === null) return { text: phase, share: null };
  const whole = Math.floor(step.share * PERCENT);
  const percent = `${formatWhole(whole, language)}${language === 'da' ? '\u00a0%' : '%'}`;
  return { text: t('intake.progress.share', { phase, percent }), share: step.share };
}
