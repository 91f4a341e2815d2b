import { NO_DAY, type Table } from '../../register/register.ts';
import { type Day, daysOfMonth, type Month, monthOf } from '../../shared/calendar.ts';
import { providerKindOf } from '../lives/grant-measure.ts';
import { type Life, type Measure, scopeOf } from '../lives/life.ts';
import { type Random, randomFor } from '../lives/random.ts';
import { numbered, type SimulatedRegister } from '../simulated-register.ts';
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

/** What one account bears in one month, in whole øre. */
interface Post {
  readonly month: Month;
  readonly account: string;
  readonly grouping: string;
  readonly providerKind: string | null;
  readonly childId: string | null;
  readonly measureId: string | null;
  amount: number;
  refund: number;
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
  let number = 0;
  for (const row of entries(register)) {
    yield {
      entry_id: numbered(plan, 'post', ++number, 6),
      municipality: plan.municipality,
      ...row,
      function: row.account ?? null,
    };
  }
}

function* entries(register: SimulatedRegister): Generator<Row> {
  const random = randomFor(register.plan.seed, `${register.plan.municipality} ledger`);
  const posts = postsOf(register);
  let sum = 0;
  for (const [index, post] of posts.entries()) {
    yield* entriesOf(post);
    sum += post.amount;
    const next = posts[index + 1];
    if (next && isSameAccount(post, next)) continue;
    yield* entriesOfAccount(random, post, sum);
    sum = 0;
  }
}

function* entriesOf(post: Post): Generator<Row> {
  const about = {
    month: post.month,
    account: post.account,
    grouping: post.grouping,
    concerns_earlier_year: 0,
    child_id: post.childId,
    measure_id: post.measureId,
    provider_kind: post.providerKind,
  };
  yield { ...about, kind: 'expenditure', amount: post.amount };
  if (post.refund > 0) yield { ...about, kind: 'state_refund', amount: post.refund };
}

/** What is booked once a month on an account beside its expenditure: income, and in February a correction. */
function* entriesOfAccount(random: Random, { month, account, grouping }: Post, sum: number): Generator<Row> {
  const about = { month, account, grouping };
  const income = Math.round(sum * INCOME_SHARE);
  if (income > 0) yield { ...about, kind: 'income', amount: income, concerns_earlier_year: 0 };
  if (month % 12 !== CORRECTION.month) return;
  const correction = Math.round(sum * CORRECTION.share * (random() * 2 - 1.4));
  yield { ...about, kind: 'expenditure', amount: correction, concerns_earlier_year: 1 };
}

function isSameAccount(a: Post, b: Post): boolean {
  return a.month === b.month && a.account === b.account && a.grouping === b.grouping;
}

/** The posts of all months, by month, account and grouping in a fixed order. */
function postsOf(register: SimulatedRegister): Post[] {
  const posts = new Map<string, Post>();
  for (const child of register.children) {
    for (const [index, measure] of child.life.measures.entries()) {
      const isSingle = !register.plan.coreOnly && measure.facts.step >= 4;
      const named = isSingle ? { childId: child.id, measureId: child.measureIds[index] ?? null } : NOBODY;
      for (const cost of monthlyCosts(register, child.life, measure)) book(posts, { ...cost, ...named });
    }
  }
  return [...posts.values()].sort(compare);
}

const NOBODY = { childId: null, measureId: null } as const;

function book(posts: Map<string, Post>, post: Post): void {
  const key = `${post.month} ${post.account} ${post.grouping} ${post.providerKind} ${post.measureId}`;
  const known = posts.get(key);
  if (!known) posts.set(key, post);
  else {
    known.amount += post.amount;
    known.refund += post.refund;
  }
}

function* monthlyCosts(
  { plan, until }: SimulatedRegister,
  life: Life,
  measure: Measure,
): Generator<Omit<Post, 'childId' | 'measureId'>> {
  if (measure.start === NO_DAY) return;
  const { facts } = measure;
  const end = measure.end === NO_DAY ? until : measure.end;
  const from = Math.max(plan.ledger[0], monthOf(measure.start));
  const to = Math.min(plan.ledger[1], monthOf(end));
  const isDisability = facts.account === '5.28.23' && scopeOf(life, measure) === 'disability';
  for (let month = from; month <= to; month++) {
    const amount = costIn(measure, end, month);
    yield {
      month,
      account: facts.account,
      grouping: isDisability ? '001' : facts.grouping,
      providerKind: plan.coreOnly ? null : providerKindOf(facts, measure.provider),
      amount,
      refund: Math.round(Math.max(0, amount - STATE_REFUND.above) * STATE_REFUND.share),
    };
  }
}

const DAYS_PER_UNIT = { day: 1, week: 7 } as const;

function costIn({ facts, price, start }: Measure, end: Day, month: Month): number {
  const { first, last } = daysOfMonth(month);
  const days = Math.min(end, last) - Math.max(start, first) + 1;
  const unit = facts.unit === 'month' ? last - first + 1 : DAYS_PER_UNIT[facts.unit];
  const level = 1 - PRICE_GROWTH * (PRICE_YEAR - Math.floor(month / 12));
  return Math.round((price * ORE * level * days) / unit);
}

function compare(a: Post, b: Post): number {
  return (
    a.month - b.month ||
    compareText(a.account, b.account) ||
    compareText(a.grouping, b.grouping) ||
    compareText(a.measureId ?? '', b.measureId ?? '') ||
    compareText(a.providerKind ?? '', b.providerKind ?? '')
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
