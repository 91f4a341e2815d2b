/**
 * Remembers one slow result per draft for as long as its stamp is the same: asked twice at once it is worked out once,
 * and a failure is not remembered.
 */
export function memoOf<T>(): (id: string, stamp: string, work: () => Promise<T>) => Promise<T> {
  const known = new Map<string, { stamp: string; result: Promise<T> }>();
  return (id, stamp, work) => {
    const before = known.get(id);
    if (before?.stamp === stamp) return before.result;
    const result = work();
    const entry = { stamp, result };
    known.set(id, entry);
    result.catch(() => {
      if (known.get(id) === entry) known.delete(id);
    });
    return result;
  };
}
