import { describe, expect, it } from 'vitest';
import data from '../../catalogue/codes/provisions.json' with { type: 'json' };
import { measureTypeOf } from '../shared/stair.ts';
import { parseProvision, statutoryList, usualType, withStatutoryList } from './provision.ts';

const family = { says: 'type', type: 'preventive_measure.family_treatment' };

describe('parseProvision', () => {
  it.each([
    'SEL § 52 stk. 3 nr. 3',
    '§ 52, stk. 3, nr. 3',
    'SEL § 52.3.3',
    'SEL 52 stk 3 nr 3',
    'sel §52,3,3',
    'serviceloven § 52, stk. 3, nr. 3',
    'Servicelovens § 52 stk. 3 nr. 3',
    '§ 52, stk. 3, nr. 3 i serviceloven',
    'lov om social service § 52 stk.3 nr.3.',
    'SEL § 52 nr. 3',
  ])('reads %s', (text) => {
    expect(parseProvision(text)).toMatchObject({ meaning: family });
  });

  it.each([
    ['SEL § 52 stk. 3 nr. 3', 'SEL § 52 stk. 3 nr. 3'],
    ['BL §32,1,5', 'BL § 32 stk. 1 nr. 5'],
    ['serviceloven § 11 stk. 3', 'SEL § 11 stk. 3'],
    ['barnets lov § 30', 'BL § 30'],
    ['SEL §52a, stk. 1, nr. 3', 'SEL § 52 a stk. 1 nr. 3'],
    ['jf. barnets lovs § 38', 'BL § 38'],
  ])('writes %s as %s', (text, normal) => {
    expect(parseProvision(text)).toMatchObject({ text: normal });
  });

  it('maps by the recorded act: the same paragraph means different things', () => {
    expect(parseProvision('SEL § 76')).toMatchObject({ meaning: { says: 'type', type: 'aftercare' } });
    expect(parseProvision('BL § 76')).toMatchObject({
      meaning: { says: 'type', type: 'parent_directed_measure' },
    });
    expect(parseProvision('§ 76')).toBe('no_act');
  });

  it('takes the nearest listed provision above, or all below when they agree', () => {
    expect(parseProvision('BL § 38 stk. 2')).toMatchObject({
      meaning: { says: 'type', type: 'preventive_measure.parental_order' },
    });
    expect(parseProvision('SEL § 75')).toMatchObject({ meaning: { says: 'placement' } });
    expect(parseProvision('SEL § 76 stk. 3')).toMatchObject({ meaning: { says: 'type', type: 'aftercare' } });
    expect(parseProvision('SEL § 52 stk. 3')).toBe('incomplete');
    expect(parseProvision('SEL § 52 a')).toBe('incomplete');
    expect(parseProvision('BL § 32')).toBe('incomplete');
  });

  it('keeps both meanings of a number of SEL § 66', () => {
    expect(parseProvision('SEL § 66 stk. 1 nr. 4')).toMatchObject({
      meaning: { says: 'site', types: ['home_based_placement.own_room', 'network_foster_care'] },
    });
    expect(parseProvision('§ 66')).toMatchObject({ text: 'SEL § 66', meaning: { says: 'placement' } });
  });

  it.each([
    '',
    '§',
    'SEL',
    'SEL § 999',
    'BL § 32 stk. 1 nr. 99',
    'SEL § 11 stk. 1-2',
    'noget helt andet',
    '§ 5.5.5.5',
  ])('does not know %s', (text) => {
    expect(parseProvision(text)).toBe('unknown');
  });

  it('gives up on hostile text at once', () => {
    const start = performance.now();
    expect(parseProvision(`SEL § 52${' .'.repeat(5_000_000)}x`)).toBe('unknown');
    expect(parseProvision(`SEL § 52${' '.repeat(100)}x`)).toBe('unknown');
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('reads every provision of the list, and every type it gives is a measure type', () => {
    for (const { act, provision, gives } of data.provisions) {
      const read = parseProvision(`${act} ${provision}`);
      expect(read).toMatchObject({ text: `${act} ${provision}` });
      if (!['outside', 'assessment', 'plan', 'notification', 'placement'].includes(gives))
        expect(measureTypeOf(gives)?.code).toBe(gives);
    }
  });

  it('keeps codes and words as they were recorded, without an act of law', () => {
    expect(parseProvision('kle-nr. 27.27.09')).toMatchObject({ text: 'KLE 27.27.09' });
    expect(parseProvision('Aflastning')).toMatchObject({ text: 'preventive_measure.respite_stay' });
    expect(parseProvision('SEL § 52.3.5 aflastning')).toMatchObject({ text: 'SEL § 52 stk. 3 nr. 5' });
  });

  it('reads every code of the lists', () => {
    for (const { list, code, means } of data.codes)
      if (means !== 'SEL § 52 a')
        expect(parseProvision(`${list} ${code}`)).toMatchObject({ text: `${list} ${code}` });
  });
});

describe('words beside a provision', () => {
  it('may be those of a number under it that means the same', () => {
    expect(parseProvision('§ 11, stk. 3 rådgivning')).toMatchObject({
      text: 'SEL § 11 stk. 3',
      meaning: { says: 'type', type: 'early_preventive_offer' },
    });
    expect(parseProvision('§ 11, stk. 3 anbringelse')).toBe('unknown');
  });
});

describe('usualType', () => {
  it('is what most numbers under a provision give', () => {
    expect(usualType('§ 52a')).toBe('preventive_measure.financial_support');
    expect(usualType('SEL § 52 a')).toBe('preventive_measure.financial_support');
    expect(usualType('SEL § 52 stk. 3')).toBeNull();
    expect(usualType('noget andet')).toBeNull();
  });
});

describe('statutoryList', () => {
  it('is told by the codes that alone fill a column', () => {
    expect(statutoryList(['', '401', '405', '445', '451'])).toBe('DST');
    expect(statutoryList(['27.27.09', '27.27.15', '27.27.30', '27.27.33', '99.99.99'])).toBe('KLE');
    expect(statutoryList(['405'])).toBeNull();
    expect(statutoryList(['401', '405', 'SEL § 58'])).toBeNull();
    expect(statutoryList([])).toBeNull();
  });

  it('is written before such codes only', () => {
    expect(withStatutoryList('DST', '405')).toBe('DST 405');
    expect(withStatutoryList('DST', 'SEL § 58')).toBe('SEL § 58');
  });
});
