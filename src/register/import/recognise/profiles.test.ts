import { describe, expect, it } from 'vitest';
import { guessMapping } from './guess-sheet.ts';
import { fitProfile, profileOf } from './profiles.ts';
import { sourceOf } from './test-sheets.ts';

const TEXT = `CPR;Uge;Ting;Lov
0101104005;01-01-2016;x;SEL § 58
0202114001;01-02-2016;y;SEL § 58`;
const SAID = {
  file: 'januar.csv',
  sheet: '',
  table: 'measures',
  columns: { CPR: 'measures.child_id', Uge: 'measures.start_date', Ting: null, Lov: 'measures.provision' },
  values: { provision: { Andet: 'aftercare' } },
} as const;

function saved() {
  const { mappings } = guessMapping([sourceOf('januar.csv', TEXT)], [], [SAID]);
  return profileOf('Vores udtræk', mappings);
}

describe('a profile', () => {
  it('fits the same extract at once under another name, with everything chosen', () => {
    const { mappings, views } = guessMapping([sourceOf('maj.xlsx', TEXT, { name: 'Ark1' })], [saved()]);
    expect(mappings).toEqual([{ ...SAID, file: 'maj.xlsx', sheet: 'Ark1' }]);
    expect(views[0]).toMatchObject({ profile: 'Vores udtræk', table: 'measures', tableCertainty: 'sure' });
    expect(views[0]?.columns.map(({ chosen }) => chosen)).toEqual([true, true, true, true]);
  });

  it('carries no names of files', () => {
    expect(JSON.stringify(saved())).not.toContain('januar');
  });

  it('fits with further columns, which are left out and told of', () => {
    const more = TEXT.replace('Lov\n', 'Lov;Startdato\n').replaceAll('§ 58', '§ 58;01-01-2016');
    expect(fitProfile(sourceOf('maj.csv', more), [saved()])?.extra).toEqual(['Startdato']);
    const { mappings, views } = guessMapping([sourceOf('maj.csv', more)], [saved()]);
    expect(mappings[0]?.columns).toEqual({ ...SAID.columns, Startdato: null });
    expect(views[0]?.columns.at(-1)).toMatchObject({ header: 'Startdato', field: null, chosen: false });
  });

  it('fits without a column that it leaves out, and not without one that it uses', () => {
    expect(fitProfile(sourceOf('maj.csv', TEXT.replace('Ting', 'Sag')), [saved()])?.name).toBe(
      'Vores udtræk',
    );
    expect(fitProfile(sourceOf('maj.csv', TEXT.replace('Uge', 'Dag')), [saved()])).toBeNull();
    expect(fitProfile(sourceOf('tom.csv', 'x\n1'), [{ name: 'tom', sheets: [] }])).toBeNull();
  });

  it('of several that fit is the one that uses most columns', () => {
    const { Uge, Ting, ...fewer } = SAID.columns;
    const small = profileOf('Lille', [{ ...SAID, columns: fewer }]);
    expect([Uge, Ting]).toEqual(['measures.start_date', null]);
    expect(fitProfile(sourceOf('maj.csv', TEXT), [small, saved()])?.name).toBe('Vores udtræk');
    expect(fitProfile(sourceOf('maj.csv', TEXT), [saved(), small])?.name).toBe('Vores udtræk');
  });

  it('gives way to what a person says of the sheet', () => {
    const said = { ...SAID, file: 'maj.csv', columns: { Uge: null }, values: {} };
    const { mappings } = guessMapping([sourceOf('maj.csv', TEXT)], [saved()], [said]);
    expect(mappings[0]).toMatchObject({
      columns: { ...SAID.columns, Uge: null },
      values: SAID.values,
    });
  });
});
