import { type Finding, type Place, problem, remark, UserProblem } from '../../shared/problem.ts';
import type { ProblemCode } from '../../shared/problem-texts.ts';
import { maskCpr } from '../cpr.ts';
import { TABLES } from '../tables/tables.ts';

type Severity = Finding['severity'];

/** How many findings of one code are listed; the rest are counted in a closing finding. */
const LISTED_PER_CODE = 100;

const TABLE_ORDER = new Map<string, number>(TABLES.map((table, i) => [table.name, i]));

/** Gathers what is wrong with a delivery: lists a bounded number of each kind and masks CPR numbers in all of them. */
export class Findings {
  readonly #listed = new Map<string, Finding[]>();
  readonly #unlisted = new Map<string, number>();

  error(code: ProblemCode, place: Place, words: Finding['words'] = {}): void {
    this.add('error', code, place, words);
  }

  remark(code: ProblemCode, place: Place, words: Finding['words'] = {}): void {
    this.add('remark', code, place, words);
  }

  add(severity: Severity, code: ProblemCode, place: Place, words: Finding['words'] = {}): void {
    const key = `${severity} ${code}`;
    const listed = this.#listed.get(key) ?? [];
    if (listed.length >= LISTED_PER_CODE) {
      this.#unlisted.set(key, (this.#unlisted.get(key) ?? 0) + 1);
      return;
    }
    const make = severity === 'error' ? problem : remark;
    listed.push(make(code, masked(place), masked(words)));
    this.#listed.set(key, listed);
  }

  /** The remarks, in the order of tables and rows; a UserProblem with everything when there is any error. */
  remarksOrThrow(): Finding[] {
    const errors = this.#of('error');
    const remarks = this.#of('remark');
    if (errors.length > 0) throw new UserProblem([...errors, ...remarks]);
    return remarks;
  }

  #of(severity: Severity): Finding[] {
    const kinds = [...this.#listed.entries()].filter(([, [first]]) => first?.severity === severity);
    const listed = kinds.flatMap(([, findings]) => findings).sort(byPlace);
    return [...listed, ...kinds.flatMap(([key, [first]]) => this.#more(key, first))];
  }

  #more(key: string, example: Finding | undefined): Finding[] {
    const count = this.#unlisted.get(key);
    if (!count || !example) return [];
    const make = example.severity === 'error' ? problem : remark;
    return [make('findings.more', {}, { count, code: example.code })];
  }
}

function byPlace(a: Finding, b: Finding): number {
  return tableOrder(a) - tableOrder(b) || (a.place.row ?? 0) - (b.place.row ?? 0);
}

function tableOrder(finding: Finding): number {
  return TABLE_ORDER.get(finding.place.table ?? '') ?? -1;
}

/** The same texts without CPR numbers. */
function masked<T extends object>(texts: T): T {
  return Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [key, typeof value === 'string' ? maskCpr(value) : value]),
  ) as T;
}
