import {
  type Day,
  daysOfMonth,
  fullMonthsBefore,
  isoDate,
  latestBirthOfAge,
  monthsBefore,
} from '../../shared/calendar.ts';
import type { Stage } from './plan.ts';

/**
 * Every date a plan needs, worked out once per cut-off from figures.md rules 2 and 8, as three small tables: `cut`
 * (one row a cut-off), `cut_month` (its whole months) and `calendar` (one row a day: how many cut-offs, probes and
 * window borders lie before it), so that a measure finds its dates by equality instead of by range.
 */
export class Timeline {
  readonly cutoffs: readonly Day[];
  readonly #back = new Set<number>([0]);
  readonly #windows = new Set<number>();
  readonly #wholeMonths = new Set<number>();
  readonly #ages = new Set<number>();
  /** Once a stage has been written against the calendar's edges, they must not move. */
  #fixed = false;

  constructor(cutoffs: readonly Day[]) {
    this.cutoffs = [...new Set(cutoffs)].sort((a, b) => a - b);
  }

  /** The column of `cut` that holds the probe (a date at which the children's state is needed) `months` before. */
  probe(months: number): string {
    this.#remember(this.#back, months);
    return `probe_${months}`;
  }

  /** The column of `cut` with the last day before the window of `months` that ends on the cut-off; in `calendar`, how many such days lie before. */
  window(months: number): string {
    this.#remember(this.#windows, months);
    return `window_${months}`;
  }

  /** The columns of `calendar` for the whole months before a cut-off: borders before their first and at their last day. */
  wholeMonths(months: number): { readonly from: string; readonly to: string } {
    this.#remember(this.#wholeMonths, months);
    return { from: `months_from_${months}`, to: `months_to_${months}` };
  }

  /** The column of `cut` with the latest birth date of someone who has completed the age. */
  age(years: number): string {
    this.#ages.add(years);
    return `age_${years}`;
  }

  /** SQL for the calendar day of a date column: dates outside the plan's reach are moved to its edges. */
  dayOf(column: string): string {
    this.#fixed = true;
    return `LEAST(GREATEST(${column}, ${date(this.#first())}), ${date(this.#last())})`;
  }

  /** The three tables, after everything that needs a date has asked for it. */
  stages(): Stage[] {
    return [this.#cut(), this.#cutMonth(), this.#calendar()];
  }

  #remember(dates: Set<number>, months: number): void {
    if (this.#fixed && !dates.has(months)) throw new Error(`dates ${months} months back asked for too late`);
    dates.add(months);
  }

  #probes(): Day[] {
    const days = this.cutoffs.flatMap((day) => [...this.#back].map((months) => monthsBefore(day, months)));
    return [...new Set(days)].sort((a, b) => a - b);
  }

  #borders(): Map<string, Day[]> {
    const borders = new Map<string, Day[]>([
      ['cuts', [...this.cutoffs]],
      ['probes', this.#probes()],
    ]);
    for (const months of this.#windows) {
      borders.set(
        `window_${months}`,
        this.cutoffs.map((day) => monthsBefore(day, months)),
      );
    }
    for (const months of this.#wholeMonths) {
      borders.set(
        `months_from_${months}`,
        this.cutoffs.map((day) => firstOfMonths(day, months) - 1),
      );
      borders.set(
        `months_to_${months}`,
        this.cutoffs.map((day) => lastOfMonths(day)),
      );
    }
    return borders;
  }

  #first(): Day {
    return Math.min(...[...this.#borders().values()].flat());
  }

  #last(): Day {
    return Math.max(...this.cutoffs) + 1;
  }

  #cut(): Stage {
    const probes = this.#probes();
    const dates: [string, (day: Day) => Day][] = [
      ['d', (day) => day],
      ...[...this.#windows].map((n): [string, (day: Day) => Day] => [
        `window_${n}`,
        (day) => monthsBefore(day, n),
      ]),
      ...[...this.#ages].map((n): [string, (day: Day) => Day] => [
        `age_${n}`,
        (day) => latestBirthOfAge(day, n),
      ]),
    ];
    const indexes = [...this.#back].map((months) => `probe_${months}`);
    const rows = this.cutoffs.map((day, k) => [
      k,
      ...[...this.#back].map((months) => probes.indexOf(monthsBefore(day, months))),
      ...dates.map(([, of]) => of(day)),
    ]);
    const columns = ['k', ...indexes, ...dates.map(([name]) => name)];
    return {
      name: 'cut',
      sql: `
        SELECT k, ${[...indexes, ...dates.map(([name]) => `${EPOCH} + ${name} AS ${name}`)].join(', ')}
        FROM ${values(rows)} AS v(${columns.join(', ')})`,
    };
  }

  #cutMonth(): Stage {
    const rows = this.cutoffs.flatMap((day, k) =>
      [...this.#wholeMonths].flatMap((months) =>
        fullMonthsBefore(day, months).map((month): number[] => [months, k, month]),
      ),
    );
    return {
      name: 'cut_month',
      sql: `SELECT * FROM ${values(rows.length > 0 ? rows : [[0, 0, 0]])} AS v(months, k, month)`,
    };
  }

  /** The counts change only at borders, so they are written once for each stretch of days between two of them. */
  #calendar(): Stage {
    const borders = this.#borders();
    const names = [...borders.keys()];
    const [first, last] = [this.#first(), this.#last()];
    const ends = [...new Set([...[...borders.values()].flat(), last])].sort((a, b) => a - b);
    const stretches = ends.map((end, i) => {
      const start = (ends[i - 1] ?? first - 1) + 1;
      const before = [...borders.values()].map((days) => days.filter((day) => day < start).length);
      return [start - first, end - first, ...before];
    });
    return {
      name: 'calendar',
      sql: `
        SELECT ${date(first)} + CAST(g.i AS INTEGER) AS day, ${names.map((name) => `v.${name}`).join(', ')}
        FROM ${values(stretches)} AS v(start, finish, ${names.join(', ')})
        CROSS JOIN LATERAL generate_series(v.start, v.finish) AS g(i)`,
    };
  }
}

function firstOfMonths(day: Day, months: number): Day {
  return daysOfMonth(fullMonthsBefore(day, months)[0] ?? 0).first;
}

function lastOfMonths(day: Day): Day {
  return daysOfMonth(fullMonthsBefore(day, 1)[0] ?? 0).last;
}

const EPOCH = "DATE '1970-01-01'";

/** A date in SQL. */
function date(day: Day): string {
  return `DATE '${isoDate(day)}'`;
}

function values(rows: readonly (readonly number[])[]): string {
  return `(VALUES ${rows.map((row) => `(${row.join(', ')})`).join(', ')})`;
}
