import { type Finding, UserProblem } from '../shared/problem.ts';
import { type ReadOptions, type ReadRegister, type RegisterFile, readRegister } from './read-register.ts';

/** For tests: the smallest whole register, one child with one measure in municipality 510. */
export const SMALL: Readonly<Record<string, string>> = {
  'children.csv': 'child_id;birth_date;municipality\nchild-1;2010-05-01;510\n',
  'measures.csv':
    'measure_id;child_id;measure_type;start_date;end_date\nmeasure-1;child-1;foster_care.general;2016-01-01;\n',
  'population.csv': 'municipality;date;age;count\n510;2017-01-01;0-17;2700\n',
};

const KEY = new Uint8Array(32).fill(7);

/** For tests: files of names and texts; null takes a file out. */
function filesOf(texts: Readonly<Record<string, string | Uint8Array | null>>): RegisterFile[] {
  return Object.entries(texts).flatMap(([name, content]) => {
    if (content === null) return [];
    return [{ name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }];
  });
}

/** For tests: the small register with some files changed, read. */
export function readWith(
  changed: Readonly<Record<string, string | Uint8Array | null>>,
  options: Partial<ReadOptions> = {},
): ReadRegister {
  return readRegister(filesOf({ ...SMALL, ...changed }), { pseudonymKey: KEY, ...options });
}

/** For tests: everything found in the small register with some files changed, errors and remarks. */
export function findingsWith(
  changed: Readonly<Record<string, string | Uint8Array | null>>,
  options: Partial<ReadOptions> = {},
): readonly Finding[] {
  try {
    return readWith(changed, options).remarks;
  } catch (error) {
    if (error instanceof UserProblem) return error.findings;
    throw error;
  }
}
