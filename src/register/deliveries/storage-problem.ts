import { problem, UserProblem } from '../../shared/problem.ts';
import type { ProblemCode } from '../../shared/problem-texts.ts';

/** What the system says when the disk cannot take a file, and what the user can do about it. */
const STORAGE_PROBLEMS: readonly (readonly [RegExp, ProblemCode])[] = [
  [/\b(ENOSPC|EDQUOT)\b|No space left|Disk quota exceeded/i, 'storage.full'],
  [/\b(ENOENT|ENOTDIR|EEXIST|EISDIR)\b.*\b(open|mkdir)\b/, 'storage.no_folder'],
  [/\b(EACCES|EPERM|EROFS)\b|Permission denied|Read-only file system/i, 'storage.not_writable'],
];

/** The same error, or the UserProblem that it is when the disk is full or closed to the program, or the path leads nowhere. */
export function asStorageProblem(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || error instanceof UserProblem) return error;
  const known = STORAGE_PROBLEMS.find(([pattern]) => pattern.test(error.message));
  return known ? new UserProblem([problem(known[1], { file: folder })]) : error;
}
