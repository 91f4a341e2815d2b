import { NO_DAY, type Table } from '../../register/register.ts';
import { type Day, isoDate } from '../../shared/calendar.ts';
import { between, chance, drawFrom, type Random, randomFor } from '../lives/random.ts';
import { type KeptChild, numbered, type SimulatedRegister } from '../simulated-register.ts';
import { buildTable, type Row } from './build-table.ts';

/** Who notifies, in parts. */
const SOURCES: readonly (readonly [string, number])[] = [
  ['skole', 26],
  ['dagtilbud', 9],
  ['sundhedsplejerske', 7],
  ['sygehus eller læge', 11],
  ['politi', 16],
  ['anden kommune', 6],
  ['kommunal forvaltning', 10],
  ['borger', 9],
  ['anonym', 6],
];

/** Chances: that an assessment began with one, another one later, before birth, and that it is handled in time. */
const CHANCES = {
  beforeAssessment: 0.85,
  another: 0.35,
  unborn: 0.25,
  within24Hours: 0.95,
  answeredSoon: 0.91,
} as const;
const MINUTES_A_DAY = 1440;

/** The table of notifications received since the register begins, in the order of the children. */
export function notificationsTable(register: SimulatedRegister): Table {
  return buildTable('notifications', rows(register));
}

function* rows({ plan, until, children }: SimulatedRegister): Generator<Row> {
  const random = randomFor(plan.seed, `${plan.municipality} notifications`);
  let number = 0;
  for (const child of children) {
    for (const day of receivedDays(random, child)) {
      if (day < plan.keepFrom || day > until) continue;
      yield {
        notification_id: numbered(plan, 'underretning', ++number, 5),
        child_id: child.id,
        ...handling(random, child, day),
      };
    }
  }
}

function receivedDays(random: Random, { life, assessments }: KeptChild): Day[] {
  const days = assessments.filter(() => chance(random, CHANCES.beforeAssessment)).map(({ aware }) => aware);
  if (life.measures.length === 0) days.push(life.entered);
  if (chance(random, CHANCES.another)) days.push(life.entered + between(random, 20, 900));
  if (life.entered - life.birth < 200 && chance(random, CHANCES.unborn)) {
    days.push(life.birth - between(random, 15, 110));
  }
  const last = Math.min(life.eighteen, life.left === NO_DAY ? life.eighteen : life.left) - 1;
  return days.filter((day) => day <= last).sort((a, b) => a - b);
}

function handling(random: Random, { life }: KeptChild, day: Day): Row {
  const received = day * MINUTES_A_DAY + between(random, 7 * 60, 22 * 60);
  const inTime = chance(random, CHANCES.within24Hours);
  const assessed = received + (inTime ? between(random, 25, 1430) : between(random, 1500, 5000));
  const answerDays = chance(random, CHANCES.answeredSoon) ? between(random, 0, 6) : between(random, 10, 20);
  return {
    received_at: timestamp(received),
    assessed_at: timestamp(assessed),
    acknowledged_at: timestamp(assessed + answerDays * MINUTES_A_DAY),
    source: drawFrom(random, SOURCES, ([, parts]) => parts)[0],
    unborn: day < life.birth ? 1 : 0,
  };
}

function timestamp(minutes: number): string {
  const ofDay = minutes % MINUTES_A_DAY;
  const clock = [Math.floor(ofDay / 60), ofDay % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return `${isoDate(Math.floor(minutes / MINUTES_A_DAY))}T${clock}:00`;
}
