import { maskCpr, parseCpr } from '../../cpr.ts';
import { parseProvision, statutoryList, withStatutoryList } from '../../provision.ts';
import type { Pseudonyms } from '../../pseudonyms.ts';
import type { ColumnDescription } from '../../tables/description.ts';
import { readerOf } from '../cell-readers.ts';
import { type Cells, EMPTY } from '../cells.ts';

/** What the values of a received column show, in the rows that were looked at. */
export interface ColumnValues {
  /** Different texts of it, at most 400, spread over all of them. */
  readonly texts: readonly string[];
  /** How many different texts there are, and in how many rows. */
  readonly different: number;
  readonly filled: number;
  /** Whether at least nine in ten of the different texts are CPR numbers. */
  readonly cpr: boolean;
  /** The first three different texts, CPR numbers hidden. */
  readonly samples: readonly string[];
}

const MOST_LOOKED_AT = 400;
const SHOWN = 3;
/** A cell may hold megabytes; so many letters of it show what it is, and so many are shown. */
const LETTERS_LOOKED_AT = 1_000;
const LETTERS_SHOWN = 200;
const CPR_SHARE = 0.9;
/** From this share of different texts on, a column can be one of ids. */
const ID_SHARE = 0.98;
const REPEATED_ID_FIT = 0.3;
const HIDDEN = '******-****';
const WITHOUT_SPACE = /^\S+$/;
const LAW_SIGN = /§|^\D*\d.*(?:stk|nr)|^(?:sel|bl|sl)\b/i;
/** Reading for a look: nothing that is read is kept. */
const NO_PSEUDONYMS: Pseudonyms = {
  ofPerson: (text) => text,
  inText: (text) => text,
  factsOf: () => undefined,
};

/** What the values of a column show. */
export function columnValues({ texts, textOfRow }: Cells): ColumnValues {
  const different = texts.length - 1;
  const step = Math.max(1, different / MOST_LOOKED_AT);
  const looked: string[] = [];
  for (let at = 1; at < texts.length; at += step)
    looked.push((texts[Math.floor(at)] ?? '').slice(0, LETTERS_LOOKED_AT));
  let filled = 0;
  for (const number of textOfRow) if (number !== EMPTY) filled++;
  return {
    texts: looked,
    different,
    filled,
    cpr: looked.length > 0 && shareOf(looked, isCpr) >= CPR_SHARE,
    samples: texts.slice(1, 1 + SHOWN).map(shownText),
  };
}

/** The share of a column's different texts that can be read as values of a field; 1 when there are none. */
export function fitOf(column: ColumnDescription, values: ColumnValues): number {
  if (values.texts.length === 0) return 1;
  if (isProvision(column)) return provisionFit(values.texts);
  if (column.kind === 'person')
    return values.cpr ? 1 : shareOf(values.texts, (text) => WITHOUT_SPACE.test(text));
  if (column.kind === 'text') return values.cpr ? 0 : idFit(column, values);
  const reader = readerOf(column, NO_PSEUDONYMS);
  return shareOf(values.texts, (text) => reader.read(text) !== undefined);
}

/** Whether the texts are written like law, and not only like words that also name a measure. */
export function looksLikeLaw({ texts }: ColumnValues): boolean {
  return statutoryList(texts) !== null || shareOf(texts, (text) => LAW_SIGN.test(text)) >= CPR_SHARE;
}

/** Whether the column is the one of provisions, whose texts are read in a way of their own. */
export function isProvision({ name }: ColumnDescription): boolean {
  return name === 'provision';
}

function provisionFit(texts: readonly string[]): number {
  const list = statutoryList(texts);
  return shareOf(texts, (text) => parseProvision(list ? withStatutoryList(list, text) : text) !== 'unknown');
}

function idFit(column: ColumnDescription, { different, filled }: ColumnValues): number {
  return column.id === 'unique' && different < ID_SHARE * filled ? REPEATED_ID_FIT : 1;
}

/** Cut once before masking and shorter after it, so that a number at the cut is never half left. */
function shownText(text: string): string {
  const start = text.slice(0, LETTERS_LOOKED_AT);
  return isCpr(start) ? HIDDEN : maskCpr(start).slice(0, LETTERS_SHOWN);
}

function isCpr(text: string): boolean {
  return parseCpr(text) !== null;
}

function shareOf(texts: readonly string[], holds: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(holds).length / texts.length;
}
