import measureTypes from '../../catalogue/codes/measure-types.json' with { type: 'json' };
import steps from '../../catalogue/codes/steps.json' with { type: 'json' };
import type { Bilingual } from './definition.ts';

/** One of the six steps of the stair, 1 the least intrusive, with the groups of measure types that stand on it. */
export interface Step extends Bilingual {
  readonly number: number;
  readonly id: string;
  readonly groups: readonly string[];
}

/** The six steps, least intrusive first (figures.md section 2). Step 1 has no groups: it is not counted. */
export const STEPS: readonly Step[] = steps;

const NAMES: ReadonlyMap<string, Bilingual> = new Map(measureTypes.map((type) => [type.code, type]));

/** Every measure type code: groups (`foster_care`) and groups with a sub-type (`foster_care.general`). */
export const MEASURE_TYPES: readonly string[] = [...NAMES.keys()];

/** The name of a measure type in both languages; the code itself when it is unknown. */
export function measureTypeName(code: string): Bilingual {
  return NAMES.get(code) ?? { da: code, en: code };
}

/** The group of a measure type: `foster_care` of `foster_care.general`. */
export function groupOf(type: string): string {
  const dot = type.indexOf('.');
  return dot < 0 ? type : type.slice(0, dot);
}

/** The step number of a measure type; undefined for aftercare, which stands outside the stair. */
export function stepOf(type: string): number | undefined {
  const group = groupOf(type);
  return STEPS.find((step) => step.groups.includes(group))?.number;
}
