import { describeFinding } from '../shared/describe-finding.ts';
import type { Finding } from '../shared/problem.ts';
import type { Language } from '../shared/problem-texts.ts';
import type { Effects } from './effects.ts';
import { cliText } from './texts.ts';

/** So many remarks of one kind are shown in full. */
const SHOWN = 20;

/** Writes remarks to standard error, the first of each kind in full and the rest as a count. */
export function writeRemarks(remarks: readonly Finding[], language: Language, effects: Effects): void {
  for (const [, kind] of Map.groupBy(remarks, (remark) => remark.code)) {
    for (const finding of kind.slice(0, SHOWN)) effects.err(`${describeFinding(finding, language)}\n`);
    const count = kind.length - SHOWN;
    if (count > 0) effects.err(`${cliText(language, 'remarks.more', { count })}\n`);
  }
}
