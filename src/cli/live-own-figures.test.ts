import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OwnSite, ownSite } from '../../test/support/own-site.ts';
import { runCli } from '../../test/support/run-cli.ts';
import { addressOf, type Definition } from '../catalogue/definition.ts';
import { VEJBY } from '../demo/vejby.ts';
import type { OwnDraft } from '../presentation/pages/own/own-draft.ts';
import { firstDraft } from '../presentation/pages/own/own-model.ts';
import { wordsOf } from '../presentation/texts/words.ts';
import { isoDate } from '../shared/calendar.ts';
import { UserProblem } from '../shared/problem.ts';

let site: OwnSite;

beforeAll(async () => {
  site = await ownSite('/nowhere/web');
}, 60_000);
afterAll(() => site.close());

/** The draft of the timed task: family treatment per 1,000 aged 6-11. */
function draft(): OwnDraft {
  const first = firstDraft(undefined, '2016-01-01', wordsOf('da'));
  if (!first) throw new Error('no first draft');
  return {
    ...first,
    sentence: { ...first.sentence, ageFrom: 6, ageTo: 11 },
    name: 'Familiebehandling blandt 6-11-årige',
    slug: 'familiebehandling-6-11',
    owner: 'børne- og ungeforvaltningen',
    law: [{ act: 'barnets lov', provisions: '§ 32, stk. 1, nr. 5' }],
  };
}

async function ask(method: string, path: string, body: object) {
  const answer = await fetch(site.url + path, {
    method,
    headers: { 'content-type': 'application/json', origin: site.url },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

const save = (body: object) => ask('PUT', '/api/egne-noegletal', body);

async function page(path: string) {
  return (await fetch(`${site.url}/api/sider${path}`)).json();
}

/** What `calculate` prints of the own figure at a date, with the definitions as they lie in the folder. */
async function printed(figure: string, date: string): Promise<string[]> {
  const argv = [
    'calculate',
    site.register,
    '--at',
    date,
    '--catalogue',
    'egne',
    '--definitions',
    site.definitions,
  ];
  const { out, status, err } = await runCli(argv);
  expect([status, err]).toEqual([0, err]);
  const row = out.split('\n').find((line) => line.startsWith(`egne,${figure},`));
  return row?.split(',') ?? [];
}

async function codesOf(work: Promise<unknown>): Promise<string[]> {
  try {
    await work;
    return [];
  } catch (error) {
    if (error instanceof UserProblem) return error.findings.map(({ code }) => code);
    throw error;
  }
}

test('what is tried is calculated, with the nearest standard figure', async () => {
  const { status, body } = await ask('POST', '/api/egne-noegletal/proev', { draft: draft() });
  expect(status).toBe(200);
  expect(body.nearest).toBe('Forebyggende foranstaltninger');
  expect(body.rows).toHaveLength(4);
});

test('nothing is saved that nobody has confirmed, and everything that is missing is told', async () => {
  const { status, body } = await save({
    draft: { ...draft(), name: '', owner: '' },
    confirmed: false,
    change: { kind: 'new' },
  });
  expect(status).toBe(400);
  const problems = body.problems as { code: string }[];
  expect(problems.map(({ code }) => code)).toEqual(['own.no_name', 'own.no_owner', 'own.unconfirmed']);
  expect(await readdir(site.definitions)).toEqual([]);
});

test('answers that the definition does not give are refused', async () => {
  const wrong = draft();
  const { status, body } = await save({
    draft: { ...wrong, answers: wrong.answers.map((answer) => ({ ...answer, numerator: 1 })) },
    confirmed: true,
    change: { kind: 'new' },
  });
  expect(status).toBe(400);
  expect((body.problems as { code: string; text: string }[])[0]?.code).toBe('own.example');
  expect(await readdir(site.definitions)).toEqual([]);
});

test('a saved figure is on its page at once, with the number that calculate prints', async () => {
  const { status, body } = await save({ draft: draft(), confirmed: true, change: { kind: 'new' } });
  expect([status, body]).toEqual([200, { catalogue: 'egne', path: '/noegletal/familiebehandling-6-11' }]);
  const newest = VEJBY.cutoffs.at(-1) ?? '';
  const [, , , , , , numerator, denominator] = await printed('1', newest);
  expect(Number(numerator)).toBeGreaterThan(0);
  const model = await page('/noegletal/familiebehandling-6-11?katalog=egne');
  expect(model.head.number.exact).toMatchObject({
    numerator: Number(numerator),
    denominator: Number(denominator),
  });
  expect(model.actions.edit.path).toBe('/noegletal/familiebehandling-6-11/rediger');
});

test('a second figure with the same short name is refused', async () => {
  const { body } = await save({ draft: draft(), confirmed: true, change: { kind: 'new' } });
  expect((body.problems as { code: string }[]).map(({ code }) => code)).toEqual([
    'definition.duplicate_slug',
  ]);
});

test('a new version leaves earlier numbers as they were and breaks the series', async () => {
  const id = 'familiebehandling_6_11';
  const before = await numbersOf('egne:1');
  const wider = { ...draft(), sentence: { ...draft().sentence, ageTo: 14 } };
  const answers = wider.answers;
  const early = await save({
    draft: { ...wider, answers },
    confirmed: true,
    change: { kind: 'version', id, from: '2015-01-01' },
  });
  expect((early.body.problems as { code: string }[])[0]?.code).toBe('own.version_date');
  const saved = await save({
    draft: { ...wider, answers },
    confirmed: true,
    change: { kind: 'version', id, from: '2025-05-01' },
  });
  expect(saved.status).toBe(200);
  const now = await numbersOf('egne:1');
  for (const [date, number] of before) {
    if (date < '2025-05-01') expect([date, now.get(date)]).toEqual([date, number]);
    else expect(now.get(date)?.[1]).toBeGreaterThan(number[1]);
  }
  const model = await page('/noegletal/familiebehandling-6-11?katalog=egne');
  const statuses = model.content.tables[0].rows.map((row: { date: string; status: string }) => [
    row.date,
    row.status,
  ]);
  expect(statuses.filter(([, status]: string[]) => status === 'Databrud')).toEqual([
    ['31.05.2025', 'Databrud'],
  ]);
  expect(await readdir(join(site.definitions, 'tidligere'))).toEqual([`${id}.v1.txt`]);
  const [first] = await readdir(site.definitions).then((names) =>
    names.filter((name) => name.endsWith('.yaml')),
  );
  expect(await readFile(join(site.definitions, first ?? ''), 'utf8')).toMatch(/^version: 2$/m);
});

test('a number of an earlier version is explained by that version', async () => {
  const model = await page('/noegletal/familiebehandling-6-11?katalog=egne&dato=2025-01-31');
  expect(JSON.stringify(model.content.calculation)).toContain('6-11');
  expect(JSON.stringify(model.content.calculation)).not.toContain('6-14');
});

test('ids, numbers and slugs do not change, and other catalogues are not the municipality’s own', async () => {
  const [file] = await site.own.list();
  const change = { kind: 'correct', id: 'familiebehandling_6_11' } as const;
  const text = file?.text ?? '';
  expect(await codesOf(site.own.save(text.replace(/^slug: .*$/m, 'slug: noget-andet'), change))).toEqual([
    'own.identity',
  ]);
  expect(
    await codesOf(site.own.save(text.replace('catalogue: egne', 'catalogue: indsatstrappen'), change)),
  ).toEqual(['own.not_own']);
  expect(await codesOf(site.own.preview(text.replace('kind: stock', 'kind: stok'), change.id))).toEqual([
    'definition.unknown_kind',
  ]);
  expect(await codesOf(site.own.remove('findes_ikke'))).toEqual(['own.unknown']);
});

test('the edit page holds what was saved as a sentence', async () => {
  const model = await page('/noegletal/familiebehandling-6-11/rediger?katalog=egne');
  expect(model.start.mode).toBe('sentence');
  expect(model.start.draft.sentence).toMatchObject({ ageFrom: 6, ageTo: 14, unit: 'per_1000' });
  expect(model.closed).toBeNull();
});

test('variants are what calculate gives with the same parameters', async () => {
  const model = await page('/noegletal/anbringelser-i-plejefamilier/varianter?varianter=alder:6-11');
  const newest = VEJBY.cutoffs.at(-1) ?? '';
  const preview = await site.own.preview(variantText());
  const own = preview.observations.find((o) => isoDate(o.date) === newest);
  expect(model.rows[0].cells[1].counted).toContain(String(own?.numerator));
  expect(model.columns).toHaveLength(2);
  expect(model.rows[0].cells[0].difference).toBe('');
});

test('a removed figure is put aside and gone from the pages', async () => {
  const { status } = await ask('DELETE', '/api/egne-noegletal/familiebehandling_6_11', {});
  expect(status).toBe(200);
  expect((await fetch(`${site.url}/api/sider/noegletal/familiebehandling-6-11?katalog=egne`)).status).toBe(
    404,
  );
  const aside = await readdir(join(site.definitions, 'tidligere'));
  expect(aside.some((name) => /^familiebehandling_6_11\.v2-.*\.txt$/.test(name))).toBe(true);
});

/** Numerator and denominator of an own figure at each date. */
async function numbersOf(address: string): Promise<Map<string, [number, number]>> {
  const observations = await site.own.source().observations();
  return new Map(
    observations
      .filter((o) => addressOf(o as Pick<Definition, 'catalogue' | 'figure'>) === address)
      .map((o) => [isoDate(o.date), [o.numerator ?? 0, o.denominator ?? 0]]),
  );
}

function variantText(): string {
  return `catalogue: egne
figure: proeve
id: proeve
slug: proeve
name: { da: Prøve, en: Trial }
definition: { da: Plejefamilier, en: Foster families }
unit: per_1000
ages: 6-11
kind: stock
measures: { step: foster }
law: [{ act: barnets lov, provisions: § 46 }]
source: { document: Eget nøgletal, place: forvaltningen }
`;
}
