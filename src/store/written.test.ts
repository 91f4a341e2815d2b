import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addComment, comments, removeComment, removedComments } from './comments.ts';
import { addEvent, events, removeEvent } from './events.ts';
import { MIGRATIONS } from './migrations.ts';
import { openStore, type Store } from './open-store.ts';
import { readSetting, writeSetting } from './settings.ts';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
  store = openStore(join(folder, 'store.sqlite'));
});
afterEach(async () => {
  store.close();
  await rm(folder, { recursive: true });
});

const COMMENT = {
  figure: 'indsatstrappen:1',
  municipality: '510',
  date: '2017-01-31',
  text: 'Flere korte ophold',
  author: 'Chef D',
  at: '2025-10-07T08:30:00Z',
};
const REMOVAL = { by: 'Chef E', at: '2025-10-09T08:30:00Z' };

describe('comments', () => {
  test('keep what they answer and what was seen', () => {
    const answer = {
      ...COMMENT,
      question: 'Går udviklingen i den ønskede retning?',
      seen: '34/19521/1',
      version: 2,
    };
    const id = addComment(store, answer);
    expect(comments(store, '510')).toEqual([{ ...answer, id }]);
  });

  test('that are removed leave no text, only that they were', () => {
    const id = addComment(store, COMMENT);
    removeComment(store, id, REMOVAL);
    expect(comments(store, '510')).toEqual([]);
    const { text: _, municipality: __, ...kept } = COMMENT;
    expect(removedComments(store, '510')).toEqual([
      { ...kept, id, removedAt: REMOVAL.at, removedBy: REMOVAL.by },
    ]);
    expect(removedComments(store, '461')).toEqual([]);
    expect(store.prepare('SELECT text FROM comment').get()?.text).toBe('');
  });

  test('written by an earlier program are read as they were', () => {
    const path = join(folder, 'earlier.sqlite');
    const earlier = openStore(
      path,
      MIGRATIONS.filter(({ version }) => version <= 3),
    );
    earlier
      .prepare('INSERT INTO comment (figure, municipality, date, text, author, at) VALUES (?, ?, ?, ?, ?, ?)')
      .run(COMMENT.figure, COMMENT.municipality, COMMENT.date, COMMENT.text, COMMENT.author, COMMENT.at);
    earlier.close();
    const now = openStore(path);
    expect(comments(now, '510')).toEqual([{ ...COMMENT, id: 1 }]);
    now.close();
  });
});

describe('events', () => {
  const event = {
    municipality: '510',
    date: '2023-03-01',
    text: 'Nyt familiehus',
    author: 'Leder C',
    at: COMMENT.at,
  };

  test('stand by date, of one figure or of all', () => {
    const late = addEvent(store, { ...event, date: '2024-01-01', figure: 'indsatstrappen:1' });
    const early = addEvent(store, event);
    addEvent(store, { ...event, municipality: '461' });
    expect(events(store, '510')).toEqual([
      { ...event, id: early },
      { ...event, id: late, date: '2024-01-01', figure: 'indsatstrappen:1' },
    ]);
  });

  test('are removed once', () => {
    const id = addEvent(store, event);
    expect([removeEvent(store, id, REMOVAL), removeEvent(store, id, REMOVAL)]).toEqual([true, false]);
    expect(events(store, '510')).toEqual([]);
    expect(store.prepare('SELECT text, removed_by FROM event').get()).toMatchObject({
      text: '',
      removed_by: 'Chef E',
    });
  });
});

describe('what is wanted', () => {
  const path = {
    start: { date: '2024-01-01', value: '5' },
    end: { date: '2026-01-01', value: '4.2' },
    corridor: '0.3',
    owner: 'Chef D',
  };

  test('is kept with its path, and read in its former shape', () => {
    const wanted = { a: { direction: 'down', path }, b: { direction: 'up', target: '4.5' } } as const;
    writeSetting(store, 'wanted', wanted);
    expect(readSetting(store, 'wanted')).toEqual(wanted);
  });

  test('has dates that exist and numbers with a point', () => {
    for (const start of [
      { date: '2024-02-30', value: '5' },
      { date: '2024-01-01', value: '5,1' },
    ])
      expect(() => writeSetting(store, 'wanted', { a: { path: { ...path, start } } })).toThrow();
  });
});
