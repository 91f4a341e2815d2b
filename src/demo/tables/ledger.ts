import { NO_DAY, type Table } from '../../register/register.ts';
import type { Day } from '../../shared/calendar.ts';
import { providerKindOf } from '../lives/grant-measure.ts';
import { type Life, type Measure, scopeOf } from '../lives/life.ts';
import { type Random, randomFor } from '../lives/random.ts';
import { type MonthDays, monthDays } from '../month-days.ts';
import { type KeptChild, numbered, type SimulatedRegister } from '../simulated-register.ts';
import { buildTable, type Row } from './build-table.ts';

/** Prices of a year against those of 2025. */
const PRICE_GROWTH = 0.028;
const PRICE_YEAR = 2025;
/** Parents' and others' payments, as a share of the expenditure. */
const INCOME_SHARE = 0.018;
/** The state pays a share of what one child costs above a limit a month (øre). */
const STATE_REFUND = { above: 9_500_000, share: 0.25 } as const;
/** Corrections of the year before come in February, as a share of the month. */
const CORRECTION = { month: 1, share: 0.012 } as const;
const ORE = 100;
const DAYS_PER_UNIT = { day: 1, week: 7 } as const;

/** What is booked together: an account, by kind of provider or for one placement, in whole øre per month. */
interface Line {
  readonly account: string;
  readonly grouping: string;
  readonly providerKind: string | null;
  readonly childId: string | null;
  readonly measureId: string | null;
  readonly amounts: Float64Array;
  readonly refunds: Float64Array;
}

/**
 * The ledger: what the ongoing measures cost each month, with income, state refunds and corrections. Placements are
 * booked one by one and the rest by account and kind of provider; in a core register all by account.
 */
export function ledgerTable(register: SimulatedRegister): Table {
  return buildTable('ledger', rows(register));
}

function* rows(register: SimulatedRegister): Generator<Row> {
  const { plan } = register;
  const months = monthDays(...plan.ledger);
  const random = randomFor(plan.seed, `${plan.municipality} ledger`);
  const accounts = byAccount(linesOf(register, months));
  let number = 0;
  for (let place = 0; place < months.count; place++) {
    const month = plan.ledger[0] + place;
    for (const entry of accounts.flatMap((lines) => entriesOf(random, lines, place, month))) {
      const entryId = numbered(plan, 'post', ++number, 6);
      yield { entry_id: entryId, municipality: plan.municipality, month, ...entry };
    }
  }
}

/** What is booked on one account in a month: its lines, and once the income and in February a correction. */
function entriesOf(random: Random, lines: readonly Line[], place: number, month: number): Row[] {
  const sum = lines.reduce((total, { amounts }) => total + (amounts[place] ?? 0), 0);
  const [first] = lines;
  if (!first || sum === 0) return [];
  const account = { account: first.account, function: first.account, grouping: first.grouping };
  const entries = lines.flatMap((line) => entriesOfLine(line, place));
  const income = Math.round(sum * INCOME_SHARE);
  entries.push({ ...account, kind: 'income', amount: income, concerns_earlier_year: 0 });
  if (month % 12 !== CORRECTION.month) return entries;
  const correction = Math.round(sum * CORRECTION.share * (random() * 2 - 1.4));
  entries.push({ ...account, kind: 'expenditure', amount: correction, concerns_earlier_year: 1 });
  return entries;
}

function entriesOfLine(line: Line, place: number): Row[] {
  const amount = line.amounts[place] ?? 0;
  const refund = line.refunds[place] ?? 0;
  const about = {
    account: line.account,
    function: line.account,
    grouping: line.grouping,
    concerns_earlier_year: 0,
    child_id: line.childId,
    measure_id: line.measureId,
    provider_kind: line.providerKind,
  };
  const entries: Row[] = [];
  if (amount > 0) entries.push({ ...about, kind: 'expenditure', amount });
  if (refund > 0) entries.push({ ...about, kind: 'state_refund', amount: refund });
  return entries;
}

/** The lines of each account and grouping, both in a fixed order. */
function byAccount(lines: readonly Line[]): Line[][] {
  const accounts = Map.groupBy(lines, ({ account, grouping }) => `${account} ${grouping}`);
  return [...accounts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, list]) => list);
}

function linesOf(register: SimulatedRegister, months: MonthDays): Line[] {
  const lines = new Map<string, Line>();
  for (const child of register.children) {
    for (let index = 0; index < child.life.measures.length; index++) {
      bookMeasure(lines, register, months, child, index);
    }
  }
  return [...lines.values()];
}

function bookMeasure(
  lines: Map<string, Line>,
  { plan, until }: SimulatedRegister,
  months: MonthDays,
  child: KeptChild,
  index: number,
): void {
  const measure = child.life.measures[index];
  if (!measure || measure.start === NO_DAY) return;
  const last = Math.min(measure.end === NO_DAY ? until : measure.end, months.lastDay);
  const first = Math.max(measure.start, months.firstDay);
  if (first > last) return;
  const isSingle = !plan.coreOnly && measure.facts.step >= 4;
  const measureId = isSingle ? (child.measureIds[index] ?? null) : null;
  const about = {
    account: measure.facts.account,
    grouping: groupingOf(child.life, measure),
    providerKind: plan.coreOnly ? null : providerKindOf(measure.facts, measure.provider),
    childId: isSingle ? child.id : null,
    measureId,
  };
  const key = `${about.account} ${about.grouping} ${about.providerKind} ${measureId}`;
  const line = lines.get(key) ?? newLine(about, months);
  lines.set(key, line);
  addCosts(line, measure, plan.ledger[0], months, first, last);
}

function newLine(about: Omit<Line, 'amounts' | 'refunds'>, { count }: MonthDays): Line {
  return { ...about, amounts: new Float64Array(count), refunds: new Float64Array(count) };
}

/** Residential institutions have a grouping of their own for children with a disability. */
function groupingOf(life: Life, measure: Measure): string {
  const { account, grouping } = measure.facts;
  return account === '5.28.23' && scopeOf(life, measure) === 'disability' ? '001' : grouping;
}

function addCosts(
  line: Line,
  measure: Measure,
  from: number,
  months: MonthDays,
  first: Day,
  last: Day,
): void {
  const { facts, price } = measure;
  for (let place = months.placeOf(first); place <= months.placeOf(last); place++) {
    const monthFirst = months.first[place] ?? 0;
    const monthLast = months.last[place] ?? 0;
    const days = Math.min(last, monthLast) - Math.max(first, monthFirst) + 1;
    const unit = facts.unit === 'month' ? monthLast - monthFirst + 1 : DAYS_PER_UNIT[facts.unit];
    const level = 1 - PRICE_GROWTH * (PRICE_YEAR - Math.floor((from + place) / 12));
    const amount = Math.round((price * ORE * level * days) / unit);
    const refund = Math.round(Math.max(0, amount - STATE_REFUND.above) * STATE_REFUND.share);
    line.amounts[place] = (line.amounts[place] ?? 0) + amount;
    line.refunds[place] = (line.refunds[place] ?? 0) + refund;
  }
}
