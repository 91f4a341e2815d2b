import type { Parameters } from '../../src/catalogue/schema.ts';
import type { SmallRegister } from '../support/small-register.ts';

/** The cut-off date of an effect that names none. */
export const AT = '2017-05-31';

/** What a parameter does, small enough to count by hand. */
export interface Effect {
  readonly what: string;
  /** The cut-off date when it is not 31 May 2017. */
  readonly at?: string;
  readonly parameters: Parameters;
  readonly register: SmallRegister;
  /** Numerator over denominator by figure, without and with the parameter. */
  readonly pairs: Readonly<Record<string, readonly [without: string, with_: string]>>;
}

const population = { '2017-01-01': { '0-17': 1000 } };
const born = '2008-03-14';

/** One effect or more of every parameter; a table, and therefore long. */
export const parameterEffects: readonly Effect[] = [
  {
    what: 'count: measures counts measures',
    parameters: { all: { count: 'measures' } },
    register: {
      population,
      children: {
        'two-at-once': {
          born,
          measures: [
            { type: 'preventive_measure.home_support', from: '2017-01-01' },
            { type: 'preventive_measure.contact_person', from: AT },
          ],
        },
        'one-over': {
          born,
          measures: [
            { type: 'preventive_measure', from: '2016-01-01', to: '2017-05-30' },
            { type: 'parent_directed_measure', from: '2016-01-01', to: AT },
          ],
        },
        'two-institutions': {
          born,
          measures: [
            { type: 'secure_institution', from: '2016-01-01' },
            { type: 'residential_institution', from: '2017-05-01' },
          ],
        },
      },
    },
    pairs: {
      'indsatstrappen:5.3': ['1/1000', '2/1000'],
      'indsatstrappen:5': ['2/1000', '3/1000'],
      'indsatstrappen:1': ['1/1000', '2/1000'],
      // As a child it is where it came last.
      'indsatstrappen:1.1': ['1/1', '1/2'],
      'indsatstrappen:1.2': ['0/1', '1/2'],
    },
  },
  {
    what: 'granted_by: any takes offers granted by others, in that figure alone',
    parameters: { 'netvaerksmetoder:1': { granted_by: 'any' } },
    register: {
      population,
      children: {
        authority: { born, measures: [{ type: 'early_preventive_offer', from: '2017-01-01' }] },
        'health-visitor': {
          born,
          measures: [{ type: 'early_preventive_offer', from: '2017-01-01', granted_by: 'other' }],
        },
      },
    },
    pairs: {
      'netvaerksmetoder:1': ['1/1000', '2/1000'],
      'indsatstrappen:6': ['1/1000', '1/1000'],
    },
  },
  {
    what: 'ages: 0-14 ends the day before the 15th birthday and takes the population of those ages',
    parameters: { 'indsatstrappen:3': { ages: '0-14' } },
    register: {
      population: {
        '2017-01-01': Object.fromEntries(Array.from({ length: 18 }, (_, age) => [String(age), 100 + age])),
      },
      children: {
        'fifteen-tomorrow': { born: '2002-06-01', measures: [{ type: 'foster_care', from: '2016-01-01' }] },
        'fifteen-today': { born: '2002-05-31', measures: [{ type: 'foster_care', from: '2016-01-01' }] },
        eighteen: { born: '1999-05-31', measures: [{ type: 'foster_care', from: '2016-01-01' }] },
      },
    },
    pairs: {
      // 18 x 100 + (0 + ... + 17), and 15 x 100 + (0 + ... + 14).
      'indsatstrappen:3': ['2/1953', '1/1605'],
    },
  },
  {
    what: 'runs: each_measure looks at each measure by itself',
    parameters: { 'indsatstrappen:2': { runs: 'each_measure' } },
    register: {
      population,
      children: {
        // 366 + 150 days in one run, 150 since the move.
        moved: {
          born,
          measures: [
            { type: 'residential_institution', from: '2016-01-01', to: '2016-12-31' },
            { type: 'residential_institution', from: '2017-01-01' },
          ],
        },
        // 30 days, and 10 days beside them.
        'two-at-once': {
          born,
          measures: [
            { type: 'socio_educational_home', from: '2017-05-01' },
            { type: 'residential_institution', from: '2017-05-21' },
          ],
        },
      },
    },
    pairs: {
      'indsatstrappen:2': ['546/2', '190/3'],
      'indsatstrappen:2.1': ['526/2', '160/2'],
    },
  },
  {
    what: 'months_back: 3 starts from 28 February instead of 31 January',
    parameters: { 'indsatstrappen:7': { months_back: 3 } },
    register: {
      population,
      children: {
        'only-there-in-January': {
          born,
          measures: [{ type: 'residential_institution', from: '2016-06-01', to: '2017-02-27' }],
        },
        'came-in-February-and-left-for-a-foster-family': {
          born,
          measures: [
            { type: 'residential_institution', from: '2017-02-28', to: '2017-03-31' },
            { type: 'foster_care', from: '2017-04-01' },
          ],
        },
        'came-in-February': { born, measures: [{ type: 'secure_institution', from: '2017-02-01' }] },
        'there-all-along': { born, measures: [{ type: 'socio_educational_home', from: '2016-01-01' }] },
      },
    },
    pairs: {
      'indsatstrappen:7': ['1/2', '1/3'],
      'indsatstrappen:7.1': ['0/2', '1/3'],
      'indsatstrappen:7.2': ['1/2', '0/3'],
    },
  },
  {
    what: 'months_back: 12 starts from 29 February, a last day of its month like 31 October',
    at: '2017-02-28',
    parameters: { 'indsatstrappen:7': { months_back: 12 } },
    register: {
      population,
      children: {
        'from-29-February': {
          born,
          measures: [{ type: 'residential_institution', from: '2016-02-29', to: '2016-10-30' }],
        },
        'from-31-October': { born, measures: [{ type: 'residential_institution', from: '2016-10-31' }] },
        'to-28-February': {
          born,
          measures: [{ type: 'residential_institution', from: '2016-01-01', to: '2016-02-28' }],
        },
      },
    },
    pairs: {
      'indsatstrappen:7': ['0/1', '1/1'],
    },
  },
  {
    what: 'target_groups: all takes in children with disability and unaccompanied refugee children',
    parameters: { indsatstrappen: { target_groups: 'all' } },
    register: {
      population,
      children: {
        vulnerable: { born, measures: [{ type: 'foster_care', from: '2016-01-01' }] },
        disability: {
          born,
          target_group: 'disability',
          measures: [{ type: 'foster_care', from: '2016-01-01' }],
        },
        refugee: {
          born,
          measures: [{ type: 'foster_care', from: '2016-01-01', target_group: 'unaccompanied_refugee' }],
        },
      },
    },
    pairs: {
      'indsatstrappen:3': ['1/1000', '3/1000'],
      'netvaerksmetoder:4': ['1/1000', '1/1000'],
    },
  },
  {
    what: 'target_groups names the groups that count',
    parameters: { 'indsatstrappen:3': { target_groups: ['disability', 'unaccompanied_refugee'] } },
    register: {
      population,
      children: {
        vulnerable: { born, measures: [{ type: 'foster_care', from: '2016-01-01' }] },
        disability: {
          born,
          target_group: 'disability',
          measures: [{ type: 'foster_care', from: '2016-01-01' }],
        },
        refugee: {
          born,
          target_group: 'unaccompanied_refugee',
          measures: [{ type: 'foster_care', from: '2016-01-01' }],
        },
      },
    },
    pairs: {
      'indsatstrappen:3': ['1/1000', '2/1000'],
    },
  },
  {
    what: 'sum_of: [2.1, 2.2] leaves the other parts out of the sum, not out of themselves',
    parameters: { 'netvaerksmetoder:2': { sum_of: ['2.1', '2.2'] } },
    register: {
      population,
      children: {
        'three-kinds': {
          born,
          measures: [
            { type: 'preventive_measure', from: '2017-01-01' },
            { type: 'parent_directed_measure', from: '2017-01-01' },
            { type: 'home_based_placement.own_room', from: '2017-01-01' },
          ],
        },
        'with-the-family': { born, measures: [{ type: 'family_residential_stay', from: '2017-05-01' }] },
      },
    },
    pairs: {
      'netvaerksmetoder:2': ['4/1000', '2/1000'],
      'netvaerksmetoder:2.3': ['1/1000', '1/1000'],
      'indsatstrappen:5': ['4/1000', '4/1000'],
    },
  },
  {
    what: 'population: latest takes the latest that is known',
    parameters: { all: { population: 'latest' } },
    register: {
      population: { ...population, '2017-05-31': { '0-17': 1100 }, '2017-06-01': { '0-17': 1200 } },
      children: { child: { born, measures: [{ type: 'network_foster_care', from: '2016-01-01' }] } },
    },
    pairs: {
      'indsatstrappen:4': ['1/1000', '1/1100'],
    },
  },
  {
    what: 'within_months: 3 follows only the offers since 28 February',
    parameters: { 'indsatstrappen:10': { within_months: 3 } },
    register: {
      population,
      children: {
        'since-December': {
          born,
          measures: [{ type: 'early_preventive_offer', from: '2016-12-01' }],
          assessedOn: ['2017-01-15'],
        },
        'on-the-border': { born, measures: [{ type: 'early_preventive_offer', from: '2017-02-28' }] },
        'the-day-after': {
          born,
          measures: [{ type: 'early_preventive_offer', from: '2017-03-01' }],
          assessedOn: [AT],
        },
      },
    },
    pairs: {
      'indsatstrappen:10': ['2/3', '1/1'],
    },
  },
  {
    what: 'months: 1 follows up on one month',
    parameters: { 'indsatstrappen:12': { months: 1 } },
    register: {
      population,
      children: {
        child: {
          born,
          measures: [
            { type: 'foster_care', from: '2017-04-01', heldOn: ['2017-04-30', '2017-05-01', '2017-05-31'] },
          ],
        },
      },
    },
    pairs: {
      'indsatstrappen:12': ['3/61', '2/31'],
      'indsatstrappen:12.2': ['3/61', '2/31'],
    },
  },
  {
    what: 'amount and per name the accounts of the ratio',
    parameters: { 'indsatstrappen:11': { amount: ['5.28.21/017'], per: ['5.28.22'], months: 2 } },
    register: {
      population,
      children: { child: { born } },
      ledger: [
        { month: '2017-03', account: '5.28.21', amount: '1' },
        { month: '2017-03', account: '5.28.23', amount: '1000' },
        { month: '2017-04', account: '5.28.21', grouping: '017', amount: '20' },
        { month: '2017-04', account: '5.28.22', amount: '400' },
        { month: '2017-05', account: '5.28.21', grouping: '016', amount: '300' },
        { month: '2017-05', account: '5.28.24', amount: '5000' },
      ],
    },
    pairs: {
      'indsatstrappen:11': ['321/6400', '20/400'],
    },
  },
];
