import type { RegisterFile } from '../../../src/register/import/table-files.ts';
import type { ProblemCode } from '../../../src/shared/problem-texts.ts';

/** A finding that must be among those a bad file ends in; row and column where the place is known. */
export interface Expected {
  readonly code: ProblemCode;
  readonly row?: number;
  readonly column?: string;
}

/** A hand-in with a file that is broken, odd or meant to harm, and how it must end. */
export interface BadFile {
  readonly name: string;
  readonly files: () => readonly RegisterFile[] | Promise<readonly RegisterFile[]>;
  /** Refused with these errors among the findings, or read with these remarks and no error. */
  readonly ends: { readonly refused: readonly Expected[] } | { readonly read: readonly Expected[] };
  /** Big or slow: read in a process of its own. */
  readonly heavy?: true;
  /** So big that the process may as well end at its limits of memory or time. */
  readonly mayStop?: true;
}

export const CHILDREN = 'child_id;birth_date;municipality\nbarn-1;2010-01-01;510\n';
export const MEASURES =
  'measure_id;child_id;measure_type;start_date;end_date\nm-1;barn-1;foster_care;2016-01-01;\n';
export const POPULATION = 'municipality;date;age;count\n510;2017-01-01;0-17;1000\n';
const GOOD: Readonly<Record<string, string>> = {
  children: CHILDREN,
  measures: MEASURES,
  population: POPULATION,
};

/** A whole hand-in of three tables in which one file, named after its table, stands in for the good one. */
export function handIn(name: string, content: string | Uint8Array): RegisterFile[] {
  const table = name.replace(/\..*$/, '');
  const others = Object.entries(GOOD).filter(([other]) => other !== table);
  return [...others.map(([other, text]) => fileOf(`${other}.csv`, text)), fileOf(name, content)];
}

/** A file with a text in UTF-8, or bytes. */
export function fileOf(name: string, content: string | Uint8Array): RegisterFile {
  return { name, bytes: typeof content === 'string' ? Buffer.from(content) : content };
}

/** A bad file that must be refused with an error of this code, at this row and column. */
export function refused(
  name: string,
  files: BadFile['files'],
  code: ProblemCode,
  at: Omit<Expected, 'code'> = {},
): BadFile {
  return { name, files, ends: { refused: [{ code, ...at }] } };
}

/** An odd file that must be read without an error, with remarks of these codes. */
export function read(name: string, files: BadFile['files'], ...codes: readonly ProblemCode[]): BadFile {
  return { name, files, ends: { read: codes.map((code) => ({ code })) } };
}

/** The same, in a process of its own. */
export function heavy(file: BadFile): BadFile {
  return { ...file, heavy: true };
}

/** The same, so big that the process may end at its limits before it is told what is wrong. */
export function huge(file: BadFile): BadFile {
  return { ...file, heavy: true, mayStop: true };
}
