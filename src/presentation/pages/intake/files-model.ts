import type { Draft, DraftFile } from '../../../intake/views.ts';
import { formatFraction, formatWhole } from '../../format/number.ts';
import type { Words } from '../../texts/words.ts';
import type { Frame } from '../frame.ts';
import { dataFrame, type Owner } from './data-frame.ts';
import { type WizardModel, wizardModel } from './wizard-model.ts';

/** Step 1: the cut-off date and the received files. */
export interface FilesModel {
  readonly frame: Frame;
  readonly wizard: WizardModel;
  /** ISO. */
  readonly date: string;
  readonly files: readonly FileRow[];
}

export interface FileRow {
  readonly name: string;
  readonly format: string;
  readonly size: string;
  /** `Ydelser: 412 rækker`, one for each sheet. */
  readonly sheets: readonly string[];
  /** What to do about a file that could not be read; null for one that could. */
  readonly unreadable: string | null;
}

const FORMATS = ['csv', 'xlsx'] as const;

/** Step 1 of a draft. */
export function filesModel(draft: Draft, owner: Owner, words: Words): FilesModel {
  return {
    frame: dataFrame(owner, words),
    wizard: wizardModel(draft, 'filer', words),
    date: draft.date,
    files: draft.files.map((file) => fileRow(file, words)),
  };
}

function fileRow({ name, bytes, format, sheets }: DraftFile, words: Words): FileRow {
  const { t } = words;
  const known = FORMATS.find((each) => each === format);
  return {
    name,
    format: format === null ? t('intake.files.unknown') : known ? t(`intake.files.${known}`) : format,
    size: sizeText(bytes, words),
    sheets:
      sheets.length === 0 ? [t('intake.files.noSheets')] : sheets.map((sheet) => sheetText(sheet, words)),
    unreadable: format === null ? t('intake.files.unreadable', { name }) : null,
  };
}

/** `Ydelser: 412 rækker`; a sheet without a name, as in a CSV file, only its rows. */
function sheetText({ name, rows }: DraftFile['sheets'][number], { t, language }: Words): string {
  const counted = { count: rows, rows: formatWhole(rows, language) };
  return name === ''
    ? t('intake.files.rows', counted)
    : t('intake.files.sheetRows', { ...counted, sheet: name });
}

const KB = 1000;
const MB = 1_000_000;

/** `412 kB`, `3,1 MB`; never nothing for a file that holds something. */
function sizeText(bytes: number, { language }: Words): string {
  if (bytes >= MB)
    return `${formatFraction({ numerator: BigInt(bytes), denominator: BigInt(MB) }, 1, language)} MB`;
  return `${formatWhole(Math.ceil(bytes / KB), language)} kB`;
}
