import { z } from 'zod';
import type { Store } from './open-store.ts';

/** What somebody wrote about a figure at a date (ISO; the instant `at` too, in UTC). */
export interface Comment {
  /** The figure's address, such as `indsatstrappen:1`. */
  readonly figure: string;
  readonly municipality: string;
  readonly date: string;
  readonly text: string;
  readonly author: string;
  readonly at: string;
}

/** A comment as the store has it. */
export type StoredComment = Comment & { readonly id: number };

const ROW = z.object({
  id: z.number(),
  figure: z.string(),
  municipality: z.string(),
  date: z.string(),
  text: z.string(),
  author: z.string(),
  at: z.string(),
});

/** Adds a comment; gives its id. */
export function addComment(store: Store, comment: Comment): number {
  const { figure, municipality, date, text, author, at } = comment;
  const { lastInsertRowid } = store
    .prepare('INSERT INTO comment (figure, municipality, date, text, author, at) VALUES (?, ?, ?, ?, ?, ?)')
    .run(figure, municipality, date, text, author, at);
  return Number(lastInsertRowid);
}

/** The municipality's comments, on one figure or on all, oldest first. */
export function comments(store: Store, municipality: string, figure?: string): StoredComment[] {
  const rows = store
    .prepare('SELECT * FROM comment WHERE municipality = ? AND coalesce(?, figure) = figure ORDER BY at, id')
    .all(municipality, figure ?? null);
  return z.array(ROW).parse(rows);
}

/** Removes a comment for good. False when there was none with that id. */
export function removeComment(store: Store, id: number): boolean {
  return store.prepare('DELETE FROM comment WHERE id = ?').run(id).changes === 1;
}
