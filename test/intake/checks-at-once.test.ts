import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDelivery } from '../../src/register/deliveries/read-delivery.ts';
import { bytesOf, openTestIntake, type TestIntake } from '../support/open-test-intake.ts';

const ROWS = 400;
const MEASURES = [
  'indsats_id;barn_id;indsatstype;startdato;slutdato',
  ...Array.from({ length: ROWS }, (_, i) => `i-${i};b-${i};Familiebehandling;2024-02-01;`),
  'i-forkert;b-0;Familiebehandling;2024-02-01;2024-01-01',
  '',
].join('\n');
const CHILDREN = [
  'barn_id;foedselsdato;kommune',
  ...Array.from({ length: ROWS }, (_, i) => `b-${i};2012-05-01;260`),
  '',
].join('\n');
const POPULATION = 'kommune;dato;alder;antal\n260;01-01-2025;0-17;18222\n';
const LAST_ROW = ROWS + 2;

let opened: TestIntake;
let id: string;
beforeAll(async () => {
  opened = await openTestIntake();
  const { intake } = opened;
  ({ id } = await intake.start('2025-01-31', 'tester'));
  await intake.addFiles(id, [
    { name: 'indsatser.csv', bytes: bytesOf(MEASURES) },
    { name: 'boern.csv', bytes: bytesOf(CHILDREN) },
    { name: 'befolkning.csv', bytes: bytesOf(POPULATION) },
  ]);
});
afterAll(() => opened.installation.close());

const leaveOut = () =>
  opened.intake.correct(
    id,
    { kind: 'left_out', table: 'measures', row: LAST_ROW, reason: 'Testrække' },
    'tester',
  );
const rowsIn = ({
  tables,
}: {
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
}) => tables.find(({ name }) => name === 'measures')?.rows;

test('a row that is left out stays among the rows that were found, until all is checked again', async () => {
  const { intake } = opened;
  const [wrong] = (await intake.check(id)).groups;
  expect(wrong).toMatchObject({ code: 'measure.ends_before_start', severity: 'error', count: 1 });
  const key = wrong?.key ?? '';
  expect(await intake.rowsOf(id, key, 'da')).toMatchObject([{ row: LAST_ROW, correction: null }]);
  const { corrections } = await leaveOut();
  expect(await intake.rowsOf(id, key, 'da')).toMatchObject([
    { row: LAST_ROW, correction: corrections[0]?.id },
  ]);
  await intake.check(id);
  expect(await intake.rowsOf(id, key, 'da')).toEqual([]);
});

test('checks that overlap each tell of the draft as it was when they were asked for', async () => {
  const { intake, installation, root } = opened;
  const { corrections } = await intake.draft(id);
  await intake.undoCorrection(id, corrections[0]?.id ?? '');
  const withAll = intake.check(id);
  await leaveOut();
  const withoutOne = intake.check(id);
  expect([rowsIn(await withAll), rowsIn(await withoutOne)]).toEqual([ROWS + 1, ROWS]);
  expect((await withAll).groups.filter(({ severity }) => severity === 'error').length).toBe(1);
  expect(readdirSync(join(root, 'kladder', id, 'tabeller')).length).toBe(1);
  const delivery = await intake.keep(id, 'tester');
  const folder = join(installation.data.deliveries, delivery);
  const { register } = await readDelivery(folder, installation.parquet);
  expect(register.tables.get('measures')?.rows).toBe(ROWS);
});
