import { useEffect, useState } from 'react';

/** What is known of a page's model: on its way (with the former one, if any), there, or failed with words if the server had any. */
export type Loaded<T> =
  | { readonly status: 'loading'; readonly model: T | undefined }
  | { readonly status: 'ready'; readonly model: T }
  | { readonly status: 'failed'; readonly code: number; readonly model: undefined };

/** Fetches a page's model from the server; `again` fetches it once more. */
export function useModel<T>(url: string): { readonly loaded: Loaded<T>; readonly again: () => void } {
  const [loaded, setLoaded] = useState<Loaded<T>>({ status: 'loading', model: undefined });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    setLoaded((before) => ({ status: 'loading', model: before.model }));
    fetchModel<T>(url, attempt, abort.signal).then(
      (answer) => setLoaded(answer),
      () => {
        if (!abort.signal.aborted) setLoaded({ status: 'failed', code: 0, model: undefined });
      },
    );
    return () => abort.abort();
  }, [url, attempt]);
  return { loaded, again: () => setAttempt((n) => n + 1) };
}

/** A second attempt asks past whatever the browser may have kept. */
async function fetchModel<T>(url: string, attempt: number, signal: AbortSignal): Promise<Loaded<T>> {
  const answer = await fetch(url, { signal, cache: attempt > 0 ? 'reload' : 'default' });
  if (!answer.ok) return { status: 'failed', code: answer.status, model: undefined };
  return { status: 'ready', model: (await answer.json()) as T };
}
