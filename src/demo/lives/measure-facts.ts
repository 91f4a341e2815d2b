import { type Day, dayOf } from '../../shared/calendar.ts';

/** The first day of barnets lov; decisions before it rest on serviceloven and keep that provision. */
export const NEW_LAW: Day = dayOf(2024, 1, 1);

/** The reform of the kinds of foster family: general and municipal before, general, reinforced and specialised after. */
const FOSTER_REFORM: Day = dayOf(2019, 7, 1);

/** A provision of serviceloven, the one of barnets lov that follows it, and how often it is the one used. */
interface ProvisionPair {
  readonly before: string;
  readonly after: string;
  readonly weight: number;
}

/** Who gives a measure: the invented name before the number, and how many there are of each kind. */
interface Providers {
  readonly name: string;
  readonly own: number;
  readonly municipality: number;
  readonly private: number;
}

/** Everything the simulation knows of one measure type. */
export interface MeasureFacts {
  readonly code: string;
  /** 2-6 on the stair; 0 is aftercare, outside it. */
  readonly step: number;
  readonly provisions: readonly ProvisionPair[];
  readonly account: string;
  readonly grouping: string;
  /** Kroner per unit at the price level of 2025. */
  readonly price: number;
  readonly unit: 'day' | 'week' | 'month';
  readonly providers: Providers;
  /** How much faster (above 1) or slower it ends than its step does in general. */
  readonly endPace: number;
  readonly minAge: number;
  /** Given to a whole family, and then recorded on each of its children. */
  readonly family: boolean;
  /** Only decided on from this day, or until the day before that one. */
  readonly from?: Day;
  readonly until?: Day;
}

const CONSENT: readonly ProvisionPair[] = [
  { before: 'SEL § 52 stk. 3 nr. 7', after: 'BL § 46', weight: 82 },
  { before: 'SEL § 58', after: 'BL § 47', weight: 18 },
];

const FAMILY_HOUSE: Providers = { name: 'Familiehuset Eksempel', own: 3, municipality: 0, private: 2 };
const CONTACTS: Providers = { name: 'Kontaktteamet Eksempel', own: 2, municipality: 0, private: 2 };
const FOSTER: Providers = { name: 'Plejefamilie Eksempel', own: 30, municipality: 10, private: 60 };
const KIN: Providers = { name: 'Netværksplejefamilie Eksempel', own: 0, municipality: 0, private: 40 };
const HOMES: Providers = { name: 'Døgninstitution Eksempel', own: 2, municipality: 3, private: 3 };
const OWN_SERVICE: Providers = {
  name: 'Børne- og Familieafdelingen Eksempel',
  own: 1,
  municipality: 0,
  private: 0,
};

const DEFAULTS = { endPace: 1, minAge: 0, family: false, unit: 'month' } as const;

function preventive(subType: string, before: string, after: string, grouping: string, price: number) {
  return {
    ...DEFAULTS,
    code: `preventive_measure.${subType}`,
    step: 3,
    provisions: [{ before: `SEL ${before}`, after: `BL ${after}`, weight: 1 }],
    account: '5.28.21',
    grouping,
    price,
    providers: OWN_SERVICE,
  };
}

function placement(code: string, step: number, account: string, grouping: string, providers: Providers) {
  return { ...DEFAULTS, code, step, provisions: CONSENT, account, grouping, providers };
}

/**
 * The measure types of the register with their provisions in both acts, account and grouping, price level and
 * providers (all invented but the acts and the accounts).
 */
export const MEASURE_FACTS: readonly MeasureFacts[] = [
  {
    ...DEFAULTS,
    code: 'early_preventive_offer',
    step: 2,
    provisions: [
      { before: 'SEL § 11 stk. 3 nr. 1', after: 'BL § 30 nr. 1', weight: 45 },
      { before: 'SEL § 11 stk. 3 nr. 2', after: 'BL § 30 nr. 2', weight: 35 },
      { before: 'SEL § 11 stk. 3 nr. 4', after: 'BL § 30 nr. 4', weight: 20 },
    ],
    account: '5.28.21',
    grouping: '017',
    price: 2400,
    providers: { name: 'Familierådgivningen Eksempel', own: 2, municipality: 0, private: 0 },
    family: true,
  },
  preventive('day_care_stay', '§ 52 stk. 3 nr. 1', '§ 32 stk. 1 nr. 1', '010', 4200),
  {
    ...preventive('home_support', '§ 52 stk. 3 nr. 2', '§ 32 stk. 1 nr. 2', '002', 7400),
    family: true,
    providers: FAMILY_HOUSE,
  },
  {
    ...preventive('family_treatment', '§ 52 stk. 3 nr. 3', '§ 32 stk. 1 nr. 5', '003', 8600),
    family: true,
    providers: FAMILY_HOUSE,
  },
  {
    ...preventive('respite_stay', '§ 52 stk. 3 nr. 5', '§ 32 stk. 1 nr. 7', '005', 6900),
    endPace: 0.7,
    providers: FOSTER,
  },
  {
    ...preventive('contact_person', '§ 52 stk. 3 nr. 6', '§ 32 stk. 1 nr. 3', '007', 5200),
    minAge: 8,
    providers: CONTACTS,
  },
  { ...preventive('work_placement', '§ 52 stk. 3 nr. 8', '§ 32 stk. 1 nr. 4', '009', 2800), minAge: 15 },
  { ...preventive('other_help', '§ 52 stk. 3 nr. 9', '§ 32 stk. 1 nr. 8', '010', 3600) },
  { ...preventive('financial_support', '§ 52 a stk. 1 nr. 1', '§ 35 stk. 4 nr. 1', '011', 1900) },
  { ...preventive('parental_order', '§ 57 a', '§ 38', '010', 900), minAge: 6, endPace: 2 },
  { ...preventive('youth_order', '§ 57 b', '§ 39', '010', 900), minAge: 10, endPace: 2 },
  {
    ...DEFAULTS,
    code: 'parent_directed_measure',
    step: 3,
    provisions: [
      { before: 'SEL § 54 stk. 1', after: 'BL § 75', weight: 60 },
      { before: 'SEL § 54 stk. 2', after: 'BL § 76', weight: 30 },
      { before: 'SEL § 52 a stk. 1 nr. 3', after: 'BL § 35 stk. 4 nr. 5', weight: 10 },
    ],
    account: '5.28.21',
    grouping: '013',
    price: 3100,
    providers: CONTACTS,
  },
  {
    ...placement('home_based_placement.own_room', 3, '5.28.20', '005', {
      name: 'Ungekollegiet Eksempel',
      own: 1,
      municipality: 0,
      private: 2,
    }),
    price: 24_000,
    minAge: 16,
  },
  {
    ...placement('home_based_placement.boarding_school', 3, '5.28.20', '004', {
      name: 'Efterskolen Eksempel',
      own: 0,
      municipality: 0,
      private: 6,
    }),
    price: 11_500,
    minAge: 14,
  },
  {
    ...DEFAULTS,
    code: 'family_residential_stay',
    step: 3,
    provisions: [{ before: 'SEL § 52 stk. 3 nr. 4', after: 'BL § 32 stk. 1 nr. 6', weight: 1 }],
    account: '5.28.21',
    grouping: '004',
    price: 3900,
    unit: 'day',
    providers: { name: 'Familieinstitutionen Eksempel', own: 0, municipality: 1, private: 2 },
    endPace: 3,
    family: true,
  },
  { ...placement('network_foster_care', 4, '5.28.22', '005', KIN), price: 11_000 },
  { ...placement('foster_care.general', 5, '5.28.22', '002', FOSTER), price: 32_000 },
  { ...placement('foster_care.reinforced', 5, '5.28.22', '002', FOSTER), price: 39_000, from: FOSTER_REFORM },
  {
    ...placement('foster_care.specialised', 5, '5.28.22', '002', FOSTER),
    price: 56_000,
    from: FOSTER_REFORM,
  },
  { ...placement('foster_care.municipal', 5, '5.28.22', '004', FOSTER), price: 52_000, until: FOSTER_REFORM },
  { ...placement('residential_institution.open', 6, '5.28.23', '002', HOMES), price: 3300, unit: 'day' },
  {
    ...placement('residential_institution.partly_closed', 6, '5.28.23', '002', HOMES),
    price: 4700,
    unit: 'day',
    minAge: 12,
  },
  {
    ...placement('secure_institution', 6, '5.28.24', '999', {
      name: 'Sikret institution Eksempel',
      own: 0,
      municipality: 2,
      private: 0,
    }),
    price: 9800,
    unit: 'day',
    minAge: 12,
    endPace: 4,
  },
  {
    ...placement('socio_educational_home', 6, '5.28.20', '003', {
      name: 'Opholdssted Eksempel',
      own: 0,
      municipality: 1,
      private: 11,
    }),
    price: 2900,
    unit: 'day',
    minAge: 6,
  },
  {
    ...placement('socio_educational_home.ship', 6, '5.28.20', '003', {
      name: 'Skibsprojektet Eksempel',
      own: 0,
      municipality: 0,
      private: 1,
    }),
    price: 3400,
    unit: 'day',
    minAge: 15,
    endPace: 2,
  },
  {
    ...placement('institution_unspecified', 6, '5.28.23', '002', HOMES),
    price: 3200,
    unit: 'day',
    from: NEW_LAW,
  },
  {
    ...DEFAULTS,
    code: 'aftercare',
    step: 0,
    provisions: [
      { before: 'SEL § 76 stk. 3 nr. 1', after: 'BL § 114 stk. 1 nr. 1', weight: 45 },
      { before: 'SEL § 76 stk. 3 nr. 2', after: 'BL § 114 stk. 1 nr. 2', weight: 55 },
    ],
    account: '5.28.21',
    grouping: '007',
    price: 9500,
    providers: CONTACTS,
    minAge: 18,
  },
];

const BY_CODE: ReadonlyMap<string, MeasureFacts> = new Map(MEASURE_FACTS.map((facts) => [facts.code, facts]));

/** The facts of a measure type's full code; a bug when there are none. */
export function factsOf(code: string): MeasureFacts {
  const facts = BY_CODE.get(code);
  if (!facts) throw new Error(`no facts of the measure type ${code}`);
  return facts;
}

/** Whether the type is decided on that day for a child of that age. */
export function isOffered(facts: MeasureFacts, granted: Day, age: number): boolean {
  return age >= facts.minAge && granted >= (facts.from ?? granted) && granted < (facts.until ?? granted + 1);
}

/** Whether the type is a place where the child lives, named in `placement_site` beside its provision. */
export function isPlacedSite(facts: MeasureFacts): boolean {
  return facts.provisions === CONSENT;
}
