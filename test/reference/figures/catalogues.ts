import { assessedOffers } from './assessed-offers.ts';
import { duration, rate, share } from './counts.ts';
import { expenditure } from './expenditure.ts';
import type { Figure } from './figure.ts';
import { followUps } from './follow-ups.ts';
import { movements } from './movements.ts';
import {
  allInGroup,
  allOnInstitution,
  inFosterCare,
  inGroup,
  inInstitutionGroup,
  inNetworkCare,
  onInstitution,
  withOffer,
} from './point-in-time.ts';
import { spread } from './spread.ts';

const residential = inInstitutionGroup('residential_institution');
const secure = inInstitutionGroup('secure_institution');
const socioEducational = inInstitutionGroup('socio_educational_home');
const familyStay = inGroup('family_residential_stay');
const homeBasedPlacement = inGroup('home_based_placement');
const preventive = inGroup('preventive_measure');
const parentDirected = inGroup('parent_directed_measure');

const placed = [inNetworkCare, inFosterCare, onInstitution];

/** The figures of each catalogue, extras included, in the order in which they are listed. */
export const catalogues = {
  indsatstrappen: [
    rate('1', [onInstitution]),
    share('1.1', residential, [onInstitution]),
    share('1.2', secure, [onInstitution]),
    share('1.3', socioEducational, [onInstitution]),
    duration('2', onInstitution, allOnInstitution),
    duration('2.1', residential, allInGroup('residential_institution')),
    duration('2.2', secure, allInGroup('secure_institution')),
    duration('2.3', socioEducational, allInGroup('socio_educational_home')),
    ...spread,
    rate('3', [inFosterCare]),
    rate('4', [inNetworkCare]),
    rate('5', [familyStay, homeBasedPlacement, preventive, parentDirected]),
    rate('5.1', [familyStay]),
    rate('5.2', [homeBasedPlacement]),
    rate('5.3', [preventive]),
    rate('5.4', [parentDirected]),
    rate('6', [withOffer]),
    ...movements,
    assessedOffers,
    expenditure,
    ...followUps,
  ],
  netvaerksmetoder: [
    rate('1', [withOffer]),
    rate('2', [preventive, parentDirected, homeBasedPlacement, familyStay]),
    rate('2.1', [preventive]),
    rate('2.2', [parentDirected]),
    rate('2.3', [homeBasedPlacement]),
    rate('2.4', [familyStay]),
    rate('3', [inNetworkCare]),
    rate('4', [inFosterCare]),
    rate('5', [onInstitution]),
    share('5.1', socioEducational, [onInstitution]),
    share('5.2', residential, [onInstitution]),
    share('5.3', secure, [onInstitution]),
    rate('total', placed),
    share('total.3', inNetworkCare, placed),
    share('total.4', inFosterCare, placed),
    share('total.5', onInstitution, placed),
  ],
} as const satisfies Record<string, readonly Figure[]>;

/** The name of a catalogue. */
export type CatalogueName = keyof typeof catalogues;
