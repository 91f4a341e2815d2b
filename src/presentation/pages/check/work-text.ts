import type { IntakePhase } from '../../../intake/intake.ts';
import { describeFinding } from '../../../shared/describe-finding.ts';
import { UserProblem } from '../../../shared/problem.ts';
import type { Words } from '../../texts/words.ts';

/** How far slow work is, in words. `failed` has the reasons: what the user can mend, or that it failed. */
export type WorkText =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly phase: string; readonly percent: number | null }
  | { readonly status: 'done' }
  | { readonly status: 'failed'; readonly messages: readonly string[] };

/** The words of work that runs, is done or has failed; `idle` for work that has not been started. */
export function workText(
  state:
    | { readonly status: 'running'; readonly phase: IntakePhase; readonly share: number | null }
    | { readonly status: 'done' }
    | { readonly status: 'failed'; readonly error: unknown }
    | undefined,
  { t, language }: Words,
): WorkText {
  if (state === undefined) return { status: 'idle' };
  if (state.status === 'done') return state;
  if (state.status === 'running') {
    const percent = state.share === null ? null : Math.round(100 * state.share);
    return { status: 'running', phase: t(`check.phase.${state.phase}`), percent };
  }
  const { error } = state;
  return {
    status: 'failed',
    messages:
      error instanceof UserProblem
        ? error.findings.map((found) => describeFinding(found, language))
        : [t('check.failed')],
  };
}
