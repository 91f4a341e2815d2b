import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeSource } from '../../../test/browser/fake-source.ts';
import { openWritten } from '../../../test/support/open-written.ts';
import type { FigureModel } from '../../presentation/pages/figure/figure-model.ts';
import type { OverviewModel } from '../../presentation/pages/overview-model.ts';
import { parseIsoDate } from '../../shared/calendar.ts';
import { createApp } from '../app.ts';
import type { WritingRefusal } from './written.ts';

const NOW = new Date('2024-10-01T10:00:00Z');
const FIGURE = 'indsatstrappen:1';
const PAGE = '/noegletal/institutionsanbringelser';
const FORM = 'application/x-www-form-urlencoded';

async function openApp() {
  const kept = await openWritten('999', () => NOW);
  const app = await createApp({
    source: await fakeSource(),
    webRoot: '/nowhere',
    written: kept.written,
    by: 'controller A',
    today: () => parseIsoDate('2024-10-10'),
  });
  return { ...kept, app };
}
let open: Awaited<ReturnType<typeof openApp>>;
beforeEach(async () => {
  open = await openApp();
});
afterEach(async () => {
  await open.app.close();
  await open.close();
});

type Fields = Readonly<Record<string, string>>;
const SAME = { 'sec-fetch-site': 'same-origin' };

function post(kind: string, fields: Fields, headers: Fields = SAME, query = '') {
  return open.app.inject({
    method: 'POST',
    url: `/api/skrevet/${kind}${query}`,
    headers: { host: 'localhost', 'content-type': 'application/json', ...headers },
    payload: JSON.stringify(fields),
  });
}

function postForm(kind: string, fields: Fields, headers: Fields = SAME) {
  return open.app.inject({
    method: 'POST',
    url: `/api/skrevet/${kind}`,
    headers: { host: 'localhost', 'content-type': FORM, ...headers },
    payload: new URLSearchParams(fields).toString(),
  });
}

async function tab(address = PAGE) {
  const answer = await open.app.inject({ url: `/api/sider${address}`, headers: { host: 'localhost' } });
  const { content } = answer.json<FigureModel>();
  if (content?.tab !== 'udvikling') throw new Error(answer.body.slice(0, 200));
  return content;
}

const COMMENT = { noegletal: FIGURE, dato: '2024-09-01', tekst: 'To hjemgivelser.', navn: 'Chef D' };
const WANTED = {
  noegletal: FIGURE,
  retning: 'down',
  fra_dato: '2024-01-01',
  fra_tal: '1,80',
  til_dato: '2025-01-01',
  til_tal: '1,60',
  korridor: '',
  ansvarlig: 'Chef D',
};

describe('a comment', () => {
  test('is kept, signed and dated, and read on the page of its figure', async () => {
    const answer = await post('kommentar', COMMENT);
    expect([answer.statusCode, answer.json()]).toEqual([200, { kept: true }]);
    const { comments } = (await tab()).written;
    expect(comments.map(({ text, signed, flag }) => [text, signed, flag])).toEqual([
      ['To hjemgivelser.', 'Chef D, 1. oktober 2024, om tallet pr. 1. september 2024', ''],
    ]);
    expect((await tab('/noegletal/opfoelgninger')).written.comments).toEqual([]);
  });

  test('never holds a CPR number, nor does its name', async () => {
    await post('kommentar', { ...COMMENT, tekst: 'Se 010203-4567 for mere', navn: 'D 0102034567' });
    const [comment] = (await open.written.read()).comments;
    expect([comment?.text, comment?.author]).toEqual(['Se ******-**** for mere', 'D ******-****']);
  });

  test('that is edited takes the place of the former, which is told to be removed', async () => {
    await post('kommentar', COMMENT);
    const [first] = (await open.written.read()).comments;
    await post('kommentar', { ...COMMENT, tekst: 'Tre hjemgivelser.', erstatter: String(first?.id) });
    const { written } = await tab();
    expect(written.comments.map(({ text }) => text)).toEqual(['Tre hjemgivelser.']);
    expect(written.removed).toEqual([
      'En kommentar af Chef D om tallet pr. 1. september 2024 blev fjernet 1. oktober 2024 af Chef D.',
    ]);
    const again = await post('kommentar', { ...COMMENT, erstatter: String(first?.id) });
    expect(again.statusCode).toBe(400);
    expect((await open.written.read()).comments).toHaveLength(1);
  });

  test('that is removed is gone but for the line that says so', async () => {
    await post('kommentar', COMMENT);
    const [first] = (await open.written.read()).comments;
    expect((await post('fjern-kommentar', { id: String(first?.id) })).statusCode).toBe(200);
    const { written } = await tab();
    expect(written.comments).toEqual([]);
    expect(written.removed[0]).toContain('af controller A');
    const again = await post('fjern-kommentar', { id: String(first?.id) });
    expect(again.json<WritingRefusal>().problems.map(({ code }) => code)).toEqual(['written.gone']);
  });

  test('may answer a question of the definition, and no other', async () => {
    const [question] = (await tab()).questions;
    expect(question?.answer).toBeNull();
    await post('kommentar', { ...COMMENT, spoergsmaal: question?.key ?? '' });
    const after = await tab();
    expect(after.questions[0]?.answer?.text).toBe('To hjemgivelser.');
    expect(after.written.comments).toEqual([]);
    const other = await post('kommentar', { ...COMMENT, spoergsmaal: 'Hvem?' });
    expect(other.json<WritingRefusal>().problems).toMatchObject([
      { code: 'written.unknown_question', field: 'spoergsmaal' },
    ]);
  });

  test('is refused with everything that is wrong, each at its field, in the language asked for', async () => {
    const wrong = { noegletal: 'x:1', dato: '2024-09-02', tekst: ' ', navn: '' };
    const refusal = (await post('kommentar', wrong, SAME, '?sprog=en')).json<WritingRefusal>();
    expect(refusal.title).toBe('It could not be saved');
    expect(refusal.problems.map(({ field, text }) => [field, text])).toEqual([
      ['noegletal', 'The figure x:1 does not exist. Load the page again and try once more.'],
      ['dato', 'Nothing is counted at 2024-09-02. Choose a date that is.'],
      ['tekst', 'Write a text.'],
      ['navn', 'Write who is writing.'],
    ]);
    expect((await post('kommentar', { ...COMMENT, tekst: 'a'.repeat(2001) })).statusCode).toBe(400);
  });
});

describe('an event', () => {
  test('of one figure is on its chart alone; of all on every one', async () => {
    const event = {
      noegletal: FIGURE,
      haendelsesdato: '2023-03-01',
      tekst: 'Nyt hus',
      navn: 'C',
      gaelder: 'dette',
    };
    await post('haendelse', event);
    await post('haendelse', { ...event, haendelsesdato: '2024-02-01', tekst: 'Nyt team', gaelder: 'alle' });
    const own = await tab();
    expect(own.events.map(({ letter, name }) => [letter, name])).toEqual([
      ['A', 'Nyt hus'],
      ['B', 'Nyt team'],
    ]);
    expect(own.chart.kind === 'lines' && own.chart.events?.map(({ letter }) => letter)).toEqual(['A', 'B']);
    const other = await tab('/noegletal/anbringelser-i-plejefamilier');
    expect(other.events.map(({ name }) => name)).toEqual(['Nyt team']);
    const [first] = (await open.written.read()).events;
    await post('fjern-haendelse', { id: String(first?.id) });
    expect((await tab()).events.map(({ name }) => name)).toEqual(['Nyt team']);
  });

  test('must have a date and a text', async () => {
    const answer = await post('haendelse', {
      gaelder: 'alle',
      haendelsesdato: '2023-02-30',
      tekst: '',
      navn: 'C',
    });
    expect(answer.json<WritingRefusal>().problems.map(({ field }) => field)).toEqual([
      'haendelsesdato',
      'tekst',
    ]);
  });
});

describe('a target', () => {
  test('is kept with its path and judged on the page, in the rows and in the counts', async () => {
    expect((await post('maaltal', WANTED)).statusCode).toBe(200);
    expect((await open.written.read()).wanted[FIGURE]).toEqual({
      direction: 'down',
      path: {
        start: { date: '2024-01-01', value: '1.8' },
        end: { date: '2025-01-01', value: '1.6' },
        owner: 'Chef D',
      },
    });
    const { target, chart } = await tab();
    expect(target.sentence).toBe(
      'Måltallet går fra 1,80 den 1. januar 2024 til 1,60 pr. 1.000 0-17-årige den 1. januar 2025. Ansvarlig: Chef D.',
    );
    expect(target.now).toBe('Pr. 1. september 2024: nået (mål 1,67).');
    expect(chart.kind === 'lines' && chart.target?.path.map(({ value }) => value)).toEqual([1.8, 1.6]);
    const answer = await open.app.inject({ url: '/api/sider/', headers: { host: 'localhost' } });
    const { body } = answer.json<OverviewModel>();
    expect(body?.targets).toEqual(['1 nået · 0 ikke nået · 11 uden måltal']);
    expect(body?.rows[0]?.target).toEqual({ state: 'reached', word: 'Nået', aim: 'mål 1,67' });
  });

  test('numbers are read as the language writes them', async () => {
    await post('maaltal', { ...WANTED, fra_tal: '1.250', til_tal: '1.1' }, SAME, '?sprog=en');
    expect((await open.written.read()).wanted[FIGURE]?.path?.start.value).toBe('1.25');
  });

  test('without a path keeps the direction, which the definition then tells', async () => {
    await post('maaltal', { noegletal: FIGURE, retning: 'up' });
    expect((await open.written.read()).wanted[FIGURE]).toEqual({ direction: 'up' });
    const answer = await open.app.inject({
      url: `/api/sider${PAGE}?vis=definition`,
      headers: { host: 'localhost' },
    });
    expect(answer.body).toContain('"Ønsket retning","texts":["Op"');
  });

  test.each([
    [{ retning: '' }, ['retning']],
    [{ fra_tal: '' }, ['fra_tal']],
    [{ fra_dato: '', fra_tal: '' }, ['fra_dato']],
    [{ til_dato: '2023-01-01' }, ['til_dato']],
    [{ fra_tal: 'mange', korridor: '-1' }, ['fra_tal', 'korridor']],
    [{ til_dato: '1.1.2025' }, ['til_dato']],
  ] as const)('%o is refused at %o', async (change, fields) => {
    const answer = await post('maaltal', { ...WANTED, ...change });
    const found = answer.json<WritingRefusal>().problems.map(({ field }) => field);
    expect([...new Set(found)]).toEqual(fields);
    expect((await open.written.read()).wanted).toEqual({});
  });

  test('a hidden number tells nothing by it', async () => {
    const figure = 'indsatstrappen:1.2';
    for (const til_tal of ['0', '100']) {
      await post('maaltal', { ...WANTED, noegletal: figure, fra_tal: til_tal, til_tal });
      const row = (await tab()).subFigures.find((sub) => sub.figure === '1.2');
      expect([row?.number.state, row?.target.state, row?.target.word]).toEqual([
        'hidden',
        'hidden',
        'Skjult',
      ]);
    }
  });
});

describe('without scripts', () => {
  test('a form leads back to its page', async () => {
    const answer = await postForm('kommentar', { ...COMMENT, tilbage: `${PAGE}?dato=2024-09-01` });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `${PAGE}?dato=2024-09-01`]);
    expect((await tab()).written.comments).toHaveLength(1);
  });

  test('and never to another place', async () => {
    for (const tilbage of ['//evil.example', 'https://evil.example', '/\\evil.example', ''])
      expect((await postForm('kommentar', { ...COMMENT, tilbage })).headers.location).toBe('/');
  });

  test('what is wrong stands on a page of its own, written as text', async () => {
    const answer = await postForm('kommentar', { ...COMMENT, noegletal: '<img src=x>', tilbage: PAGE });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([400, 'text/html; charset=utf-8']);
    expect(answer.body).toContain('&#60;img src=x&#62;');
    expect(answer.body).not.toContain('<img');
    expect(answer.body).toContain(`href="${PAGE}"`);
  });
});

describe('what does not come from the pages', () => {
  test.each([{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }, {}])(
    'is refused: %o',
    async (headers) => {
      const { 'sec-fetch-site': site, ...rest } = { 'sec-fetch-site': undefined, ...headers };
      const sent = { ...rest, ...(site === undefined ? {} : { 'sec-fetch-site': site }) };
      expect((await post('kommentar', COMMENT, sent)).statusCode).toBe(403);
      expect((await postForm('kommentar', COMMENT, sent)).statusCode).toBe(403);
      expect((await open.written.read()).comments).toEqual([]);
    },
  );

  test('forms are taken for writing alone', async () => {
    const answer = await open.app.inject({
      method: 'POST',
      url: '/api/data/entry',
      headers: { host: 'localhost', 'content-type': FORM, ...SAME },
      payload: 'a=b',
    });
    expect(answer.statusCode).toBe(403);
  });
});
