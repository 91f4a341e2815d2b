import {
  dayColumn,
  NO_DAY,
  type Register,
  type Table,
  type TableName,
  textColumn,
} from '../../src/register/register.ts';
import type { Day } from '../../src/shared/calendar.ts';

/** A measure as the loop reads it. */
export interface LoopMeasure {
  readonly group: string;
  readonly step: number;
  /** Of the target group that the figures count. */
  readonly inScope: boolean;
  readonly byAuthority: boolean;
  /** As registered, and not before birth. */
  readonly started: Day;
  readonly start: Day;
  readonly end: Day;
  readonly held: Day[];
}

/** A child with its measures, and the decisions on full assessments of it. */
export interface LoopChild {
  readonly municipality: number;
  readonly birth: Day;
  readonly left: Day;
  readonly measures: LoopMeasure[];
  readonly decided: Day[];
}

const NEVER: Day = 2_932_895;

const STEPS: Readonly<Record<string, number>> = {
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
};

/** The children of a register and their municipalities in order of code. */
export function loopChildren(register: Register): { municipalities: string[]; children: LoopChild[] } {
  const table = tableOf(register, 'children');
  const codes = textColumn(table, 'municipality').map((code) => code ?? '');
  const municipalities = [...new Set(codes)].sort();
  const places = new Map(municipalities.map((code, index) => [code, index]));
  const [birth, left] = [dayColumn(table, 'birth_date'), dayColumn(table, 'left_date')];
  const children = codes.map(
    (code, row): LoopChild => ({
      municipality: places.get(code) ?? -1,
      birth: birth[row] ?? NO_DAY,
      left: dayOr(left[row], NEVER),
      measures: [],
      decided: [],
    }),
  );
  const groups = textColumn(table, 'target_group');
  const ids = new Map(textColumn(table, 'child_id').map((id, row) => [id, row]));
  addMeasures(register, (id) => {
    const row = ids.get(id) ?? -1;
    return { child: children[row], targetGroup: groups[row] ?? 'vulnerable' };
  });
  addDecisions(register, (id) => children[ids.get(id) ?? -1]);
  return { municipalities, children };
}

function addMeasures(
  register: Register,
  find: (id: string | null) => { child: LoopChild | undefined; targetGroup: string },
): void {
  const table = tableOf(register, 'measures');
  const text = (name: string) => textColumn(table, name);
  const [ids, children, types, grantedBy] = [
    text('measure_id'),
    text('child_id'),
    text('measure_type'),
    text('granted_by'),
  ];
  const targetGroups = text('target_group');
  const [starts, ends] = [dayColumn(table, 'start_date'), dayColumn(table, 'end_date')];
  const held = heldByMeasure(register);
  for (let row = 0; row < table.rows; row++) {
    const { child, targetGroup } = find(children[row] ?? null);
    const group = (types[row] ?? '').split('.')[0] ?? '';
    const step = STEPS[group];
    const started = starts[row] ?? NO_DAY;
    const end = dayOr(ends[row], NEVER);
    if (!child || step === undefined || started === NO_DAY || end < child.birth) continue;
    child.measures.push({
      group,
      step,
      inScope: (targetGroups[row] ?? targetGroup) === 'vulnerable',
      byAuthority: (grantedBy[row] ?? 'authority') === 'authority',
      started,
      start: Math.max(started, child.birth),
      end,
      held: held.get(ids[row] ?? '') ?? [],
    });
  }
}

function heldByMeasure(register: Register): Map<string, Day[]> {
  const table = tableOf(register, 'follow_ups');
  const [measures, days] = [textColumn(table, 'measure_id'), dayColumn(table, 'held_date')];
  const held = new Map<string, Day[]>();
  for (let row = 0; row < table.rows; row++) {
    const [measure, day] = [measures[row] ?? '', days[row] ?? NO_DAY];
    if (measure === '' || day === NO_DAY) continue;
    const known = held.get(measure);
    if (known) known.push(day);
    else held.set(measure, [day]);
  }
  return held;
}

function addDecisions(register: Register, find: (id: string | null) => LoopChild | undefined): void {
  const table = tableOf(register, 'assessments');
  const [children, kinds] = [textColumn(table, 'child_id'), textColumn(table, 'kind')];
  const days = dayColumn(table, 'decided_date');
  for (let row = 0; row < table.rows; row++) {
    const day = days[row] ?? NO_DAY;
    if (day !== NO_DAY && (kinds[row] ?? 'full') === 'full') find(children[row] ?? null)?.decided.push(day);
  }
}

/** A table that the loop cannot do without. */
export function tableOf(register: Register, name: TableName): Table {
  const table = register.tables.get(name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

function dayOr(day: Day | undefined, unknown: Day): Day {
  return day === undefined || day === NO_DAY ? unknown : day;
}
