import { TARGET_GROUPS, type TargetGroup } from '../../catalogue/definition.ts';
import { dayColumn, NO_DAY, type Register, type Table, textColumn } from '../../register/register.ts';
import type { Day } from '../../shared/calendar.ts';

/** A measure with what the rules need of it and of its child. */
export interface Measure {
  readonly person: Person;
  readonly type: string;
  /** The measure's, else the child's (figures.md rule 3). */
  readonly targetGroup: TargetGroup;
  readonly grantedBy: string;
  readonly providerKind: string;
  /** As recorded; undefined while it is waiting. */
  readonly recordedStart: Day | undefined;
  /** Not before birth (rule 12); undefined when no day of it counts: waiting, or over before birth. */
  readonly start: Day | undefined;
  readonly end: Day | undefined;
  readonly followUps: readonly Day[];
}

interface Assessment {
  readonly kind: string;
  readonly decided: Day;
}

/** A child of the municipality with everything recorded on it that key figures look at. */
export interface Person {
  readonly childId: string;
  readonly birth: Day;
  readonly left: Day | undefined;
  /** Oldest first. */
  readonly measures: readonly Measure[];
  readonly assessments: readonly Assessment[];
  /** Follow-ups that name the child and no measure. */
  readonly looseFollowUps: readonly Day[];
}

/** The children of a municipality in the register's order, with their measures, follow-ups and decided assessments. */
export function peopleOf(register: Register, municipality: string): Person[] {
  const children = register.tables.get('children');
  if (!children) return [];
  const [ids, homes] = [textColumn(children, 'child_id'), textColumn(children, 'municipality')];
  const [births, departures] = [dayColumn(children, 'birth_date'), dayColumn(children, 'left_date')];
  const groups = textColumn(children, 'target_group');
  const measuresOf = rowsBy(register.tables.get('measures'), 'child_id');
  const assessmentsOf = rowsBy(register.tables.get('assessments'), 'child_id');
  const looseOf = rowsBy(register.tables.get('follow_ups'), 'child_id');
  const read = readers(register);
  const people: Person[] = [];
  for (let row = 0; row < children.rows; row++) {
    const childId = ids[row];
    if (homes[row] !== municipality || childId === null || childId === undefined) continue;
    const measures: Measure[] = [];
    const person: Person = {
      childId,
      birth: births[row] ?? NO_DAY,
      left: known(departures[row]),
      measures,
      assessments: (assessmentsOf.get(childId) ?? []).flatMap(read.assessment),
      looseFollowUps: (looseOf.get(childId) ?? []).flatMap(read.looseFollowUp),
    };
    const group = targetGroup(groups[row]) ?? 'vulnerable';
    for (const at of measuresOf.get(childId) ?? []) measures.push(read.measure(at, person, group));
    measures.sort((a, b) => (a.recordedStart ?? NO_DAY) - (b.recordedStart ?? NO_DAY));
    people.push(person);
  }
  return people;
}

/** How the rows of the other tables are read, by row number. */
function readers({ tables }: Register) {
  const [measures, assessments, followUps] = [
    tables.get('measures'),
    tables.get('assessments'),
    tables.get('follow_ups'),
  ];
  const text = (table: Table | undefined, name: string) => (table ? textColumn(table, name) : []);
  const days = (table: Table | undefined, name: string) =>
    table ? dayColumn(table, name) : new Int32Array();
  const measure = {
    id: text(measures, 'measure_id'),
    type: text(measures, 'measure_type'),
    group: text(measures, 'target_group'),
    grantedBy: text(measures, 'granted_by'),
    providerKind: text(measures, 'provider_kind'),
    start: days(measures, 'start_date'),
    end: days(measures, 'end_date'),
  };
  const held = days(followUps, 'held_date');
  const followed = text(followUps, 'measure_id');
  const followUpsOf = rowsBy(followUps, 'measure_id');
  const [kind, decided] = [text(assessments, 'kind'), days(assessments, 'decided_date')];
  const heldOn = (row: number) => known(held[row]) ?? [];
  return {
    measure: (row: number, person: Person, childsGroup: TargetGroup): Measure => {
      const [recordedStart, end] = [known(measure.start[row]), known(measure.end[row])];
      const counts = recordedStart !== undefined && (end ?? person.birth) >= person.birth;
      return {
        person,
        type: measure.type[row] ?? '',
        targetGroup: targetGroup(measure.group[row]) ?? childsGroup,
        grantedBy: measure.grantedBy[row] ?? 'authority',
        providerKind: measure.providerKind[row] ?? '',
        recordedStart,
        start: counts ? Math.max(recordedStart, person.birth) : undefined,
        end,
        followUps: (followUpsOf.get(measure.id[row] ?? '') ?? []).flatMap(heldOn),
      };
    },
    assessment: (row: number): Assessment[] => {
      const day = known(decided[row]);
      return day === undefined ? [] : [{ kind: kind[row] ?? 'full', decided: day }];
    },
    looseFollowUp: (row: number) => ((followed[row] ?? '') === '' ? heldOn(row) : []),
  };
}

function rowsBy(table: Table | undefined, column: string): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  const keys = table ? textColumn(table, column) : [];
  keys.forEach((key, row) => {
    if (key === null) return;
    const same = rows.get(key);
    if (same) same.push(row);
    else rows.set(key, [row]);
  });
  return rows;
}

function known(day: Day | undefined): Day | undefined {
  return day === NO_DAY ? undefined : day;
}

function targetGroup(code: string | null | undefined): TargetGroup | undefined {
  return TARGET_GROUPS.find((group) => group === code);
}
