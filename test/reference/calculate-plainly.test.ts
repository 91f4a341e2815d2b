import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calculatePlainly, type PlainRequest } from './calculate-plainly.ts';
import { readPlainRegister } from './read-plain-table.ts';
import { type ResultRow, resultColumns } from './result-row.ts';

const tinyFolder = new URL('../golden/tiny/', import.meta.url);
const reportedFolder = new URL('tiny-reported/', tinyFolder);

const tiny = readPlainRegister(tinyFolder, [
  'children',
  'measures',
  'assessments',
  'follow_ups',
  'ledger',
  'population',
]);
const tinyReported = readPlainRegister(reportedFolder, ['population', 'reported']);

const tinyRequest: PlainRequest = {
  at: ['2017-01-31', '2017-05-31', '2017-09-30', '2023-12-31', '2024-01-31'],
  catalogue: 'indsatstrappen',
  by: ['age_group', 'target_group'],
  extras: true,
  areas: ['municipality', 'country'],
  population: 'year_start',
};

function linesOf(rows: readonly ResultRow[]): string[] {
  return [resultColumns.join(','), ...rows.map((row) => resultColumns.map((name) => row[name]).join(','))];
}

function expectedLines(file: string, folder: URL): string[] {
  return readFileSync(new URL(file, folder), 'utf8').trimEnd().split(/\r?\n/);
}

describe('the tiny register', () => {
  it('gives the expected twelve figures', () => {
    const lines = linesOf(calculatePlainly(tiny, tinyRequest));
    expect(lines).toEqual(expectedLines('expected-indsatstrappen.csv', tinyFolder));
  });

  it('gives the expected five figures of the guide', () => {
    const lines = linesOf(calculatePlainly(tiny, { ...tinyRequest, catalogue: 'netvaerksmetoder' }));
    expect(lines).toEqual(expectedLines('expected-netvaerksmetoder.csv', tinyFolder));
  });

  it('gives what was reported when only that was handed in', () => {
    const rows = calculatePlainly(tinyReported, {
      at: ['2017-01-01', '2017-07-01', '2018-01-01'],
      catalogue: 'netvaerksmetoder',
      by: [],
      extras: false,
      areas: ['municipality'],
      population: 'latest',
    });
    expect(linesOf(rows)).toEqual(expectedLines('expected-netvaerksmetoder.csv', reportedFolder));
  });
});
