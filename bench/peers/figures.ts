/** What the peers count; figures are put together of these. */
export const COUNTS = [
  'population',
  'institution',
  'residential',
  'secure',
  'socio_educational',
  'institution_days',
  'residential_days',
  'secure_days',
  'socio_educational_days',
  'foster',
  'network_foster',
  'family_stay',
  'home_based_placement',
  'preventive',
  'parent_directed',
  'early_preventive',
  'was_at_institution',
  'left_institution',
  'left_to_foster',
  'left_placement',
  'was_home_based',
  'moved_up',
  'moved_down',
  'offered',
  'offered_and_assessed',
  'spent_months',
  'spent_preventive',
  'spent_placements',
  'follow_ups',
  'follow_ups_6',
  'follow_ups_4_5',
  'follow_ups_3',
  'followed_days',
  'followed_days_6',
  'followed_days_4_5',
  'followed_days_3',
] as const;

export type Count = (typeof COUNTS)[number];

/** A figure as sums of counts. Only figures at a point in time are split by age group and target group. */
export interface PeerFigure {
  readonly catalogue: string;
  readonly figure: string;
  readonly numerator: readonly Count[];
  readonly denominator: readonly Count[];
  readonly split: boolean;
}

const HOME_BASED: readonly Count[] = ['family_stay', 'home_based_placement', 'preventive', 'parent_directed'];
const PLACED: readonly Count[] = ['network_foster', 'foster', 'institution'];

/** The figures of both stair catalogues, written down from their definitions and not read from the product. */
export const PEER_FIGURES: readonly PeerFigure[] = [
  ...inCatalogue('indsatstrappen', true, {
    '1': [['institution'], ['population']],
    '1.1': [['residential'], ['institution']],
    '1.2': [['secure'], ['institution']],
    '1.3': [['socio_educational'], ['institution']],
    '2': [['institution_days'], ['institution']],
    '2.1': [['residential_days'], ['residential']],
    '2.2': [['secure_days'], ['secure']],
    '2.3': [['socio_educational_days'], ['socio_educational']],
    '3': [['foster'], ['population']],
    '4': [['network_foster'], ['population']],
    '5': [HOME_BASED, ['population']],
    '5.1': [['family_stay'], ['population']],
    '5.2': [['home_based_placement'], ['population']],
    '5.3': [['preventive'], ['population']],
    '5.4': [['parent_directed'], ['population']],
    '6': [['early_preventive'], ['population']],
  }),
  ...inCatalogue('indsatstrappen', false, {
    '7': [['left_institution'], ['was_at_institution']],
    '7.1': [['left_to_foster'], ['was_at_institution']],
    '7.2': [['left_placement'], ['was_at_institution']],
    '8': [['moved_up'], ['was_home_based']],
    '9': [['moved_down'], ['was_home_based']],
    '10': [['offered_and_assessed'], ['offered']],
    '11': [['spent_preventive'], ['spent_placements']],
    '12': [['follow_ups'], ['followed_days']],
    '12.1': [['follow_ups_6'], ['followed_days_6']],
    '12.2': [['follow_ups_4_5'], ['followed_days_4_5']],
    '12.3': [['follow_ups_3'], ['followed_days_3']],
  }),
  ...inCatalogue('netvaerksmetoder', true, {
    '1': [['early_preventive'], ['population']],
    '2': [HOME_BASED, ['population']],
    '2.1': [['preventive'], ['population']],
    '2.2': [['parent_directed'], ['population']],
    '2.3': [['home_based_placement'], ['population']],
    '2.4': [['family_stay'], ['population']],
    '3': [['network_foster'], ['population']],
    '4': [['foster'], ['population']],
    '5': [['institution'], ['population']],
    '5.1': [['socio_educational'], ['institution']],
    '5.2': [['residential'], ['institution']],
    '5.3': [['secure'], ['institution']],
    total: [PLACED, ['population']],
    'total.3': [['network_foster'], PLACED],
    'total.4': [['foster'], PLACED],
    'total.5': [['institution'], PLACED],
  }),
];

function inCatalogue(
  catalogue: string,
  split: boolean,
  figures: Readonly<Record<string, readonly [readonly Count[], readonly Count[]]>>,
): PeerFigure[] {
  return Object.entries(figures).map(([figure, [numerator, denominator]]) => ({
    catalogue,
    figure,
    numerator,
    denominator,
    split,
  }));
}
