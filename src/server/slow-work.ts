import type { IntakePhase, Progress } from '../intake/intake.ts';

/** How far the newest run of a piece of work is. */
type WorkState =
  | { readonly status: 'running'; readonly phase: IntakePhase; readonly share: number | null }
  | { readonly status: 'done' }
  | { readonly status: 'failed'; readonly error: unknown };

/** The newest run of a draft's work, and the newest result with the version of the draft that it is of. */
interface Work<T> {
  readonly version: string;
  readonly state: WorkState;
  readonly last: { readonly version: string; readonly result: T } | null;
}

/** Work that takes too long for one answer: started once for each version of a draft, and asked for until it is done. */
export interface SlowWork<T> {
  /** Undefined before the first start. */
  readonly of: (draft: string) => Work<T> | undefined;
  /** Starts unless this version is running or done already; what failed is tried again. */
  readonly start: (draft: string, version: string, run: (report: Progress) => Promise<T>) => void;
}

/** A place for one kind of slow work; `failed` hears of every failure. */
export function slowWork<T>(failed: (error: unknown) => void): SlowWork<T> {
  const works = new Map<string, Work<T>>();
  return {
    of: (draft) => works.get(draft),
    start: (draft, version, run) => {
      const before = works.get(draft);
      if (before?.version === version && before.state.status !== 'failed') return;
      let own: Work<T> = {
        version,
        state: { status: 'running', phase: 'reading', share: null },
        last: before?.last ?? null,
      };
      works.set(draft, own);
      /** A run that a newer one has taken the place of is not heard any more. */
      const tell = (state: WorkState, last = own.last) => {
        if (works.get(draft) !== own) return;
        own = { version, state, last };
        works.set(draft, own);
      };
      run((step) => tell({ status: 'running', ...step })).then(
        (result) => tell({ status: 'done' }, { version, result }),
        (error: unknown) => {
          failed(error);
          tell({ status: 'failed', error });
        },
      );
    },
  };
}
