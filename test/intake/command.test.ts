import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const MEASURES = `barn;indsatstype;startdato;slutdato
b1;plejefamilie;01-03-2024;
b2;plejefamilie;01-04-2024;31-12-2025
`;
const CHILDREN = `barn;kommune;fødselsdato
b1;510;01-02-2012
b2;510;01-06-2014
`;
const POPULATION = 'kommune;dato;alder;antal\n510;01-01-2025;0-17;6102\n';

let home: string;
let data: string;
let extract: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'indsatstrappen-command-'));
  [data, extract] = [join(home, 'data'), join(home, 'udtraek')];
  await mkdir(extract);
  await writeFile(join(extract, 'boern.csv'), CHILDREN);
  await writeFile(join(extract, 'indsatser.csv'), MEASURES);
});
afterEach(() => rm(home, { recursive: true }));

const take = (...options: string[]) =>
  runCli(['import', extract, '--data', data, '--date', '2025-05-31', ...options]);
const publish = (...options: string[]) => runCli(['publish', '--data', data, ...options]);

test('what nobody has answered is not published, by whichever command', async () => {
  expect((await take()).status).toBe(0);
  const plan = await publish('--plan');
  expect([plan.status, plan.err]).toEqual([0, expect.stringContaining('Antallet af 0-17-årige mangler')]);
  const refused = await publish();
  expect([refused.status, refused.out]).toEqual([1, '']);
  expect(refused.err).toContain('advarsler, som ingen har svaret på');
}, 60_000);

test('a delivery is published at the date that its extract is for', async () => {
  await writeFile(join(extract, 'befolkning.csv'), POPULATION);
  expect((await take('--accept', 'set i sagerne')).status).toBe(0);
  const done = await publish('--note', 'første');
  expect([done.err, done.status]).toEqual(['', 0]);
  expect(done.out).toContain('510-2025-05-31-v1');
  const later = await publish('--plan', '--at', '2025-09-30');
  expect(later.err).toContain('30.09.2025 ligger efter den dato, udtrækket er til (31.05.2025)');
}, 60_000);

test('a check leaves nothing behind', async () => {
  expect((await take('--check', '--municipality', '101')).status).toBe(0);
  expect((await take('--municipality', '510')).status).toBe(0);
  const other = await take('--municipality', '101');
  expect([other.status, other.err]).toEqual([2, expect.stringContaining('hører til kommune 510')]);
  expect(await readdir(join(data, 'kladder'))).toEqual([]);
}, 60_000);

test('an extract is for one date that has come', async () => {
  expect((await take('--date', '2025-05-31,2025-09-30')).status).toBe(2);
  expect((await take('--date', '2999-01-31')).status).toBe(2);
}, 60_000);
