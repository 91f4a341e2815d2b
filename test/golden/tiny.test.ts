import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/shared/package-root.ts';
import { runCli } from '../support/run-cli.ts';

const tiny = join(packageRoot(), 'test', 'golden', 'tiny');
const AT = '2017-01-31,2017-05-31,2017-09-30,2023-12-31,2024-01-31';

describe('calculate on the tiny register prints exactly what is expected', () => {
  test.each(['indsatstrappen', 'netvaerksmetoder'])('%s', async (catalogue) => {
    const breakdowns = ['--by', 'age_group,target_group', '--extras', '--areas', 'municipality,country'];
    const run = await runCli([
      'calculate',
      tiny,
      '--at',
      AT,
      '--catalogue',
      catalogue,
      ...breakdowns,
      '--format',
      'csv',
    ]);
    expect(run.status).toBe(0);
    expect(run.out).toBe(readFileSync(join(tiny, `expected-${catalogue}.csv`), 'utf8'));
  });

  test('the counts of the guide, handed in as reported', async () => {
    const folder = join(tiny, 'tiny-reported');
    const at = ['--at', '2017-01-01,2017-07-01,2018-01-01'];
    const options = ['--catalogue', 'netvaerksmetoder', '--population', 'latest', '--format', 'csv'];
    const run = await runCli(['calculate', folder, ...at, ...options]);
    expect(run.status).toBe(0);
    expect(run.out).toBe(readFileSync(join(folder, 'expected-netvaerksmetoder.csv'), 'utf8'));
  });
});

describe('the contract around the rows', () => {
  const calculate = (...options: string[]) => runCli(['calculate', tiny, '--at', '2017-01-31', ...options]);
  const figuresIn = (out: string) => [
    ...new Set(
      out
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')[1]),
    ),
  ];

  test('JSON has the same names and values, numbers or null', async () => {
    const [csv, json] = [
      await calculate('--areas', 'country'),
      await calculate('--areas', 'country', '--format', 'json'),
    ];
    const rows = JSON.parse(json.out) as Record<string, string | number | null>[];
    const [head = '', ...lines] = csv.out.trim().split('\n');
    expect(rows).toHaveLength(lines.length);
    expect(rows.map((row) => Object.keys(row).join(','))).toEqual(rows.map(() => head));
    expect(
      rows.map((row) =>
        Object.values(row)
          .map((v) => v ?? '')
          .join(','),
      ),
    ).toEqual(lines);
    expect(rows.some((row) => row.value === null)).toBe(true);
  });

  test('only the figures named, and an extra when it is named', async () => {
    expect(figuresIn((await calculate('--figures', '5.3,1')).out)).toEqual(['1', '5.3']);
    expect(figuresIn((await calculate('--figures', '2.median')).out)).toEqual(['2.median']);
    expect(figuresIn((await calculate('--figures', '8-9.rest')).out)).toEqual(['8-9.rest']);
    expect(figuresIn((await calculate('--figures', '12', '--extras')).out)).toEqual([
      '12',
      '12.days_between',
    ]);
    expect(figuresIn((await calculate()).out)).not.toContain('8-9.rest');
  });

  test('several catalogues, one after the other', async () => {
    const { out } = await calculate('--catalogue', 'netvaerksmetoder,indsatstrappen');
    const catalogues = out
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0]);
    expect(catalogues).toEqual([...catalogues].sort());
    expect(new Set(catalogues).size).toBe(2);
  });

  test('one municipality, and areas over the whole folder all the same', async () => {
    const alone = await calculate(
      '--municipality',
      '657',
      '--figures',
      '1',
      '--areas',
      'municipality,region,country',
    );
    expect(alone.out.split('\n').slice(1, -1)).toEqual([
      'indsatstrappen,1,000,2017-01-31,,,7,2700,2.592592593,per_1000,ok',
      'indsatstrappen,1,082,2017-01-31,,,0,1800,0,per_1000,ok',
      'indsatstrappen,1,083,2017-01-31,,,7,900,7.777777778,per_1000,ok',
      'indsatstrappen,1,657,2017-01-31,,,0,1800,0,per_1000,ok',
    ]);
  });

  test('remarks go to standard error, in the language asked for', async () => {
    const [danish, english] = [await calculate(), await calculate('--lang', 'en')];
    expect(danish.out).toBe(english.out);
    expect(danish.err).toMatch(/^measures:\d+:\w+: Indsatsen/m);
    expect(english.err).toMatch(/^measures:\d+:\w+: The measure/m);
  });
});
