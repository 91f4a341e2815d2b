import { beforeEach, describe, expect, it } from 'vitest';
import { addComment, comments, removeComment } from './comments.ts';
import { openStore, type Store } from './open-store.ts';
import {
  enterReported,
  type ReportedFigure,
  reportedFigures,
  reportedHistory,
  withdrawReported,
} from './reported-figures.ts';
import { changeSetting, readSetting, writeSetting } from './settings.ts';

let store: Store;
beforeEach(() => {
  store = openStore(':memory:');
});

describe('settings', () => {
  it('are what they are until somebody sets them', () => {
    expect(readSetting(store, 'municipality')).toBeNull();
    expect(readSetting(store, 'small_number_threshold')).toBe(5);
    writeSetting(store, 'municipality', '510');
    writeSetting(store, 'municipality', '461');
    writeSetting(store, 'small_number_threshold', 3);
    expect(readSetting(store, 'municipality')).toBe('461');
    expect(readSetting(store, 'small_number_threshold')).toBe(3);
  });

  it('are changed from what they are', () => {
    const want = (figure: string, target: string) =>
      changeSetting(store, 'wanted', (all) => ({ ...all, [figure]: { direction: 'down', target } }));
    want('indsatstrappen:1', '4.5');
    want('indsatstrappen:2', '18');
    expect(readSetting(store, 'wanted')).toEqual({
      'indsatstrappen:1': { direction: 'down', target: '4.5' },
      'indsatstrappen:2': { direction: 'down', target: '18' },
    });
  });

  it('take no value of the wrong shape', () => {
    expect(() => writeSetting(store, 'municipality', '51')).toThrow();
    expect(() => writeSetting(store, 'small_number_threshold', 0)).toThrow();
    expect(() => writeSetting(store, 'wanted', { x: { target: '4,5' } })).toThrow();
    expect(store.prepare('SELECT * FROM setting').all()).toEqual([]);
  });
});

describe('reported figures', () => {
  const figure: ReportedFigure = {
    figure: 'indsatstrappen:1',
    municipality: '510',
    date: '2017-01-31',
    breakdown: '',
    category: '',
    numerator: '12',
    denominator: '10432.50',
    status: '',
    source: 'opgjort i hånden',
    note: "Robert'); DROP TABLE reported;--",
    enteredAt: '2025-10-07T08:30:00Z',
    by: 'nn',
  };

  it('keep their exact text; the newest holds and the old ones stay in the history', () => {
    enterReported(store, figure);
    enterReported(store, { ...figure, municipality: '461' });
    enterReported(store, { ...figure, breakdown: 'age_group', category: '0-5', numerator: null });
    enterReported(store, { ...figure, numerator: '13' });
    expect(reportedFigures(store, '510')).toEqual([
      { ...figure, numerator: '13' },
      { ...figure, breakdown: 'age_group', category: '0-5', numerator: null },
    ]);
    expect(reportedFigures(store)).toHaveLength(3);
    expect(reportedHistory(store, figure).map(({ numerator }) => numerator)).toEqual(['12', '13']);
  });

  it('are taken back and entered again', () => {
    enterReported(store, figure);
    withdrawReported(store, figure, { by: 'mm', at: '2025-10-08T08:30:00Z' });
    expect(reportedFigures(store)).toEqual([]);
    expect(reportedHistory(store, figure).at(-1)).toMatchObject({ status: 'withdrawn', by: 'mm' });
    enterReported(store, figure);
    expect(reportedFigures(store)).toEqual([figure]);
  });

  it('take no number that is not one', () => {
    expect(() => enterReported(store, { ...figure, numerator: '1e5' })).toThrow();
    expect(reportedFigures(store)).toEqual([]);
  });
});

describe('comments', () => {
  it('are those of a municipality, oldest first, and can be removed', () => {
    const comment = {
      figure: 'indsatstrappen:1',
      municipality: '510',
      date: '2017-01-31',
      text: 'Æ, ø og å\n<script>',
      author: 'nn',
      at: '2025-10-07T08:30:00Z',
    };
    const id = addComment(store, comment);
    const earlier = { ...comment, figure: 'indsatstrappen:2', at: '2025-10-06T08:30:00Z' };
    addComment(store, earlier);
    addComment(store, { ...comment, municipality: '461' });
    expect(comments(store, '510').map(({ at }) => at)).toEqual([earlier.at, comment.at]);
    expect(comments(store, '510', 'indsatstrappen:1')).toEqual([{ ...comment, id }]);
    const removal = { by: 'kk', at: '2025-10-08T08:30:00Z' };
    expect(removeComment(store, id, removal)).toBe(true);
    expect(removeComment(store, id, removal)).toBe(false);
    expect(comments(store, '510', 'indsatstrappen:1')).toEqual([]);
  });
});
