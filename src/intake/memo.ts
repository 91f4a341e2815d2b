interface Remembered {
  readonly stamp: string;
  readonly result: Promise<unknown>;
}

/** What every memo remembers, so that a draft that is gone is forgotten everywhere. */
const memos = new Set<Map<string, Remembered>>();

/**
 * Remembers one slow result per draft for as long as its stamp is the same: asked twice at once it is worked out once,
 * and a failure is not remembered.
 */
export function memoOf<T>(): (id: string, stamp: string, work: () => Promise<T>) => Promise<T> {
  const known = new Map<string, Remembered & { readonly result: Promise<T> }>();
  memos.add(known);
  return (id, stamp, work) => {
    const before = known.get(id);
    if (before?.stamp === stamp) return before.result;
    const entry = { stamp, result: work() };
    known.set(id, entry);
    entry.result.catch(() => {
      if (known.get(id) === entry) known.delete(id);
    });
    return entry.result;
  };
}

/** Lets go of all that is remembered of a draft: its rows take room. */
export function forgetDraft(id: string): void {
  for (const memo of memos) memo.delete(id);
}
