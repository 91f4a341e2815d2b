import { type Day, dayOf, endDayOf, NEVER } from './dates.ts';
import { type Group, groupOf, stepOfGroup } from './measure-types.ts';
import type { PlainRegister, PlainRow } from './plain-register.ts';

/** A measure with at least one day that can count: begun, not aftercare, not over before the child's birth. */
export interface Measure {
  readonly id: string;
  readonly type: string;
  readonly group: Group;
  readonly step: number;
  /** The first day that counts: the start date, or the birth date when the measure began before it. */
  readonly start: Day;
  /** The start as recorded, which may lie before birth. */
  readonly ownStart: Day;
  readonly end: Day;
  readonly targetGroup: string;
  readonly district: string;
  readonly grantedByAuthority: boolean;
  readonly followUps: readonly Day[];
}

/** A child with all that is known of it. */
export interface Child {
  readonly id: string;
  readonly birth: Day;
  readonly municipality: string;
  readonly left: Day;
  readonly measures: readonly Measure[];
  /** The days on which a full assessment was decided. */
  readonly decisions: readonly Day[];
}

/** The register's children, each with its own measures, follow-ups and decisions. */
export function readChildren(register: PlainRegister): Child[] {
  const measures = Map.groupBy(register.measures, (measure) => measure.child_id);
  const followUps = Map.groupBy(register.follow_ups ?? [], (followUp) => followUp.measure_id);
  const assessments = Map.groupBy(register.assessments ?? [], (assessment) => assessment.child_id);
  return register.children.map((row) => ({
    id: row.child_id,
    birth: dayOf(row.birth_date),
    municipality: row.municipality,
    left: row.left_date === '' ? NEVER : dayOf(row.left_date),
    measures: (measures.get(row.child_id) ?? []).flatMap((measure) =>
      readMeasure(measure, row, followUps.get(measure.measure_id) ?? []),
    ),
    decisions: (assessments.get(row.child_id) ?? [])
      .filter((assessment) => assessment.kind !== 'brief' && assessment.decided_date !== '')
      .map((assessment) => dayOf(assessment.decided_date)),
  }));
}

function readMeasure(
  row: PlainRow<'measures'>,
  child: PlainRow<'children'>,
  followUps: readonly PlainRow<'follow_ups'>[],
): Measure[] {
  const group = groupOf(row.measure_type);
  const end = endDayOf(row.end_date);
  const birth = dayOf(child.birth_date);
  if (group === undefined || row.start_date === '' || end < birth) return [];
  return [
    {
      id: row.measure_id,
      type: row.measure_type,
      group,
      step: stepOfGroup[group],
      start: Math.max(dayOf(row.start_date), birth),
      ownStart: dayOf(row.start_date),
      end,
      targetGroup: row.target_group || child.target_group || 'vulnerable',
      district: row.district || child.district,
      grantedByAuthority: row.granted_by !== 'other',
      followUps: followUps.map((followUp) => dayOf(followUp.held_date)),
    },
  ];
}
