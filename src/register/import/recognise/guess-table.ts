import type { TableName } from '../../register.ts';
import { fold } from '../../tables/fold.ts';
import { TABLES, tableNamed, tableOf } from '../../tables/tables.ts';
import type { SourceSheet } from '../formats/format.ts';
import type { Certainty, FieldAddress } from '../mapping.ts';
import { assignColumns, fieldsOf, type ReceivedColumn } from './assign-columns.ts';
import { missingFields } from './missing-fields.ts';
import { TABLE_WORDS } from './supplier-headers.ts';

/** The table that a sheet is for, and how sure that is; null when it looks like none. */
export interface GuessedTable {
  readonly table: TableName | null;
  readonly certainty: Certainty;
}

interface Rated {
  readonly table: TableName;
  readonly name: 'whole' | 'word' | null;
  readonly score: number;
  readonly missing: number;
  readonly named: number;
}

const CERTAINTY_SCORE: Readonly<Record<Certainty, number>> = { sure: 3, likely: 2, guess: 0.5, none: 0 };
const MISSING_COST = 2;
const NAME_SCORE = { whole: 8, word: 4 } as const;
/** What a sheet must score to be more than a cover or a guide. */
const LEAST_SCORE = 3;
/** How far the best table must lie before the next to be likely. */
const CLEAR_LEAD = 2;

/** The table that a sheet is for: as its format says, else by its name, headers and values together. */
export function guessTable(source: SourceSheet, columns: readonly ReceivedColumn[]): GuessedTable {
  if (source.table) return { table: source.table, certainty: 'sure' };
  const rated = TABLES.map(({ name }) => rate(name, source, columns)).sort((a, b) => b.score - a.score);
  const best = rated[0];
  if (!best || best.score < LEAST_SCORE || (best.named === 0 && best.name === null && best.missing > 0))
    return { table: null, certainty: 'none' };
  return { table: best.table, certainty: certaintyOf(best, best.score - (rated[1]?.score ?? 0)) };
}

function certaintyOf({ name, missing, named }: Rated, lead: number): Certainty {
  if (missing > 0 || named === 0) return name === 'whole' ? 'likely' : 'guess';
  if (name === 'whole') return 'sure';
  return lead >= CLEAR_LEAD ? 'likely' : 'guess';
}

function rate(table: TableName, source: SourceSheet, columns: readonly ReceivedColumn[]): Rated {
  const assigned = [...assignColumns(columns, fieldsOf(tableOf(table))).values()];
  const filled = new Set<FieldAddress>(assigned.map(({ field }) => field));
  const missing = missingFields(table, filled).length;
  const name = nameOf(table, source);
  const columnScore = assigned.reduce((sum, { certainty }) => sum + CERTAINTY_SCORE[certainty], 0);
  return {
    table,
    name,
    missing,
    named: assigned.filter(({ certainty }) => certainty === 'sure' || certainty === 'likely').length,
    score: columnScore - MISSING_COST * missing + (name ? NAME_SCORE[name] : 0),
  };
}

/** Whether the sheet or its file is called by the table's name, or has a word in its name that tells of it. */
function nameOf(table: TableName, { name, file }: SourceSheet): Rated['name'] {
  const stem = file.replace(/\.[^.]*$/, '');
  for (const written of name === '' ? [stem] : [name, stem]) {
    const whole = tableNamed(written)?.name;
    if (whole) return whole === table ? 'whole' : null;
    const told = wordTable(written);
    if (told) return told === table ? 'word' : null;
  }
  return null;
}

function wordTable(name: string): TableName | undefined {
  const words = new Set(name.split(/[^\p{L}\p{N}]+/u).map(fold));
  return TABLE_WORDS.find(([, telling]) => telling.some((word) => words.has(fold(word))))?.[0];
}
