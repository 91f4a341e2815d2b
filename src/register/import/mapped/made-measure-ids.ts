import { hash } from 'node:crypto';
import { parseProvision } from '../../provision.ts';
import type { Pseudonyms } from '../../pseudonyms.ts';
import { codeOf } from '../../tables/code-list.ts';
import { MEASURE_TYPE, PLACEMENT_SITE } from '../../tables/codes.ts';
import { fold } from '../../tables/fold.ts';
import { type Cells, EMPTY } from '../cells.ts';
import { readDay } from '../read-date.ts';
import { partOf, type Told } from '../told.ts';
import type { JoinedParts } from './mapped-sheet.ts';

/** The groups of four hex digits that stand for a child (64 bits, so that no two of a country's children meet), a kind and a date. */
const CHILD_GROUPS = 4;
const OTHER_GROUPS = 2;
const GROUP = 4;
const NO_ROW = -1;
/** How much is done when the children have been numbered; and how many texts or rows lie between two words of it. */
const NUMBERED = 0.6;
const TOLD_EVERY = 1 << 15;
const GOLDEN_RATIO = 0x9e3779b1;

/** The different keys of a column: of each row the number of its key, 0 where the cell is empty. */
interface Keys {
  readonly texts: readonly string[];
  readonly ofRow: Int32Array;
}

/**
 * Ids for measures that came without: `m`, then what stands for the child, the type (else provision, else place) and
 * the start (else grant), and the number of the measure from the second of the same on. They are the same whatever row
 * a measure stands in and however its values are written. Made of pseudonyms, never of CPR numbers, and never with more
 * than four digits together, so that no id looks like one.
 */
export function madeMeasureIds(
  measures: JoinedParts,
  isWithout: (row: number) => boolean,
  pseudonyms: Pseudonyms,
  told?: Told,
): Cells {
  const children = keys(
    measures.cells('measures.child_id'),
    (text) => pseudonyms.ofPerson(text),
    partOf(told, 0, NUMBERED),
  );
  const kinds = firstOf(
    keys(measures.cells('measures.measure_type'), (text) => codeOf(MEASURE_TYPE, text) ?? fold(text)),
    keys(measures.cells('measures.provision'), provisionKey),
    keys(measures.cells('measures.placement_site'), (text) => codeOf(PLACEMENT_SITE, text) ?? fold(text)),
  );
  const dates = firstOf(
    keys(measures.cells('measures.start_date'), (text) => `s${readDay(text) ?? fold(text)}`),
    keys(measures.cells('measures.granted_date'), (text) => `g${readDay(text) ?? fold(text)}`),
  );
  const recorded = measures.cells('measures.measure_id');
  const texts = [...recorded.texts];
  const textOfRow = Int32Array.from(recorded.textOfRow);
  const child = groupsOf(children, CHILD_GROUPS);
  const kind = groupsOf(kinds, OTHER_GROUPS);
  const date = groupsOf(dates, OTHER_GROUPS);
  const ordinalOf = ordinals(measures.rows, [children, kinds, dates]);
  const made = partOf(told, NUMBERED, 1);
  for (let row = 0; row < measures.rows; row++) {
    if (row % TOLD_EVERY === 0) made(row / measures.rows);
    if (!isWithout(row)) continue;
    const ordinal = ordinalOf(row);
    textOfRow[row] = texts.length;
    // Joined, not put together by `+`, which keeps the pieces and takes three times the memory.
    texts.push(['m', child(row), kind(row), date(row), ordinal === 1 ? '' : ordinal].join(''));
  }
  return { texts, textOfRow };
}

function provisionKey(text: string): string {
  const provision = parseProvision(text);
  return typeof provision === 'string' ? fold(text) : provision.text;
}

function keys({ texts, textOfRow }: Cells, keyOf: (text: string) => string, told?: Told): Keys {
  const { numbers, add } = numbering();
  const keyOfText = texts.map((text, i) => {
    if (i % TOLD_EVERY === 0) told?.(i / texts.length);
    return text === '' ? 0 : add(keyOf(text));
  });
  return { texts: [...numbers.keys()], ofRow: textOfRow.map((text) => keyOfText[text] ?? 0) };
}

/** In each row the first of the columns that is not empty. */
function firstOf(...columns: readonly Keys[]): Keys {
  const { numbers, add } = numbering();
  const renumbered = columns.map(({ texts }) => texts.map(add));
  const ofRow = new Int32Array(columns[0]?.ofRow.length ?? 0);
  for (let row = 0; row < ofRow.length; row++)
    for (let i = 0; i < columns.length && ofRow[row] === 0; i++)
      ofRow[row] = renumbered[i]?.[columns[i]?.ofRow[row] ?? 0] ?? 0;
  return { texts: [...numbers.keys()], ofRow };
}

function numbering() {
  const numbers = new Map<string, number>([['', EMPTY]]);
  const add = (key: string) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  return { numbers, add };
}

/**
 * Counts the rows that have the same keys: 1 for the first row asked about, 2 for the next. A Map of so many combined
 * keys would take more room than the ids themselves.
 */
function ordinals(rows: number, keys: readonly Keys[]): (row: number) => number {
  const slots = new Int32Array(slotsFor(rows)).fill(NO_ROW);
  const counts = new Int32Array(slots.length);
  const isAlike = (row: number, other: number) => keys.every(({ ofRow }) => ofRow[row] === ofRow[other]);
  return (row) => {
    let slot = keys.reduce((hash, { ofRow }) => mixed(hash, ofRow[row] ?? EMPTY), 0) & (slots.length - 1);
    for (let first = slots[slot] ?? NO_ROW; first !== NO_ROW; first = slots[slot] ?? NO_ROW) {
      if (isAlike(row, first)) break;
      slot = (slot + 1) & (slots.length - 1);
    }
    if (slots[slot] === NO_ROW) slots[slot] = row;
    counts[slot] = (counts[slot] ?? 0) + 1;
    return counts[slot] ?? 1;
  };
}

/** A power of two, at least twice as many as rows. */
function slotsFor(rows: number): number {
  return 2 ** Math.ceil(Math.log2(2 * rows + 2));
}

function mixed(hash: number, key: number): number {
  const product = Math.imul(hash ^ key, GOLDEN_RATIO);
  return product ^ (product >>> 15);
}

/** Of each row what stands for its key, each group with an `x` after it; each key is worked out once. */
function groupsOf({ texts, ofRow }: Keys, groups: number): (row: number) => string {
  const written = texts.map((text) => {
    const digest = hash('sha256', text, 'hex');
    const parts = Array.from({ length: groups }, (_, i) => digest.slice(i * GROUP, (i + 1) * GROUP));
    return [...parts, ''].join('x');
  });
  return (row) => written[ofRow[row] ?? 0] ?? '';
}
