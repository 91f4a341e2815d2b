import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type ReleaseWorld,
  registerOf,
  releaseWorld,
  withoutLedger,
} from '../../../test/support/release-world.ts';
import { runCli } from '../../../test/support/run-cli.ts';
import { parseObservations } from '../../releases/observations-file.ts';
import { isoDate } from '../../shared/calendar.ts';

const NEWEST = 'indsatstrappen:11  30.09.2025';

let world: ReleaseWorld;
let root: string;
beforeEach(async () => {
  world = await releaseWorld();
  root = world.effects.data.root;
});
afterEach(() => world.close());

const run = (command: string, ...options: string[]) => runCli([command, '--data', root, ...options]);

test('publish pins the newest delivery at the newest usual date and those before it', async () => {
  await world.deliver(registerOf(2), 1);
  const delivery = await world.deliver(registerOf(1), 2);
  const { out, err, status } = await run(
    'publish',
    '--earlier',
    '--by',
    'controller',
    '--note',
    'den første',
  );
  expect([err, status]).toEqual(['', 0]);
  const folder = join(world.effects.data.releases, '510-2025-09-30-v1');
  const [says, dates, from, pin] = out.split('\n');
  expect(says).toBe('Offentliggjort: 510-2025-09-30-v1 (opgjort pr. 30.09.2025, version 1).');
  expect(dates).toMatch(/^Datoer: 31\.01\.2023, .*, 31\.05\.2025, 30\.09\.2025$/);
  expect(from).toBe(`Levering: ${delivery}`);
  const { files } = JSON.parse(await readFile(join(folder, 'release.json'), 'utf8'));
  expect(pin).toBe(`SHA-256 af tallene: ${files[0].sha256}`);
  const pinned = parseObservations(await readFile(join(folder, 'observations.csv'), 'utf8'));
  expect(new Set(pinned.map((o) => isoDate(o.date))).size).toBe(9);
});

test('publish --plan shows each number before and now, and changes nothing', async () => {
  world.typeIn({});
  await world.deliver(withoutLedger(registerOf(1)), 1);
  await run('publish', '--earlier');
  world.typeIn({ numerator: '24100000' });
  const danish = await run('publish', '--plan');
  expect(danish.out).toBe(`Plan for opgørelsen pr. 30.09.2025, version 2. Intet er ændret.
Datoer: 30.09.2025
Offentliggjorte tal, der ændres: 1 i 1 nøgletal; desuden 0 i opdelinger på alder og målgruppe.
Kommentarer til tal, der ændres: 0
Får en nyere version (den gamle kan stadig læses): 510-2025-09-30-v1

Nøgletal           Pr.         Offentliggjort         Nu
${NEWEST}  24100000.5 / 56550000  24100000 / 56550000
`);
  const other = await run('publish', '--plan', '--at', '2025-05-31', '--lang', 'en');
  expect(other.out).toBe(`Plan for the release on 31/05/2025, version 2. Nothing has been changed.
Dates: 31/05/2025
No published numbers change.
Get a newer version (the old one can still be read): 510-2025-09-30-v1

The delivery also gives other numbers for dates that are not included. They stay; correct them by naming them in --at:
30/09/2025 (numbers: 1)
`);
  expect(await readdir(world.effects.data.releases)).toEqual(['510-2025-09-30-v1']);
});

test('publish takes the delivery and the dates that are asked for', async () => {
  const delivery = await world.deliver(registerOf(1), 1);
  await world.deliver(registerOf(2), 2);
  await run('publish', '--earlier');
  const { out } = await run(
    'publish',
    '--delivery',
    delivery,
    '--at',
    '2025-05-31,2025-01-31',
    '--lang',
    'en',
  );
  expect(out).toContain('Published: 510-2025-05-31-v2 (counted on 31/05/2025, version 2).');
  expect(out).toContain('Dates: 31/01/2025, 31/05/2025\n');
  expect(out).toContain(`Delivery: ${delivery}`);
});

test('publish of typed-in figures alone wants a date', async () => {
  world.typeIn({ figure: 'indsatstrappen:1', numerator: '34', denominator: '19521' });
  const without = await run('publish');
  expect([without.status, without.err]).toEqual([
    2,
    expect.stringContaining('Vælg skæringsdatoen med --at.'),
  ]);
  const { out, status } = await run('publish', '--at', '2025-09-30');
  expect(status).toBe(0);
  expect(out).toContain('Levering: ingen, kun indtastede tal');
});

test('publish says what is wrong and publishes nothing', async () => {
  expect(await run('publish')).toMatchObject({
    status: 2,
    err: expect.stringContaining('Der er ingen leveringer'),
  });
  await world.deliver(registerOf(1), 1);
  const cases: [string[], number, string][] = [
    [['--delivery', 'x'], 2, 'Leveringen x findes ikke i'],
    [['--municipality', '260'], 2, '260 kan ikke bruges i --municipality. Vælg blandt: 510.'],
    [['--at', 'i morgen'], 2, 'i morgen er ikke en dato'],
    [
      ['--at', '2025-10-08'],
      1,
      'Skæringsdatoen 2025-10-08 ligger efter den dag, leveringen blev modtaget (2025-10-07)',
    ],
  ];
  for (const [options, status, says] of cases) {
    const failed = await run('publish', ...options);
    expect([failed.status, failed.out]).toEqual([status, '']);
    expect(failed.err).toContain(says);
  }
  expect(await readdir(world.effects.data.releases)).toEqual([]);
});

test('releases lists them, the newest first', async () => {
  expect((await run('releases')).out).toContain(`Der er ingen opgørelser i ${root} endnu.`);
  const delivery = await world.deliver(registerOf(1), 1);
  await world.publish({ delivery, note: 'den første' });
  await world.publish({ delivery }, 1);
  expect((await run('releases')).out).toBe(
    `Opgørelse          Offentliggjort  Datoer  Af          Levering                       Bemærkning
510-2025-09-30-v2  07.10.2025      1       controller  ${delivery}
510-2025-09-30-v1  07.10.2025      9       controller  ${delivery}  den første
`,
  );
  expect((await run('releases', '--lang', 'en')).out).toMatch(/^Release {12}Published {2,}Dates {2}By /);
});

test('releases --check recomputes one or all; status 1 when one is not what was published', async () => {
  const delivery = await world.deliver(registerOf(1), 1);
  await world.publish({ delivery });
  await world.publish({ delivery }, 1);
  expect(await run('releases', '--check')).toEqual({
    status: 0,
    err: '',
    out: `510-2025-09-30-v1: regnet efter, alle tal er de samme.
510-2025-09-30-v2: regnet efter, alle tal er de samme.
`,
  });
  expect((await run('releases', '--check', '510-2025-09-30-v2')).out.split('\n')).toHaveLength(2);
  expect(await run('releases', '--check', 'x')).toMatchObject({
    status: 1,
    err: expect.stringContaining('Opgørelsen x findes ikke'),
  });
  await writeFile(join(world.effects.data.releases, '510-2025-09-30-v1', 'observations.csv'), 'tomt');
  const damaged = await run('releases', '--check');
  expect([damaged.status, damaged.out]).toEqual([
    1,
    '510-2025-09-30-v2: regnet efter, alle tal er de samme.\n',
  ]);
  expect(damaged.err.match(/Filen er ændret eller beskadiget/g)).toHaveLength(1);
  expect(damaged.err.match(/er flyttet til karantæne/g)).toHaveLength(1);
  const again = await run('releases', '--check', '--lang', 'en');
  expect([again.status, again.err.match(/moved to quarantine/g)?.length]).toEqual([1, 1]);
});
