import { describe, expect, it } from 'vitest';
import { settleMeasureType } from './measure-type.ts';
import { parseProvision } from './provision.ts';

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
