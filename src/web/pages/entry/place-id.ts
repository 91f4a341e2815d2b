import type { EntryPlace } from '../../../presentation/pages/entry/entry-model.ts';

/** The id of the field at a place of the grid. */
export function placeId({ date, row, part }: EntryPlace): string {
  return `felt-${date}-${row.replace(/[^a-z0-9-]/g, '-')}-${part}`;
}

/** The id of the words that say what is wrong with a field. */
export function remarkId(place: EntryPlace): string {
  return `${placeId(place)}-bemaerk`;
}
