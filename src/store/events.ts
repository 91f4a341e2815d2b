import { z } from 'zod';
import type { Removal } from './comments.ts';
import type { Store } from './open-store.ts';

/** Something that happened and may be seen in the figures: a mark on the charts (dates ISO; the instant `at` in UTC). */
export interface Event {
  readonly municipality: string;
  readonly date: string;
  readonly text: string;
  /** The address of the one figure that it is about; left out when it is about all. */
  readonly figure?: string | undefined;
  readonly author: string;
  readonly at: string;
}

/** An event as the store has it. */
export type StoredEvent = Event & { readonly id: number };

const ROW = z
  .object({
    id: z.number(),
    municipality: z.string(),
    date: z.string(),
    text: z.string(),
    figure: z.string().nullable(),
    author: z.string(),
    at: z.string(),
  })
  .transform(({ figure, ...row }) => ({ ...row, ...(figure === null ? {} : { figure }) }));

/** Adds an event; gives its id. */
export function addEvent(store: Store, event: Event): number {
  const { municipality, date, text, figure, author, at } = event;
  const { lastInsertRowid } = store
    .prepare('INSERT INTO event (municipality, date, text, figure, author, at) VALUES (?, ?, ?, ?, ?, ?)')
    .run(municipality, date, text, figure ?? null, author, at);
  return Number(lastInsertRowid);
}

/** The municipality's events by date; removed ones are not among them. */
export function events(store: Store, municipality: string): StoredEvent[] {
  const rows = store
    .prepare('SELECT * FROM event WHERE municipality = ? AND removed_at IS NULL ORDER BY date, id')
    .all(municipality);
  return z.array(ROW).parse(rows);
}

/** Removes an event's text for good and keeps that it was removed. False when there was none with that id. */
export function removeEvent(store: Store, id: number, removal: Removal): boolean {
  const change = store.prepare(
    "UPDATE event SET text = '', removed_at = ?, removed_by = ? WHERE id = ? AND removed_at IS NULL",
  );
  return change.run(removal.at, removal.by, id).changes === 1;
}
