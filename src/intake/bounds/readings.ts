import type { MeasureDates } from '../../observations/contributions/unit.ts';
import type { TrueReading } from '../../register/checks/rule.ts';
import { dayColumn, NO_DAY, type Register } from '../../register/register.ts';
import { type Day, dayOf, partsOf } from '../../shared/calendar.ts';

/** A measure as it was read, with the birth date of its child; `NO_DAY` for a day that is not known. */
interface ReadMeasure extends MeasureDates {
  readonly birth: Day;
}

/**
 * The dates that a measure has under each reading; null when no measure is left. A measure that began after its
 * young person turned 18 cannot have ended before: ended at 18, it was not there.
 */
const DATES: Readonly<Record<TrueReading, (measure: ReadMeasure) => MeasureDates | null>> = {
  as_written: ({ start, end }) => ({ start, end }),
  left_out: () => null,
  ended_at_18: ({ birth, start, end }) => {
    const last = birth === NO_DAY ? NO_DAY : lastDayOfChildhood(birth);
    if (last === NO_DAY || (end !== NO_DAY && end <= last)) return { start, end };
    return start !== NO_DAY && start > last ? null : { start, end: last };
  },
  ongoing: ({ birth, start }) => ({ start: start === NO_DAY ? birth : start, end: NO_DAY }),
  waiting: ({ end }) => ({ start: NO_DAY, end }),
  started_already: ({ birth, end }) => ({ start: birth, end }),
  swapped: ({ start, end }) => (end === NO_DAY ? { start, end } : { start: end, end: start }),
};

/** Gives the dates of a measure of a child (rows of their tables) under a reading. */
export function readingsOf(
  register: Register,
): (measure: number, child: number, reading: TrueReading) => MeasureDates | null {
  const [measures, children] = [register.tables.get('measures'), register.tables.get('children')];
  const none = new Int32Array();
  const births = children ? dayColumn(children, 'birth_date') : none;
  const starts = measures ? dayColumn(measures, 'start_date') : none;
  const ends = measures ? dayColumn(measures, 'end_date') : none;
  return (measure, child, reading) =>
    DATES[reading]({
      birth: births[child] ?? NO_DAY,
      start: starts[measure] ?? NO_DAY,
      end: ends[measure] ?? NO_DAY,
    });
}

/** The day before the 18th birthday, which is 1 March for one born on 29 February. */
function lastDayOfChildhood(birth: Day): Day {
  const { year, month, dayOfMonth } = partsOf(birth);
  const birthday = dayOf(year + 18, month, dayOfMonth);
  return (Number.isNaN(birthday) ? dayOf(year + 18, 3, 1) : birthday) - 1;
}
