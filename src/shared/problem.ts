import type { ProblemCode } from './problem-texts.ts';

/** Where a user's input is wrong: a register table or file, and the row and column in it (the header is row 1). */
export interface Place {
  readonly table?: string;
  readonly file?: string;
  /** The sheet of a workbook, where the file has several. */
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
}

/** An error stops the work; a warning looks wrong and can be accepted; a note only tells. */
export type Severity = 'error' | 'warning' | 'note';

/** One thing wrong with what a user gave: a code of the one table of messages (`problem-texts.ts`) and its words. */
export interface Finding {
  readonly code: ProblemCode;
  readonly severity: Severity;
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

/** A finding of any severity. */
export function finding(
  severity: Severity,
  code: ProblemCode,
  place: Place = {},
  words: Finding['words'] = {},
): Finding {
  return { code, severity, place, words };
}

/** An error finding. */
export function problem(code: ProblemCode, place: Place = {}, words: Finding['words'] = {}): Finding {
  return finding('error', code, place, words);
}

/** A warning: looks wrong, but does not stop the work. */
export function warning(code: ProblemCode, place: Place = {}, words: Finding['words'] = {}): Finding {
  return finding('warning', code, place, words);
}
