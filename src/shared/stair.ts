import measureTypes from '../../catalogue/codes/measure-types.json' with { type: 'json' };
import steps from '../../catalogue/codes/steps.json' with { type: 'json' };

/** One of the six steps of the stair, 1 the least intrusive, with the groups of measure types that stand on it. */
export interface Step {
  readonly number: number;
  readonly id: string;
  readonly da: string;
  readonly en: string;
  readonly groups: readonly string[];
}

/** A measure type: its code (a group, or a group with a sub-type), its group and step (undefined for aftercare), its names. */
export interface MeasureType {
  readonly code: string;
  readonly group: string;
  readonly step: number | undefined;
  /** Whether the code also names a place where a child may live (`placement_site`). */
  readonly site: boolean;
  readonly da: string;
  readonly en: string;
  readonly aliases: readonly string[];
}

/** The six steps, least intrusive first (figures.md section 2). Step 1 has no groups: it is not counted. */
export const STEPS: readonly Step[] = steps;

/** Every measure type of the register, groups before their sub-types. */
export const MEASURE_TYPES: readonly MeasureType[] = measureTypes.map((type) => ({
  code: type.code,
  group: groupOf(type.code),
  step: stepOf(type.code),
  site: type.site ?? false,
  da: type.da,
  en: type.en,
  aliases: type.aliases ?? [],
}));

/** The codes of every measure type. */
export const MEASURE_TYPE_CODES: readonly string[] = MEASURE_TYPES.map((type) => type.code);

const BY_CODE = new Map(MEASURE_TYPES.map((type) => [type.code, type]));

/** The measure type with the code; undefined when there is none. */
export function measureTypeOf(code: string): MeasureType | undefined {
  return BY_CODE.get(code);
}

/** The name of a measure type in both languages; the code itself when it is unknown. */
export function measureTypeName(code: string): { readonly da: string; readonly en: string } {
  return BY_CODE.get(code) ?? { da: code, en: code };
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

/** Whether the type is a placement, on step 4, 5 or 6. */
export function isPlacement(code: string): boolean {
  return (stepOf(code) ?? 0) >= 4;
}
