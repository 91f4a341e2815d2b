import { NO_DAY, type Table } from '../../register/register.ts';
import type { Day } from '../../shared/calendar.ts';
import { between, type Random, randomFor } from '../lives/random.ts';
import { type KeptChild, numbered, type SimulatedRegister } from '../simulated-register.ts';
import { caseworkerOn, caseworkersOf } from '../staff.ts';
import { buildTable, type Row } from './build-table.ts';

/** A case is closed when nothing has happened in it for so long; then soon after the last thing that did. */
const QUIET_DAYS = 90;
const CLOSING = { soonest: 3, latest: 45 } as const;

interface Span {
  from: Day;
  /** NO_DAY while it goes on. */
  to: Day;
}

/** The table of cases: one for each unbroken time of assessments and of measures on step 3 and above. */
export function casesTable(register: SimulatedRegister): Table {
  return buildTable('cases', rows(register));
}

function* rows({ plan, until, children }: SimulatedRegister): Generator<Row> {
  const random = randomFor(plan.seed, `${plan.municipality} cases`);
  const caseworkers = caseworkersOf(plan);
  let number = 0;
  for (const child of children) {
    for (const { from, to } of joined(spansOf(child))) {
      const closed = closingDay(random, to, until);
      const worker = caseworkerOn(caseworkers, child.life, closed === NO_DAY ? until : closed);
      yield {
        case_id: numbered(plan, 'sag', ++number, 5),
        child_id: child.id,
        opened_date: from,
        closed_date: closed,
        caseworker_id: worker?.id ?? null,
        team: worker?.team ?? null,
      };
    }
  }
}

function spansOf({ life, assessments }: KeptChild): Span[] {
  const measures = life.measures.filter(({ facts }) => facts.step >= 3 || facts.step === 0);
  return [
    ...assessments.map(({ aware, completed }) => ({ from: aware, to: completed })),
    ...measures.map(({ granted, start, end }) => ({
      from: start === NO_DAY ? granted : Math.min(granted, start),
      to: end,
    })),
  ].sort((a, b) => a.from - b.from);
}

function joined(spans: readonly Span[]): Span[] {
  const cases: Span[] = [];
  for (const span of spans) {
    const last = cases.at(-1);
    if (last && (last.to === NO_DAY || span.from <= last.to + QUIET_DAYS)) {
      last.to = last.to === NO_DAY || span.to === NO_DAY ? NO_DAY : Math.max(last.to, span.to);
    } else cases.push({ ...span });
  }
  return cases;
}

function closingDay(random: Random, to: Day, until: Day): Day {
  const day = to === NO_DAY ? NO_DAY : to + between(random, CLOSING.soonest, CLOSING.latest);
  return day > until ? NO_DAY : day;
}
