import { useContext, useEffect, useRef, useState } from 'react';
import type { GivenPage } from '../../presentation/rendering/drawing.ts';
import { AroundContext } from './around.ts';

/** What is known of a page's model: on its way (with the former one, if any), there, or failed with words if the server had any. */
export type Loaded<T> =
  | { readonly status: 'loading'; readonly model: T | undefined }
  | { readonly status: 'ready'; readonly model: T }
  | { readonly status: 'failed'; readonly code: number; readonly model: undefined };

/** The page's model: the one that came with the page, or fetched from the server; `again` fetches it once more. */
export function useModel<T>(url: string): { readonly loaded: Loaded<T>; readonly again: () => void } {
  const { given } = useContext(AroundContext);
  const [loaded, setLoaded] = useState<Loaded<T>>(() => loadedOf<T>(given.current, url));
  const [attempt, setAttempt] = useState(0);
  const came = useRef(given.current?.answer && given.current.url === url ? url : undefined);
  useEffect(() => {
    if (came.current === url && attempt === 0) return;
    came.current = undefined;
    given.current = null;
    const abort = new AbortController();
    setLoaded((before) => ({ status: 'loading', model: before.model }));
    fetchModel<T>(url, attempt, abort.signal).then(
      (answer) => setLoaded(answer),
      () => {
        if (!abort.signal.aborted) setLoaded({ status: 'failed', code: 0, model: undefined });
      },
    );
    return () => abort.abort();
  }, [url, attempt, given]);
  return { loaded, again: () => setAttempt((n) => n + 1) };
}

function loadedOf<T>(given: GivenPage | null, url: string): Loaded<T> {
  if (!given?.answer || given.url !== url) return { status: 'loading', model: undefined };
  const { code, model } = given.answer;
  if (code !== 200) return { status: 'failed', code, model: undefined };
  return { status: 'ready', model: model as T };
}

/** A second attempt asks past whatever the browser may have kept. */
async function fetchModel<T>(url: string, attempt: number, signal: AbortSignal): Promise<Loaded<T>> {
  const answer = await fetch(url, { signal, cache: attempt > 0 ? 'reload' : 'default' });
  if (!answer.ok) return { status: 'failed', code: answer.status, model: undefined };
  return { status: 'ready', model: (await answer.json()) as T };
}
