import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkText } from '../../src/cli/check-text.ts';
import { mappingText } from '../../src/cli/mapping-text.ts';
import { unpack } from '../../src/register/import/formats/zip/guard-zip.ts';
import { zipEntries } from '../../src/register/import/formats/zip/zip-entries.ts';
import { UserProblem } from '../../src/shared/problem.ts';
import { bytesOf, openTestIntake, type TestIntake } from '../support/open-test-intake.ts';

const NUMBER = '050515-4008';
const POPULATION = 'kommune;dato;alder;antal\n510;01-01-2025;0-17;6,102\n';
const NAMES = /Testesen|Sofie|40089/;
const SLOW = 120_000;

let opened: TestIntake;
let id: string;

beforeAll(async () => {
  opened = await openTestIntake();
  ({ id } = await opened.intake.start('2025-01-31', 'controller'));
  const rows = [
    NUMBER,
    '0505154008,00',
    `CPR ${NUMBER}`,
    `${NUMBER} Sofie Testesen`,
    'Testesen, Sofie',
    '050515-40089',
  ].map((cpr, i) => `${cpr};Døgninstitution;BL § 32 stk. 1 nr. 5;01-0${i + 1}-2024;510`);
  const flat = `Barnets CPR;Indsatstype;Paragraf;Startdato;Kommune\n${rows.join('\n')}\n`;
  await opened.intake.addFiles(id, [
    { name: 'udtræk.csv', bytes: bytesOf(flat) },
    { name: 'befolkning.csv', bytes: bytesOf(POPULATION) },
  ]);
}, SLOW);
afterAll(() => opened.installation.close());

test(
  'a cell that is no CPR number among such is told once, and never what stands in it',
  async () => {
    const view = await opened.intake.check(id);
    const unreadable = view.groups.filter(({ code }) => code === 'cpr.unreadable');
    expect(unreadable.map(({ place, count, header }) => [place.table, count, header])).toEqual([
      ['measures', 3, 'Barnets CPR'],
    ]);
    expect(view.tables.find(({ name }) => name === 'children')?.rows).toBe(1);
    const rows = await opened.intake.rowsOf(id, unreadable[0]?.key ?? '', 'da');
    expect(rows.map(({ row }) => row)).toEqual([5, 6, 7]);
    const list = unzipped(await opened.intake.errorList(id, 'da'));
    expect(list).toContain('Barnets CPR');
    for (const told of [JSON.stringify(view), JSON.stringify(rows), list]) expect(told).not.toMatch(NAMES);
  },
  SLOW,
);

test(
  'an unreadable population is told and stops nothing else',
  async () => {
    const { groups } = await opened.intake.check(id);
    expect(
      groups.some(({ code, place }) => code === 'number.not_whole' && place.table === 'population'),
    ).toBe(true);
  },
  SLOW,
);

test(
  'the command line and the error list speak Danish, with the headers of the files',
  async () => {
    const catalogues = await opened.parts.catalogues();
    const text = checkText(await opened.intake.check(id), catalogues, 'da');
    expect(text).toContain(
      'udtræk.csv:2:Paragraf: Paragraffen BL § 32 stk. 1 nr. 5 betyder Familiebehandling, men rækken siger ',
    );
    expect(text).toMatch(/^\d+ fejl · \d+ advarsl?e[lr]/);
    const mapped = mappingText(await opened.intake.sheets(id), await opened.intake.values(id), 'da');
    expect(mapped).toContain('Barnets CPR → Barn-id (Indsatser)');
    const list = unzipped(await opened.intake.errorList(id, 'da'));
    for (const told of [text, mapped, list])
      expect(told).not.toMatch(/\b(?:measures|children|population|family_treatment|child_id|birth_date)\b/);
  },
  SLOW,
);

test(
  'a correction of a person is one CPR number, and nothing else is kept',
  async () => {
    const correct = (value: string, row = 5) =>
      opened.intake.correct(
        id,
        { kind: 'cell', table: 'measures', row, column: 'child_id', value, reason: 'tastefejl' },
        'controller',
      );
    for (const value of ['Testesen', 'Sofie Testesen', '050515-40089', `${NUMBER} Sofie`]) {
      const error = await correct(value).catch((reason: unknown) => reason);
      expect(error instanceof UserProblem && error.findings.map(({ code }) => code), value).toEqual([
        'cpr.unreadable',
      ]);
    }
    for (const row of [5, 6, 7]) await correct(NUMBER, row);
    const view = await opened.intake.check(id);
    expect(view.groups.some(({ code }) => code === 'cpr.unreadable')).toBe(false);
    const drafts = opened.parts.data.drafts;
    for (const name of readdirSync(drafts))
      expect(readFileSync(join(drafts, name, 'kladde.json'), 'utf8')).not.toMatch(NAMES);
  },
  SLOW,
);

function unzipped(bytes: Uint8Array): string {
  return (zipEntries(bytes, 1000) ?? [])
    .map((entry) => Buffer.from(unpack(bytes, entry) ?? []).toString('utf8'))
    .join('\n');
}
