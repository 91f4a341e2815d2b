/** The fields of a target's path by the names that they are handed in with. */
export const WANTED_FIELDS = ['fra_dato', 'fra_tal', 'til_dato', 'til_tal', 'korridor', 'ansvarlig'] as const;

export type WantedField = (typeof WANTED_FIELDS)[number];
