import type { Ages } from '../../catalogue/definition.ts';
import { dayColumn, NO_DAY, type Register, textColumn } from '../../register/register.ts';
import { ageOn, type Day } from '../../shared/calendar.ts';
import { rowsOfChildren } from '../contributions/rows-of-children.ts';
import { stairOf } from './on-the-stair.ts';

/** What a list of children says of one: never its name, which the register does not have, nor its birth date. */
export interface ChildFacts {
  /** Its local key or pseudonym. */
  readonly id: string;
  /** At the later date; undefined when its birth date is not known. */
  readonly age: number | undefined;
  /** Its highest step; undefined when it stands on none. */
  readonly stepBefore: number | undefined;
  readonly stepNow: number | undefined;
  /** Those that ran at some day between the two dates, both included, by their start. */
  readonly measures: readonly MeasureFacts[];
  /** When full or brief assessments were decided, until the later date. */
  readonly assessed: readonly Day[];
}

/** One measure of a child; days and texts that are not known are undefined. */
export interface MeasureFacts {
  readonly type: string;
  readonly start: Day;
  readonly end: Day | undefined;
  readonly granted: Day | undefined;
  /** A code of a place, and the provider as it was written. */
  readonly site: string | undefined;
  readonly provider: string | undefined;
}

/** The facts of children by their ids, in the order of the ids; children that the register does not have are left out. */
export function childFacts(
  register: Register,
  ids: readonly string[],
  { from, to, ages }: { readonly from: Day; readonly to: Day; readonly ages: Ages },
): ChildFacts[] {
  const children = register.tables.get('children');
  if (!children) return [];
  const rows = new Map(textColumn(children, 'child_id').map((id, row) => [id ?? '', row]));
  const births = dayColumn(children, 'birth_date');
  const stair = stairOf(register);
  const { measuresOf, assessmentsOf } = rowsOfChildren(register);
  const measureAt = measureReader(register);
  const assessments = register.tables.get('assessments');
  const decided = assessments ? dayColumn(assessments, 'decided_date') : new Int32Array();
  const highest = (child: number, day: Day) => {
    const steps = stair.placesOf(child, day, ages).map((measure) => stair.stepOfMeasure(measure) ?? 0);
    return steps.length > 0 ? Math.max(...steps) : undefined;
  };
  return ids.toSorted().flatMap((id): ChildFacts[] => {
    const child = rows.get(id);
    if (child === undefined) return [];
    const birth = births[child] ?? NO_DAY;
    return [
      {
        id,
        age: birth === NO_DAY ? undefined : ageOn(to, birth),
        stepBefore: highest(child, from),
        stepNow: highest(child, to),
        measures: measuresOf(child)
          .flatMap(measureAt)
          .filter(({ start, end }) => start <= to && (end === undefined || end >= from))
          .sort((a, b) => a.start - b.start),
        assessed: assessmentsOf(child)
          .map((row) => decided[row] ?? NO_DAY)
          .filter((day) => day !== NO_DAY && day <= to)
          .sort((a, b) => a - b),
      },
    ];
  });
}

/** Reads a measure by its row; none when it has not started. */
function measureReader({ tables }: Register): (row: number) => MeasureFacts[] {
  const measures = tables.get('measures');
  if (!measures) return () => [];
  const text = (column: string) => (measures.columns.has(column) ? textColumn(measures, column) : []);
  const day = (column: string) => (measures.columns.has(column) ? dayColumn(measures, column) : []);
  const [types, sites, providers] = [text('measure_type'), text('placement_site'), text('provider')];
  const [starts, ends, grants] = [day('start_date'), day('end_date'), day('granted_date')];
  const known = (value: Day | undefined) => (value === undefined || value === NO_DAY ? undefined : value);
  return (row) => {
    const start = known(starts[row]);
    if (start === undefined) return [];
    return [
      {
        type: types[row] ?? '',
        start,
        end: known(ends[row]),
        granted: known(grants[row]),
        site: sites[row] ?? undefined,
        provider: providers[row] ?? undefined,
      },
    ];
  };
}
