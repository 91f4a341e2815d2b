import type { FastifyInstance } from 'fastify';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeSource } from '../../../test/browser/fake-source.ts';
import { fakeIntake } from '../../../test/browser/intake-fake.ts';
import { createApp } from '../app.ts';
import { fileNameOf } from '../file-name.ts';

const source = await fakeSource();
const TODAY = 20_120;
const JSON_TYPE = { 'content-type': 'application/json' };
const FROM_HERE = { 'sec-fetch-site': 'same-origin' };
const BYTES = { ...FROM_HERE, 'content-type': 'application/octet-stream' };
let intake = fakeIntake();
let app: FastifyInstance;

beforeEach(async () => {
  intake = fakeIntake();
  app = await createApp({ source, webRoot: '/nowhere', intake, by: 'controller B', today: () => TODAY });
});

const get = (url: string) => app.inject({ method: 'GET', url });
const send = (method: 'POST' | 'PUT' | 'DELETE', url: string, body: object = {}, headers = {}) =>
  app.inject({ method, url, headers: { ...FROM_HERE, ...JSON_TYPE, ...headers }, payload: body });
const sendFile = (url: string, bytes = Buffer.from('a;b\n1;2\n')) =>
  app.inject({ method: 'PUT', url, headers: BYTES, payload: bytes });

describe('a change', () => {
  const start = (headers: Record<string, string>, payload: string = JSON.stringify({ date: '2025-05-31' })) =>
    app.inject({ method: 'POST', url: '/api/data/drafts', headers, payload });

  test('is made from the pages themselves, told by the browser or by the origin', async () => {
    expect((await start({ ...JSON_TYPE, ...FROM_HERE })).statusCode).toBe(201);
    const origin = { host: 'localhost:4173', origin: 'http://localhost:4173' };
    expect((await start({ ...JSON_TYPE, ...origin })).statusCode).toBe(201);
  });

  test.each([
    ['another site', { ...JSON_TYPE, 'sec-fetch-site': 'cross-site' }],
    ['another port of this computer', { ...JSON_TYPE, 'sec-fetch-site': 'same-site' }],
    ['another origin', { ...JSON_TYPE, host: 'localhost:4173', origin: 'http://localhost:3000' }],
    ['an origin that hides', { ...JSON_TYPE, origin: 'null' }],
    ['no one that says where', JSON_TYPE],
    ['a form', { ...FROM_HERE, 'content-type': 'text/plain' }],
    ['a form with a file', { ...FROM_HERE, 'content-type': 'multipart/form-data; boundary=x' }],
  ])('is refused from %s, and nothing happens', async (_, headers) => {
    const before = (await intake.drafts()).length;
    const answer = await start(headers);
    expect([answer.statusCode, answer.json().title]).toEqual([403, 'Ændringen blev afvist']);
    expect((await intake.drafts()).length).toBe(before);
  });
});

test('the list gives the next date, drafts under way and every release, and no browser keeps it', async () => {
  const answer = await get('/api/data/drafts');
  expect(answer.headers['cache-control']).toBe('no-store');
  const { nextDate, drafts, releases, frame } = answer.json();
  expect([nextDate, frame.municipality, drafts.length, releases.length]).toEqual([
    '2025-05-31',
    'Vejby Kommune',
    1,
    4,
  ]);
  expect((await get('/api/data/template')).headers['content-disposition']).toContain('skabelon.xlsx');
});

test('a draft is begun by whoever works here, gets another date and is thrown away', async () => {
  const { id } = (await send('POST', '/api/data/drafts', { date: '2025-05-31' })).json();
  expect(await intake.draft(id)).toMatchObject({ date: '2025-05-31', by: 'controller B' });
  const moved = (await send('PUT', `/api/data/drafts/${id}/date`, { date: '2025-09-30' })).json();
  expect([moved.date, moved.wizard.title]).toEqual(['2025-09-30', 'Opgørelse pr. 30. september 2025']);
  const left = (await send('DELETE', `/api/data/drafts/${id}`)).json();
  expect(left.drafts.map((draft: { id: string }) => draft.id)).toEqual(['d1']);
});

test('what is wrong is said in the language asked for', async () => {
  const unknown = await get('/api/data/drafts/dx/files?sprog=en');
  expect([unknown.statusCode, unknown.json().title, unknown.json().problems[0].code]).toEqual([
    404,
    'There is no such counting',
    'draft.unknown',
  ]);
  const date = await send('PUT', '/api/data/drafts/d1/date', { date: '2025-02-31' });
  expect([date.statusCode, date.json().problems[0].text]).toEqual([
    400,
    'Datoen 2025-02-31 findes ikke. Skriv den som 2018-01-31.',
  ]);
  expect((await send('PUT', '/api/data/drafts/d1/date', { dato: 1 })).statusCode).toBe(400);
  expect((await send('POST', '/api/data/drafts/d1/profile', { name: ' ' })).json().help).toContain('60 tegn');
});

describe('a file', () => {
  const files = '/api/data/drafts/d1/files';

  test('is received as bytes, and taken away again', async () => {
    const model = (await sendFile(`${files}?name=${encodeURIComponent('børn.csv')}`)).json();
    expect(model.files.map((file: { name: string }) => file.name)).toContain('børn.csv');
    expect(model.files.at(-1)).toMatchObject({ format: 'CSV', size: '1 kB', sheets: ['18 rækker'] });
    const left = (await send('DELETE', `${files}?name=${encodeURIComponent('børn.csv')}`)).json();
    expect(left.files.length).toBe(2);
  });

  test('that cannot be read is said so, and the draft keeps what it had', async () => {
    const answer = await sendFile(`${files}?name=noter.pdf`);
    expect([answer.statusCode, answer.json().problems[0].text]).toEqual([
      400,
      'noter.pdf: Filen kan ikke læses som tekst. Gem den igen som CSV i UTF-8.',
    ]);
    expect((await intake.draft('d1')).files.length).toBe(2);
  });

  test('keeps no CPR number of its name', async () => {
    await sendFile(`${files}?name=${encodeURIComponent('barn 010203-1234.csv')}`);
    expect((await intake.draft('d1')).files.at(-1)?.name).toBe('barn xxxxxx-xxxx.csv');
  });

  test('must have a name and be bytes', async () => {
    for (const name of ['', '..', '../nøgle', 'a\\b.csv', 'a\u0000b.csv', 'a'.repeat(121)])
      expect([name, (await sendFile(`${files}?name=${encodeURIComponent(name)}`)).statusCode]).toEqual([
        name,
        400,
      ]);
    expect((await send('PUT', `${files}?name=a.csv`, { a: 1 })).statusCode).toBe(400);
    expect(fileNameOf(' ydelser (2).xlsx ')).toBe('ydelser (2).xlsx');
  });

  test('of more than 400 MB is refused with words', async () => {
    const answer = await app.inject({
      method: 'PUT',
      url: `${files}?name=stor.csv`,
      headers: { ...BYTES, 'content-length': `${401 * 1024 * 1024}` },
      payload: Buffer.alloc(0),
    });
    expect([answer.statusCode, answer.json().title]).toEqual([413, 'Filen er for stor']);
  });

  test('tells how far its reading is', async () => {
    const slow = await createApp({ source, webRoot: '/nowhere', intake: fakeIntake({ slow: 400 }) });
    const progress = async () =>
      (await slow.inject({ method: 'GET', url: '/api/data/drafts/d1/progress' })).json().progress;
    expect(await progress()).toBe(null);
    const sent = slow.inject({ method: 'PUT', url: `${files}?name=a.csv`, headers: BYTES, payload: 'a;b' });
    const shares: number[] = [];
    const texts: string[] = [];
    for (let look = 0; look < 8; look++) {
      await new Promise((resolve) => setTimeout(resolve, 40));
      const seen = await progress();
      if (seen) [shares.push(seen.share), texts.push(seen.text)];
    }
    expect((await sent).statusCode).toBe(200);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(texts.every((text) => /^Læser filen: \d+\u00a0%$/.test(text))).toBe(true);
    expect(await progress()).toBe(null);
  });
});

describe('the meaning', () => {
  const mapping = '/api/data/drafts/d1/mapping';
  const sheet = { file: 'ydelser_januar.xlsx', sheet: 'Ydelser', table: 'measures' };
  const columns = (headers: object) => send('PUT', mapping, { ...sheet, columns: headers });

  test('of a column is kept when that of another is given after it', async () => {
    await columns({ Initialer: 'measures.team' });
    const model = (await columns({ Iværksat: 'measures.start_date' })).json();
    expect(model.sheets[0].missing).toEqual([]);
    const fields = Object.fromEntries(
      model.sheets[0].columns.map((column: { header: string; field: string }) => [
        column.header,
        column.field,
      ]),
    );
    expect(fields).toMatchObject({ Iværksat: 'measures.start_date', Initialer: 'measures.team' });
  });

  test('of a column that another had is taken from the other', async () => {
    const model = (await columns({ Initialer: 'measures.caseworker_id' })).json();
    const taken = model.sheets[0].columns.find(
      (column: { header: string }) => column.header === 'Sagsbehandler',
    );
    expect([taken.field, taken.certainty]).toEqual([null, 'Bruges ikke']);
  });

  test('of a sheet makes its columns ask again', async () => {
    const model = (await send('PUT', mapping, { ...sheet, table: 'cases', columns: {} })).json();
    expect(model.sheets[0].table).toBe('cases');
    expect(model.sheets[0].missing.length).toBeGreaterThan(0);
    const unused = (await send('PUT', mapping, { ...sheet, table: null, columns: {} })).json();
    expect([unused.sheets[0].table, unused.sheets[0].missing]).toEqual([null, []]);
  });

  test('is one of ours', async () => {
    expect((await columns({ Initialer: 'measures.nothing' })).statusCode).toBe(400);
    expect((await send('PUT', mapping, { ...sheet, table: 'nothing', columns: {} })).statusCode).toBe(400);
  });

  test('of a value is kept with those given before it and with the columns', async () => {
    await columns({ Initialer: 'measures.team' });
    const give = (written: string, code: string) =>
      send('PUT', '/api/data/drafts/d1/values', {
        meanings: [{ column: 'measures.placement_site', written, code }],
      });
    await give('Slægt', 'network_foster_care');
    const model = (await give('Opholdssted §142', 'socio_educational_home')).json();
    expect(model.values.map((value: { chosen: string | null }) => value.chosen)).toEqual([
      'socio_educational_home',
      'network_foster_care',
      null,
    ]);
    const { mapping } = await intake.draft('d1');
    const said = mapping.find((each) => each.sheet === 'Ydelser');
    expect(said?.columns.Initialer).toBe('measures.team');
  });

  test('is kept under a name', async () => {
    const answer = await send('POST', '/api/data/drafts/d1/profile', { name: 'DUBU-udtræk' });
    expect(answer.json()).toEqual({ profile: 'DUBU-udtræk' });
    await columns({ Iværksat: 'measures.start_date' });
    const [first] = (await get('/api/data/drafts/d1/columns')).json().sheets;
    expect([first.settled, first.summary]).toEqual([
      true,
      'Profil »DUBU-udtræk« passer. 11 af 12 kolonner genkendt.',
    ]);
  });
});

test('without an intake every address of data says what to do', async () => {
  const demo = await createApp({ source, webRoot: '/nowhere' });
  const answer = await demo.inject({ method: 'GET', url: '/api/data/drafts' });
  expect([answer.statusCode, answer.json().title]).toEqual([404, 'Her kan der ikke tages data ind']);
});

test('the log has no names of files', async () => {
  const lines: string[] = [];
  const logger = { level: 'info', stream: { write: (line: string) => lines.push(line) } };
  const logged = await createApp({ source, webRoot: '/nowhere', intake, logger });
  const url = `/api/data/drafts/d1/files?name=${encodeURIComponent('barn 010203-1234.csv')}`;
  await logged.inject({ method: 'PUT', url, headers: BYTES, payload: 'a;b' });
  expect(lines.join('')).toContain('/api/data/drafts/d1/files');
  expect(lines.join('')).not.toMatch(/barn|1234/);
});
