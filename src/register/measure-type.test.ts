import { describe, expect, it } from 'vitest';
import { readDay } from './import/read-date.ts';
import { settleMeasureType, siteNumberObjection } from './measure-type.ts';
import { parseProvision } from './provision.ts';
import { NO_DAY } from './register.ts';

function settle(type: string | null, provision: string | null, site: string | null) {
  const parsed = provision === null ? null : parseProvision(provision);
  if (typeof parsed === 'string') throw new Error(parsed);
  return settleMeasureType({ type, meaning: parsed?.meaning ?? null, site });
}

describe('settleMeasureType', () => {
  it.each([
    ['foster_care', null, null, 'foster_care', null],
    [null, 'SEL § 52 stk. 3 nr. 4', null, 'family_residential_stay', null],
    [null, 'SEL § 58', 'foster_care.general', 'foster_care.general', null],
    [null, 'BL § 46', 'secure_institution', 'secure_institution', null],
    [null, 'BL § 43 stk. 1 nr. 6', null, 'institution_unspecified', null],
    [null, 'BL § 43 stk. 1 nr. 6', 'socio_educational_home', 'socio_educational_home', null],
    [null, 'BL § 43 stk. 1 nr. 6', 'foster_care', 'institution_unspecified', 'site'],
    [null, 'BL § 43 stk. 1 nr. 1', 'foster_care', 'foster_care.general', null],
    [null, null, 'network_foster_care', 'network_foster_care', null],
    [null, 'SEL § 66 stk. 1 nr. 4', 'network_foster_care', 'network_foster_care', null],
    [null, 'SEL § 66 stk. 1 nr. 4', 'home_based_placement.own_room', 'home_based_placement.own_room', null],
    [null, 'SEL § 66 stk. 1 nr. 4', 'foster_care', 'foster_care', 'provision'],
    [null, 'SEL § 66 stk. 1 nr. 6', 'secure_institution', 'secure_institution', null],
    ['foster_care', 'BL § 43 stk. 1 nr. 4', null, 'foster_care', 'provision'],
    ['institution_unspecified', 'BL § 43 stk. 1 nr. 6', null, 'institution_unspecified', null],
    ['secure_institution', 'BL § 43 stk. 1 nr. 6', 'secure_institution', 'secure_institution', null],
    ['foster_care', null, 'foster_care.reinforced', 'foster_care', null],
    ['foster_care', null, 'network_foster_care', 'foster_care', 'site'],
    ['preventive_measure.other_help', 'SEL § 70', null, 'preventive_measure.other_help', 'provision'],
    ['preventive_measure.other_help', 'SEL § 58', null, 'preventive_measure.other_help', 'provision'],
  ])('%s, %s and %s give %s (disagrees: %s)', (type, provision, site, settled, disagrees) => {
    expect(settle(type, provision, site)).toEqual({ type: settled, disagrees });
  });

  it.each([
    [null, null, 'nothing'],
    ['SEL § 58', null, 'no_site'],
    ['SEL § 66 stk. 1 nr. 8', null, 'no_site'],
    ['SEL § 50', null, 'outside'],
    ['BL § 91', 'foster_care', 'outside'],
  ])('%s and %s settle nothing: %s', (provision, site, because) => {
    expect(settle(null, provision, site)).toEqual({ type: null, because });
  });
});

describe('siteNumberObjection', () => {
  function objection(provision: string, site: string, granted: string | null, start: string | null) {
    const parsed = parseProvision(provision);
    if (typeof parsed === 'string') throw new Error(parsed);
    const day = (iso: string | null) => (iso === null ? NO_DAY : (readDay(iso) ?? NO_DAY));
    return siteNumberObjection(parsed.meaning, site, { granted: day(granted), start: day(start) });
  }
  const FOUR = 'SEL § 66 stk. 1 nr. 4';

  it.each([
    ['2019-06-30', null, 'network_foster_care', 'home_based_placement.own_room'],
    ['2019-07-01', null, 'network_foster_care', null],
    ['2019-06-30', '2022-01-01', 'home_based_placement.own_room', null],
    ['2019-07-01', '2019-01-01', 'home_based_placement.own_room', 'network_foster_care'],
    [null, '2019-06-30', 'network_foster_care', 'home_based_placement.own_room'],
    [null, '2019-08-01', 'network_foster_care', null],
    [null, '2019-08-01', 'home_based_placement.own_room', null],
    [null, '2020-08-01', 'home_based_placement.own_room', 'network_foster_care'],
    [null, null, 'secure_institution', null],
  ])('reads number 4 granted %s, started %s at %s: %s', (granted, start, site, meant) => {
    expect(objection(FOUR, site, granted, start)).toBe(meant);
  });

  it('takes exacter and rougher places, and secure institutions among the residential', () => {
    expect(objection('SEL § 66 stk. 1 nr. 1', 'foster_care', '2020-01-01', null)).toBeNull();
    expect(objection('SEL § 66 stk. 1 nr. 5', 'socio_educational_home.ship', '2016-01-01', null)).toBeNull();
    expect(objection('SEL § 66 stk. 1 nr. 6', 'secure_institution', '2016-01-01', null)).toBeNull();
    expect(objection('SEL § 66 stk. 1 nr. 6', 'secure_institution', '2021-01-01', null)).toBe(
      'socio_educational_home',
    );
  });

  it('has nothing to say of other provisions, or of a number that did not exist', () => {
    expect(objection('SEL § 58', 'foster_care', '2016-01-01', null)).toBeNull();
    expect(objection('SEL § 66 stk. 1 nr. 8', 'foster_care', '2016-01-01', null)).toBeNull();
  });
});
