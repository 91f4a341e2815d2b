/** The groups of measures that the figures count, each with its step on the stair. */
export const stepOfGroup = {
  early_preventive_offer: 2,
  preventive_measure: 3,
  parent_directed_measure: 3,
  home_based_placement: 3,
  family_residential_stay: 3,
  network_foster_care: 4,
  foster_care: 5,
  residential_institution: 6,
  secure_institution: 6,
  socio_educational_home: 6,
  institution_unspecified: 6,
} as const;

/** A group of measures that the figures count. */
export type Group = keyof typeof stepOfGroup;

/** The group of a measure type (its code before the dot); none for aftercare; an Error for an unknown code. */
export function groupOf(measureType: string): Group | undefined {
  const code = measureType.split('.')[0] ?? '';
  if (code === 'aftercare') return undefined;
  if (isGroup(code)) return code;
  throw new Error(`unknown measure type: ${measureType}`);
}

function isGroup(code: string): code is Group {
  return Object.hasOwn(stepOfGroup, code);
}
