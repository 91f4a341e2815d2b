/**
 * How children come to, move on and leave the stair: invented rates, chosen so that a municipality of 19,000
 * children looks like the example of the guide. States are the steps 2-6, 0 for help that is over and 1 for those
 * who never got any. The three numbers of a row are those of children aged 0-5, 6-11 and 12-17.
 */
export type ByAge = readonly [number, number, number];

/** Moves per child and year from one state to another; the same state twice is a new measure on the same step. */
export interface Rate {
  readonly from: number;
  readonly to: number;
  readonly perYear: ByAge;
}

export const RATES: readonly Rate[] = [
  { from: 0, to: 2, perYear: [0.03, 0.03, 0.02] },
  { from: 0, to: 3, perYear: [0.03, 0.04, 0.04] },
  { from: 0, to: 5, perYear: [0.002, 0.001, 0.001] },
  { from: 0, to: 6, perYear: [0, 0.001, 0.006] },
  { from: 1, to: 2, perYear: [0.012, 0.012, 0.008] },
  { from: 1, to: 3, perYear: [0.01, 0.012, 0.012] },
  { from: 1, to: 6, perYear: [0, 0, 0.001] },
  { from: 2, to: 0, perYear: [1.2, 1.25, 1.3] },
  { from: 2, to: 2, perYear: [0.12, 0.15, 0.15] },
  { from: 2, to: 3, perYear: [0.3, 0.35, 0.35] },
  { from: 2, to: 5, perYear: [0.01, 0.005, 0] },
  { from: 2, to: 6, perYear: [0, 0, 0.01] },
  { from: 3, to: 0, perYear: [0.4, 0.42, 0.45] },
  { from: 3, to: 2, perYear: [0.08, 0.09, 0.05] },
  { from: 3, to: 3, perYear: [0.35, 0.4, 0.4] },
  { from: 3, to: 4, perYear: [0.016, 0.012, 0.008] },
  { from: 3, to: 5, perYear: [0.035, 0.025, 0.012] },
  { from: 3, to: 6, perYear: [0.004, 0.02, 0.075] },
  { from: 4, to: 0, perYear: [0.05, 0.04, 0.04] },
  { from: 4, to: 3, perYear: [0.08, 0.05, 0.05] },
  { from: 4, to: 4, perYear: [0.03, 0.03, 0.03] },
  { from: 4, to: 5, perYear: [0.05, 0.05, 0.03] },
  { from: 4, to: 6, perYear: [0, 0.01, 0.04] },
  { from: 5, to: 0, perYear: [0.02, 0.015, 0.02] },
  { from: 5, to: 3, perYear: [0.05, 0.03, 0.03] },
  { from: 5, to: 4, perYear: [0.006, 0.005, 0.002] },
  { from: 5, to: 5, perYear: [0.1, 0.08, 0.08] },
  { from: 5, to: 6, perYear: [0, 0.015, 0.06] },
  { from: 6, to: 0, perYear: [0.05, 0.06, 0.09] },
  { from: 6, to: 3, perYear: [0.15, 0.12, 0.14] },
  { from: 6, to: 4, perYear: [0.03, 0.02, 0.01] },
  { from: 6, to: 5, perYear: [0.5, 0.25, 0.07] },
  { from: 6, to: 6, perYear: [0.2, 0.2, 0.25] },
];

/** The first steps of new children and their ages, in parts. */
export const ENTRIES: readonly { step: number; parts: number; ages: ByAge }[] = [
  { step: 2, parts: 68, ages: [40, 35, 25] },
  { step: 3, parts: 42, ages: [28, 36, 36] },
  { step: 4, parts: 0.6, ages: [45, 30, 25] },
  { step: 5, parts: 4.5, ages: [60, 25, 15] },
  { step: 6, parts: 2.4, ages: [5, 15, 80] },
];

/** How many children of a family come at once: one, two or three, in parts. */
export const FAMILY_SIZES: readonly number[] = [68, 24, 8];

/** New measures beside the main one per child and year, and of which types (in parts). */
export const BESIDE: readonly {
  state: number;
  perYear: ByAge;
  mix: readonly (readonly [string, number])[];
}[] = [
  {
    state: 3,
    perYear: [0.14, 0.18, 0.2],
    mix: [
      ['preventive_measure.respite_stay', 45],
      ['preventive_measure.contact_person', 35],
      ['preventive_measure.financial_support', 20],
    ],
  },
  ...[4, 5, 6].map((state) => ({
    state,
    perYear: [0.6, 0.5, 0.45] as const,
    mix: [
      ['parent_directed_measure', 92],
      ['preventive_measure.contact_person', 8],
    ] as const,
  })),
];

/** Ends per year of a measure beside the main one. */
export const BESIDE_ENDS = 1;

/** Types of each step's main measures, in parts by age. Types not offered yet, or to older children, are left out. */
export const MIX: Readonly<Record<number, readonly { code: string; parts: ByAge }[]>> = {
  2: [{ code: 'early_preventive_offer', parts: [1, 1, 1] }],
  3: [
    { code: 'preventive_measure.day_care_stay', parts: [8, 3, 0] },
    { code: 'preventive_measure.home_support', parts: [22, 16, 8] },
    { code: 'preventive_measure.family_treatment', parts: [46, 40, 24] },
    { code: 'preventive_measure.respite_stay', parts: [13, 16, 8] },
    { code: 'preventive_measure.contact_person', parts: [0, 10, 30] },
    { code: 'preventive_measure.work_placement', parts: [0, 0, 2] },
    { code: 'preventive_measure.other_help', parts: [5, 7, 9] },
    { code: 'preventive_measure.financial_support', parts: [4, 6, 6] },
    { code: 'preventive_measure.parental_order', parts: [0, 1, 1] },
    { code: 'preventive_measure.youth_order', parts: [0, 0, 2] },
    { code: 'home_based_placement.own_room', parts: [0, 0, 5] },
    { code: 'home_based_placement.boarding_school', parts: [0, 0, 5] },
    { code: 'family_residential_stay', parts: [5, 1, 0] },
  ],
  4: [{ code: 'network_foster_care', parts: [1, 1, 1] }],
  5: [
    { code: 'foster_care.general', parts: [50, 45, 40] },
    { code: 'foster_care.reinforced', parts: [30, 32, 35] },
    { code: 'foster_care.specialised', parts: [20, 23, 25] },
    { code: 'foster_care.municipal', parts: [8, 10, 10] },
  ],
  6: [
    { code: 'residential_institution.open', parts: [95, 75, 52] },
    { code: 'residential_institution.partly_closed', parts: [0, 0, 6] },
    { code: 'secure_institution', parts: [0, 0, 10] },
    { code: 'socio_educational_home', parts: [0, 20, 30] },
    { code: 'socio_educational_home.ship', parts: [0, 0, 2] },
    { code: 'institution_unspecified', parts: [5, 4, 4] },
  ],
};

/** Days from the decision to the start: usually up to `usual`, and for the share `longShare` up to `long`. */
export const WAITS: Readonly<Record<number, { usual: number; longShare: number; long: number }>> = {
  2: { usual: 21, longShare: 0.04, long: 120 },
  3: { usual: 28, longShare: 0.1, long: 300 },
  4: { usual: 10, longShare: 0, long: 0 },
  5: { usual: 10, longShare: 0.02, long: 60 },
  6: { usual: 10, longShare: 0.02, long: 60 },
};

/** Families that move to another municipality, per year. */
export const MOVES_AWAY = 0.018;

/** Share of the placed who go on to aftercare at 18, and how long it lasts (days, shortest and longest). */
export const AFTERCARE = { share: 0.6, shortest: 180, longest: 1400 } as const;

/** Share of early offers granted by others than the authority (school advisers, health visitors). */
export const GRANTED_BY_OTHERS = 0.11;

/** Share of children in the two target groups outside the default scope, and of measures with a group of their own. */
export const TARGET_GROUPS = {
  disability: 0.12,
  refugee: 0.1,
  refugeeFromAge: 14,
  ownOfMeasure: 0.02,
} as const;
