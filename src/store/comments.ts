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
  /** The question of the definition that it answers, in Danish; left out for a comment of its own. */
  readonly question?: string | undefined;
  /** What stood on the page as the figure's number when it was written, and the version of what was published. */
  readonly seen?: string | undefined;
  readonly version?: number | undefined;
}

/** A comment as the store has it. */
export type StoredComment = Comment & { readonly id: number };

/** That a comment was removed: its text is gone, but not that it was there. */
export interface RemovedComment
  extends Pick<StoredComment, 'id' | 'figure' | 'date' | 'author' | 'at' | 'question'> {
  readonly removedAt: string;
  readonly removedBy: string;
}

/** Who removes something, and when. */
export interface Removal {
  readonly by: string;
  readonly at: string;
}

const WRITTEN = {
  id: z.number(),
  figure: z.string(),
  municipality: z.string(),
  date: z.string(),
  author: z.string(),
  at: z.string(),
  question: z.string().nullable(),
};
const ROW = z
  .object({ ...WRITTEN, text: z.string(), seen: z.string().nullable(), version: z.number().nullable() })
  .transform(({ question, seen, version, ...row }) => ({
    ...row,
    ...(question === null ? {} : { question }),
    ...(seen === null ? {} : { seen }),
    ...(version === null ? {} : { version }),
  }));
const REMOVED = z
  .object({ ...WRITTEN, removed_at: z.string(), removed_by: z.string() })
  .transform(({ removed_at, removed_by, municipality: _, question, ...row }) => ({
    ...row,
    ...(question === null ? {} : { question }),
    removedAt: removed_at,
    removedBy: removed_by,
  }));

/** Adds a comment; gives its id. */
export function addComment(store: Store, comment: Comment): number {
  const { figure, municipality, date, text, author, at, question, seen, version } = comment;
  const { lastInsertRowid } = store
    .prepare(
      'INSERT INTO comment (figure, municipality, date, text, author, at, question, seen, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    )
    .run(figure, municipality, date, text, author, at, question ?? null, seen ?? null, version ?? null);
  return Number(lastInsertRowid);
}

/** The municipality's comments, on one figure or on all, oldest first; removed ones are not among them. */
export function comments(store: Store, municipality: string, figure?: string): StoredComment[] {
  const rows = store
    .prepare(
      'SELECT * FROM comment WHERE municipality = ? AND coalesce(?, figure) = figure AND removed_at IS NULL ORDER BY at, id',
    )
    .all(municipality, figure ?? null);
  return z.array(ROW).parse(rows);
}

/** The municipality's removed comments without their texts, in the order they were removed. */
export function removedComments(store: Store, municipality: string): RemovedComment[] {
  const rows = store
    .prepare(
      'SELECT * FROM comment WHERE municipality = ? AND removed_at IS NOT NULL ORDER BY removed_at, id',
    )
    .all(municipality);
  return z.array(REMOVED).parse(rows);
}

/** Removes a comment's text for good and keeps that it was removed. False when there was none with that id. */
export function removeComment(store: Store, id: number, removal: Removal): boolean {
  const change = store.prepare(
    "UPDATE comment SET text = '', seen = NULL, removed_at = ?, removed_by = ? WHERE id = ? AND removed_at IS NULL",
  );
  return change.run(removal.at, removal.by, id).changes === 1;
}
