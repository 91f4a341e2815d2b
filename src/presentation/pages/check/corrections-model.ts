import type { LoggedCorrection } from '../../../intake/views.ts';
import type { Words } from '../../texts/words.ts';
import { cellWords } from './code-words.ts';
import { momentText } from './moment.ts';
import { columnsOf, placeText } from './place-text.ts';

/** A correction in the log of a draft, as it is read. */
export interface CorrectionText {
  readonly id: string;
  /** `Indsatser, række 214, kolonnen slutdato`. */
  readonly where: string;
  /** `»31.02.2017« rettet til »28.02.2017«`, or that the row is left out. */
  readonly what: string;
  readonly reason: string;
  readonly byline: string;
}

/** The log of corrections, newest first. */
export function correctionTexts(corrections: readonly LoggedCorrection[], words: Words): CorrectionText[] {
  return corrections.toReversed().map((correction) => ({
    id: correction.id,
    where: placeText(correction, words),
    what: whatOf(correction, words),
    reason: correction.reason,
    byline: words.t('check.byline', {
      by: correction.by,
      at: momentText(correction.at, words.language),
    }),
  }));
}

function whatOf(correction: LoggedCorrection, words: Words): string {
  const { t } = words;
  if (correction.kind === 'left_out') return t('check.rowLeftOut');
  const cell = (text: string) => (text === '' ? t('check.emptyCell') : t('check.quoted', { text }));
  const column = columnsOf(correction.table).find(({ name }) => name === correction.column);
  const now = cellWords(correction.value, column, words);
  return t('check.cellCorrected', { before: cell(correction.before), now: cell(now) });
}
