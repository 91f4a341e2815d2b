import { beforeAll, describe, expect, test } from 'vitest';
import { fakeSource } from '../../../test/browser/fake-source.ts';
import { protect } from '../../disclosure/protect.ts';
import { parseIsoDate } from '../../shared/calendar.ts';
import { definitionAt, type Facts, toFacts } from '../facts.ts';
import { developmentTab } from '../pages/figure/development-tab.ts';
import { listModel } from '../pages/list-model.ts';
import { overviewModel } from '../pages/overview-model.ts';
import { wantedModel } from '../pages/wanted-model.ts';
import { wordsOf } from '../texts/words.ts';
import { seenNumber } from './seen-number.ts';
import { withWantedDirections } from './wanted-directions.ts';
import { NOTHING_WRITTEN, type WrittenComment, type WrittenDown } from './written-down.ts';

const da = wordsOf('da');
let facts: Facts;
beforeAll(async () => {
  facts = await factsOf();
});

async function factsOf(options: Parameters<typeof fakeSource>[0] = {}): Promise<Facts> {
  const source = await fakeSource(options);
  const { municipality, demo, catalogues, cutoffs } = source;
  const cells = protect(await source.observations(), { threshold: 5 });
  return toFacts({ municipality, demo, catalogues, cutoffs, threshold: 5, cells });
}

function written(down: Partial<WrittenDown>, today = '2024-10-10'): Facts {
  const all = { ...NOTHING_WRITTEN, signer: 'A', ...down };
  const catalogues = withWantedDirections(facts.catalogues, all);
  return { ...facts, catalogues, written: all, today: parseIsoDate(today) };
}

function tabOf(from: Facts, address = 'indsatstrappen:1', date = '2024-09-01') {
  const definition = definitionAt(from, address);
  if (!definition) throw new Error(`no ${address}`);
  return developmentTab({ facts: from, definition, date: parseIsoDate(date), words: da }, undefined);
}

const COMMENT: WrittenComment = {
  id: 1,
  figure: 'indsatstrappen:1',
  date: '2024-09-01',
  text: 'Tekst',
  author: 'Chef D',
  at: '2024-10-01T10:00:00Z',
};

describe('a comment', () => {
  const flag = (comment: Partial<WrittenComment>) =>
    tabOf(written({ comments: [{ ...COMMENT, ...comment }] })).written.comments[0]?.flag;
  const seenAt = (date: string) => seenNumber(facts.cell('indsatstrappen:1', parseIsoDate(date)));

  test('is quiet while its number is as it was and the newest', () => {
    expect(flag({ seen: seenAt('2024-09-01') })).toBe('');
  });

  test('tells when the number is another than was seen, also one that is hidden now, without telling either', () => {
    expect(flag({ seen: '30/19521/1' })).toBe('Tallet er ændret, siden kommentaren blev skrevet.');
    const hidden = { ...COMMENT, figure: 'indsatstrappen:1.2', seen: '4/31/1' };
    const [shown] = tabOf(written({ comments: [hidden] }), 'indsatstrappen:1.2').written.comments;
    expect(shown?.flag).toBe('Tallet er ændret, siden kommentaren blev skrevet.');
    expect(JSON.stringify(shown)).not.toContain('4/31');
  });

  test('tells when there is a newer count', () => {
    const older = { date: '2024-05-01', seen: seenAt('2024-05-01') };
    expect(flag(older)).toBe('Der er kommet en nyere opgørelse, siden kommentaren blev skrevet.');
  });

  test('is marked in the rows of its date, as new for thirty days', () => {
    const mark = (today: string, date = '2024-09-01') =>
      overviewModel(written({ comments: [COMMENT] }, today), date, da).body?.rows[0]?.comment;
    expect(mark('2024-10-31')).toBe('Ny kommentar');
    expect(mark('2024-11-01')).toBe('1 kommentar');
    expect(mark('2024-10-10', '2024-05-01')).toBe('');
  });
});

describe('how the chart is read', () => {
  test('tells of the limits, and that they need twelve points', () => {
    const { notes, chart } = tabOf(facts, 'indsatstrappen:3');
    expect(notes).toContain(
      '9 målinger. Grænser for normalt udsving kræver 12. De viste grænser er foreløbige.',
    );
    expect(chart.kind === 'lines' && chart.variation?.limits).toHaveLength(9);
  });

  test('has no limits where any of the numbers may not be seen', async () => {
    const few = await factsOf({ replace: { network_foster_care: [7, 8, 7, 7, 9, 8, 3, 11, 12] } });
    const { notes, chart } = tabOf(few, 'indsatstrappen:4');
    expect(chart.kind === 'lines' && chart.variation).toBeUndefined();
    expect(notes.join()).not.toContain('Grænser');
  });

  test('explains the new law, and what is provisional', () => {
    expect(tabOf(facts).notes).toContain(
      'Streg ved 1. januar 2024: barnets lov afløste serviceloven. Tal før og efter kan være registreret forskelligt.',
    );
    expect(tabOf(facts, 'indsatstrappen:11').notes).toContain(
      'Tal med stjerne er foreløbige og kan ændre sig.',
    );
  });

  test('letters the events within its dates in their order, and lists those outside without', () => {
    const event = { author: 'C', at: '2024-10-01T10:00:00Z' };
    const { events, chart } = tabOf(
      written({
        events: [
          { ...event, id: 1, date: '2020-01-01', text: 'Før' },
          { ...event, id: 2, date: '2022-03-01', text: 'Først' },
          { ...event, id: 3, date: '2022-04-01', text: 'Andres', figure: 'indsatstrappen:3' },
          { ...event, id: 4, date: '2023-03-01', text: 'Sidst', figure: 'indsatstrappen:1' },
        ],
      }),
    );
    expect(events.map(({ letter, name, note }) => [letter, name, note])).toEqual([
      [null, 'Før', 'gælder alle nøgletal, uden for grafens datoer'],
      ['A', 'Først', 'gælder alle nøgletal'],
      ['B', 'Sidst', ''],
    ]);
    expect(chart.longAlt).toContain('2 hændelser er markeret.');
  });

  test('draws a target from where it begins, to its end when that is near', () => {
    const path = { start: { date: '2023-01-01', value: '2' }, end: { date: '2025-01-01', value: '1' } };
    const { chart } = tabOf(written({ wanted: { 'indsatstrappen:1': { direction: 'down', path } } }));
    if (chart.kind !== 'lines') throw new Error(chart.kind);
    expect(chart.target?.path.map(({ value }) => value)).toEqual([2, 1]);
    expect(chart.target?.path.map(({ day }) => day).at(-1)).toBe(parseIsoDate('2025-01-01'));
    expect(chart.target?.atPoints.slice(0, 4)).toEqual([null, null, null, 2]);
    expect(chart.longAlt).toContain('Måltallet går fra 2,00 den 1. januar 2023');
    const far = { ...path, end: { date: '2028-01-01', value: '1' } };
    const cut = tabOf(written({ wanted: { 'indsatstrappen:1': { path: far } } })).chart;
    expect(cut.kind === 'lines' && cut.target?.path.at(-1)?.day).toBe(parseIsoDate('2024-09-01'));
  });
});

test('a figure is seen together with the other steps, not with itself', () => {
  expect(tabOf(facts).related.map(({ figure }) => figure)).toEqual(['6', '5', '4', '3']);
  expect(tabOf(facts, 'indsatstrappen:1.1').related.map(({ figure }) => figure)).not.toContain('1');
});

test('targets are counted on the front page, hidden ones apart', async () => {
  const few = await factsOf({ replace: { network_foster_care: Array(9).fill(3) } });
  const wanted = {
    'indsatstrappen:1': { direction: 'down', target: '9' },
    'indsatstrappen:3': { direction: 'up', target: '9' },
    'indsatstrappen:4': { direction: 'up', target: '0' },
  } as const;
  const { body } = overviewModel({ ...few, written: { ...NOTHING_WRITTEN, wanted } }, undefined, da);
  expect(body?.targets).toEqual(['1 nået · 1 ikke nået · 1 skjult · 9 uden måltal']);
  expect(overviewModel(facts, undefined, da).body?.targets).toEqual([
    'I har ikke sat måltal endnu.',
    '0 nået · 0 ikke nået · 12 uden måltal',
  ]);
});

describe('the page of targets', () => {
  test('has every figure, and the form of the one asked for as the language writes it', () => {
    const wanted = {
      'indsatstrappen:1': {
        direction: 'down',
        path: { start: { date: '2023-01-01', value: '2.25' }, end: { date: '2025-01-01', value: '1' } },
      },
    } as const;
    const model = wantedModel(written({ wanted }), { tal: 'indsatstrappen:1' }, da);
    expect(model.form?.direction).toBe('down');
    expect(model.form?.fields).toMatchObject({ fra_tal: '2,25', til_tal: '1', korridor: '' });
    expect(model.groups[0]?.rows[0]).toMatchObject({ direction: 'Ned', sub: false });
    const count = facts.catalogues.flatMap(({ definitions }) => definitions).length;
    expect(model.groups.flatMap(({ rows }) => rows)).toHaveLength(count);
  });

  test('tells of a figure that is not there, and has no form where nothing can be kept', () => {
    const unknown = wantedModel(written({}), { tal: 'x:1' }, da);
    expect(unknown.form).toBeNull();
    expect(unknown.frame.message).toContain('(x:1)');
    const closed = wantedModel({ ...facts, written: NOTHING_WRITTEN }, { tal: 'indsatstrappen:1' }, da);
    expect([closed.form, closed.canWrite]).toEqual([null, false]);
  });
});

describe('the list', () => {
  const found = (asked: Parameters<typeof listModel>[1]) => {
    const { catalogues, search, frame } = listModel(facts, asked, da);
    const rows = catalogues.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
    return { rows, search, message: frame.message };
  };

  test('is narrowed by step, unit and words together, and says how many', () => {
    const { rows, search } = found({ soeg: 'plejefamilie', trin: '5', enhed: 'per_1000' });
    expect(rows.map(({ figure }) => figure)).toEqual(['3', '4']);
    expect(search.found).toBe('2 nøgletal fundet for »plejefamilie«.');
    expect(search.steps.filter(({ chosen }) => chosen).map(({ text }) => text)).toEqual([
      'Trin 5: Anbringelse i plejefamilie',
    ]);
  });

  test('of everything counts what it shows', () => {
    const { rows, search } = found({});
    expect(search.found).toBe(`${rows.length} nøgletal fundet.`);
    expect(search.narrowed).toBe(false);
  });

  test('of own figures is empty while there are none', () => {
    const { rows, search } = found({ egne: '1' });
    expect([rows.length, search.own, search.found]).toEqual([0, true, '0 nøgletal fundet.']);
  });

  test('takes a filter that is not there for none, and says so', () => {
    const { rows, message } = found({ trin: '9' });
    expect(rows.length).toBe(found({}).rows.length);
    expect(message).toContain('(9)');
  });
});
