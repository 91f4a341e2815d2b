import { z } from 'zod';
import type { Store } from './open-store.ts';
import { transaction } from './transaction.ts';

/** The one number that a reported figure is about: dates ISO, breakdown and category empty on totals. */
export interface ReportedPlace {
  /** The figure's address, such as `indsatstrappen:1`. */
  readonly figure: string;
  readonly municipality: string;
  readonly date: string;
  readonly breakdown: string;
  readonly category: string;
}

/** A typed-in number. Numerator and denominator are exact decimals with a point, null when unknown. */
export interface ReportedFigure extends ReportedPlace {
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly status: '' | 'not_reported' | 'break';
  readonly source: string;
  readonly note: string;
  /** ISO instant in UTC. */
  readonly enteredAt: string;
  readonly by: string;
}

/** Who changes something, and when. */
export interface Act {
  readonly by: string;
  readonly at: string;
}

const COLUMNS =
  'figure, municipality, date, breakdown, category, numerator, denominator, status, source, note, entered_at, by';
const INSERT = `INSERT INTO reported (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const PLACE = 'figure = ? AND municipality = ? AND date = ? AND breakdown = ? AND category = ?';
const NEWEST = `id IN (SELECT max(id) FROM reported GROUP BY figure, municipality, date, breakdown, category)`;

const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .nullable();
const ROW = z
  .object({
    figure: z.string(),
    municipality: z.string(),
    date: z.string(),
    breakdown: z.string(),
    category: z.string(),
    numerator: decimal,
    denominator: decimal,
    status: z.enum(['', 'not_reported', 'break', 'withdrawn']),
    source: z.string(),
    note: z.string(),
    entered_at: z.string(),
    by: z.string(),
  })
  .transform(({ entered_at, ...row }) => ({ ...row, enteredAt: entered_at }));

/** An entry of a number's history; `withdrawn` means that from then on there was none. */
export type ReportedEntry = Omit<ReportedFigure, 'status'> & {
  readonly status: ReportedFigure['status'] | 'withdrawn';
};

/** Enters a number; it takes the place of an earlier one, which stays in the history. */
export function enterReported(store: Store, figure: ReportedFigure): void {
  insert(store, figure);
}

/** Takes a number back; what it was stays in the history. */
export function withdrawReported(store: Store, place: ReportedPlace, { by, at }: Act): void {
  const nothing = { numerator: null, denominator: null, status: 'withdrawn', source: '', note: '' } as const;
  insert(store, { ...place, ...nothing, enteredAt: at, by });
}

/** Enters and takes back numbers as one act: all of it is kept, or nothing. */
export function changeReported(
  store: Store,
  entered: readonly ReportedFigure[],
  withdrawn: readonly ReportedPlace[],
  act: Act,
): void {
  transaction(store, () => {
    for (const figure of entered) enterReported(store, figure);
    for (const place of withdrawn) withdrawReported(store, place, act);
  });
}

/** The numbers that hold now for a municipality (all of them without one), sorted by figure, date and category. */
export function reportedFigures(store: Store, municipality?: string): ReportedFigure[] {
  const rows = store
    .prepare(
      `SELECT ${COLUMNS} FROM reported WHERE ${NEWEST} AND coalesce(?, municipality) = municipality
       ORDER BY figure, municipality, date, breakdown, category`,
    )
    .all(municipality ?? null);
  return z.array(ROW).parse(rows).filter(holds);
}

/** Everything that was entered for one number, oldest first. */
export function reportedHistory(store: Store, place: ReportedPlace): ReportedEntry[] {
  const { figure, municipality, date, breakdown, category } = place;
  const rows = store
    .prepare(`SELECT ${COLUMNS} FROM reported WHERE ${PLACE} ORDER BY id`)
    .all(figure, municipality, date, breakdown, category);
  return z.array(ROW).parse(rows);
}

function insert(store: Store, e: ReportedEntry): void {
  store
    .prepare(INSERT)
    .run(
      e.figure,
      e.municipality,
      e.date,
      e.breakdown,
      e.category,
      decimal.parse(e.numerator),
      decimal.parse(e.denominator),
      e.status,
      e.source,
      e.note,
      e.enteredAt,
      e.by,
    );
}

function holds(entry: ReportedEntry): entry is ReportedFigure {
  return entry.status !== 'withdrawn';
}
