import { type Finding, finding, type Place, type Severity, UserProblem } from '../../shared/problem.ts';
import type { ProblemCode } from '../../shared/problem-texts.ts';
import { maskCpr } from '../cpr.ts';
import { TABLES } from '../tables/tables.ts';

/** How many findings of one code are listed; the rest are counted in a closing finding. */
const LISTED_PER_CODE = 100;
/** How many findings of a group are kept with their words; of the rest only the rows are. */
const KEPT_PER_GROUP = 5_000;
/** A cell may hold megabytes; of a word in a finding this many letters are kept. */
const LONGEST_WORD = 2_000;

const TABLE_ORDER = new Map<string, number>(TABLES.map((table, i) => [table.name, i]));

/** Everything of one kind that was found in one column of one table (or file). */
export interface FindingGroup {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** The table (or file) and column; row is left out. */
  readonly place: Place;
  readonly count: number;
  /** The rows of the file that were found (the header is row 1), in the order found; empty when it is no matter of rows. */
  readonly rows: readonly number[];
  /** The first of them with their words, at most 5,000. */
  readonly examples: readonly Finding[];
}

interface Gathered {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly rows: number[];
  readonly examples: Finding[];
  count: number;
}

/** Gathers what is wrong with a delivery, by kind and column, and masks CPR numbers in all of it. */
export class Findings {
  readonly #groups = new Map<string, Gathered>();

  error(code: ProblemCode, place: Place, words: Finding['words'] = {}): void {
    this.add('error', code, place, words);
  }

  warning(code: ProblemCode, place: Place, words: Finding['words'] = {}): void {
    this.add('warning', code, place, words);
  }

  note(code: ProblemCode, place: Place, words: Finding['words'] = {}): void {
    this.add('note', code, place, words);
  }

  add(severity: Severity, code: ProblemCode, place: Place, words: Finding['words'] = {}): void {
    const { row, ...where } = place;
    const key = `${severity}|${code}|${where.table ?? ''}|${where.file ?? ''}|${where.sheet ?? ''}|${where.column ?? ''}`;
    let group = this.#groups.get(key);
    if (!group) {
      group = { code, severity, place: masked(where), rows: [], examples: [], count: 0 };
      this.#groups.set(key, group);
    }
    group.count++;
    if (row !== undefined) group.rows.push(row);
    if (group.examples.length < KEPT_PER_GROUP)
      group.examples.push(
        finding(severity, code, masked(place), short(masked(short(words, 2 * LONGEST_WORD)))),
      );
  }

  /** What was found, in groups: errors first, then in the order of tables. */
  groups(): FindingGroup[] {
    return [...this.#groups.values()].sort(
      (a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] || tableOrder(a) - tableOrder(b),
    );
  }

  /** Whether anything stops the work. */
  get hasErrors(): boolean {
    return [...this.#groups.values()].some(({ severity }) => severity === 'error');
  }

  /** A bounded list of all that was found: errors, warnings, notes, each in the order of tables and rows. */
  list(): Finding[] {
    return SEVERITIES.flatMap((severity) => this.#listed(severity));
  }

  /** The warnings and notes; a UserProblem with everything when there is any error. */
  remarksOrThrow(): Finding[] {
    if (this.hasErrors) throw new UserProblem(this.list());
    return this.list();
  }

  #listed(severity: Severity): Finding[] {
    const byCode = new Map<ProblemCode, Gathered[]>();
    for (const group of this.#groups.values())
      if (group.severity === severity) byCode.set(group.code, [...(byCode.get(group.code) ?? []), group]);
    const shown: Finding[] = [];
    const more: Finding[] = [];
    for (const [code, groups] of byCode) {
      const listed = groups.flatMap((group) => group.examples).slice(0, LISTED_PER_CODE);
      const unlisted = groups.reduce((sum, { count }) => sum + count, 0) - listed.length;
      shown.push(...listed);
      if (unlisted > 0) more.push(finding(severity, 'findings.more', {}, { count: unlisted, code }));
    }
    return [...shown.sort(byPlace), ...more];
  }
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

function byPlace(a: Finding, b: Finding): number {
  return tableOrder(a) - tableOrder(b) || (a.place.row ?? 0) - (b.place.row ?? 0);
}

function tableOrder({ place }: { readonly place: Place }): number {
  return TABLE_ORDER.get(place.table ?? '') ?? -1;
}

/** The same texts without CPR numbers. */
function masked<T extends object>(texts: T): T {
  return Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [key, typeof value === 'string' ? maskCpr(value) : value]),
  ) as T;
}

/** The same words, none longer than so many letters. Cut once before masking and shorter after it, a number at the cut is never half left. */
function short(words: Finding['words'], most = LONGEST_WORD): Finding['words'] {
  return Object.fromEntries(
    Object.entries(words).map(([key, word]) => [key, typeof word === 'string' ? word.slice(0, most) : word]),
  );
}
