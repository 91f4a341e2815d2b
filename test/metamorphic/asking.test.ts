import { describe, expect, it } from 'vitest';
import { AREA_LEVELS } from '../../src/catalogue/areas.ts';
import { BREAKDOWNS } from '../../src/catalogue/breakdown.ts';
import { addressOf } from '../../src/catalogue/definition.ts';
import type { ContractRow } from '../../src/observations/contract-rows.ts';
import { seededRandom } from '../reference/random/seeded-random.ts';
import { calculateRegister } from '../support/calculate-files.ts';
import { projectCatalogues } from '../support/project-catalogues.ts';
import { differencesOf } from '../support/row-text.ts';
import { rowsOf, SEEDS, worldOf } from './world.ts';

const definitions = (await projectCatalogues()).flatMap((catalogue) => catalogue.definitions);

describe.each(SEEDS)('world %i: asking for more does not change what was asked for', (seed) => {
  const { register, asked, municipalities, ...world } = worldOf(seed);
  const all = () => rowsOf({ register, asked, municipalities, ...world });
  const random = seededRandom(seed, 'asking');

  it('more cut-off dates', async () => {
    const [first = '', ...others] = asked.at;
    const date = random.pick([first, ...others]);
    const rows = await calculateRegister(register, { ...asked, at: [date] });
    expect(
      differencesOf(
        rows,
        only(await all(), (row) => row.date === date),
      ),
    ).toEqual([]);
  });

  it('more figures', async () => {
    const wanted = definitions.filter(({ extra }) => !extra && random.inPercent(15));
    const addresses = wanted.map(addressOf);
    const withExtras = wanted.flatMap((one) => [
      addressOf(one),
      ...one.extras.map((extra) => `${addressOf(one)}.${extra}`),
    ]);
    expect(addresses.length).toBeGreaterThan(0);
    const rows = await calculateRegister(register, { ...asked, figures: addresses });
    expect(
      differencesOf(
        rows,
        only(await all(), (row) => withExtras.includes(addressOf(row))),
      ),
    ).toEqual([]);
  });

  it('more breakdowns', async () => {
    const by = BREAKDOWNS.filter(() => random.inPercent(50));
    const rows = await calculateRegister(register, { ...asked, by });
    const wanted: readonly string[] = ['', ...by];
    expect(
      differencesOf(
        rows,
        only(await all(), (row) => wanted.includes(row.breakdown)),
      ),
    ).toEqual([]);
  });

  it('extras', async () => {
    const rows = await calculateRegister(register, { ...asked, extras: false });
    const isExtra = /\.(rest|median|min|max|days_between)$/;
    expect(
      differencesOf(
        rows,
        only(await all(), (row) => !isExtra.test(row.figure)),
      ),
    ).toEqual([]);
  });

  it('regions and the country', async () => {
    const rows = await calculateRegister(register, { ...asked, areas: AREA_LEVELS });
    const isMunicipality = (row: ContractRow) =>
      row.municipality !== '000' && !/^08[1-5]$/.test(row.municipality);
    expect(rows.length).toBeGreaterThan((await all()).length);
    expect(differencesOf(only(rows, isMunicipality), await all())).toEqual([]);
  });

  it('more municipalities', async () => {
    const wanted = municipalities.filter(() => random.inPercent(50));
    const rows = await calculateRegister(register, { ...asked, municipalities: wanted });
    expect(
      differencesOf(
        rows,
        only(await all(), (row) => wanted.includes(row.municipality)),
      ),
    ).toEqual([]);
  });
});

function only(rows: readonly ContractRow[], wanted: (row: ContractRow) => boolean): ContractRow[] {
  return rows.filter(wanted);
}
