import measureTypes from '../../catalogue/codes/measure-types.json' with { type: 'json' };
import steps from '../../catalogue/codes/steps.json' with { type: 'json' };

/** A measure type: its code, group, step on the stair (null for aftercare) and names. */
export interface MeasureType {
  readonly code: string;
  readonly group: string;
  readonly step: number | null;
  /** Whether the code also names a place where a child may live (`placement_site`). */
  readonly site: boolean;
  readonly da: string;
  readonly en: string;
  readonly aliases: readonly string[];
}

const STEP_OF_GROUP = new Map(
  steps.flatMap((step) => step.groups.map((group) => [group, step.number] as const)),
);

/** Every measure type of the register, groups before their sub-types. */
export const MEASURE_TYPES: readonly MeasureType[] = measureTypes.map((type) => {
  const group = groupOfType(type.code);
  return {
    code: type.code,
    group,
    step: STEP_OF_GROUP.get(group) ?? null,
    site: type.site ?? false,
    da: type.da,
    en: type.en,
    aliases: type.aliases ?? [],
  };
});

const BY_CODE = new Map(MEASURE_TYPES.map((type) => [type.code, type]));

/** The measure type with the code; undefined when there is none. */
export function measureTypeOf(code: string): MeasureType | undefined {
  return BY_CODE.get(code);
}

/** Whether the type is a placement, on step 4, 5 or 6. */
export function isPlacement(code: string): boolean {
  return (BY_CODE.get(code)?.step ?? 0) >= 4;
}

function groupOfType(code: string): string {
  return code.split('.', 1)[0] ?? code;
}
