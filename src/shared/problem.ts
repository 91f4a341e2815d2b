import type { ProblemCode } from './problem-texts.ts';

/** Where a user's input is wrong: a register table or file, and the row and column in it (the header is row 1). */
export interface Place {
  readonly table?: string;
  readonly file?: string;
  readonly row?: number;
  readonly column?: string;
}

/** One thing wrong with what a user gave: a code of the one table of messages (`problem-texts.ts`) and its words. */
export interface Finding {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'remark';
  readonly place: Place;
  readonly words: Readonly<Record<string, string | number>>;
}

/** A user's mistake (never a bug): carries every finding, so that all can be shown at once. */
export class UserProblem extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map((f) => f.code).join(', '));
    this.name = 'UserProblem';
    this.findings = findings;
  }
}

/** An error finding. */
export function problem(code: ProblemCode, place: Place = {}, words: Finding['words'] = {}): Finding {
  return { code, severity: 'error', place, words };
}

/** A remark: looks wrong, but does not stop the work. */
export function remark(code: ProblemCode, place: Place = {}, words: Finding['words'] = {}): Finding {
  return { code, severity: 'remark', place, words };
}
