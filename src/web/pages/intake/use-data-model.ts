import { useEffect, useState } from 'react';
import { ask, type Refusal } from './send.ts';

/** A page's model: on its way (with the former one, if any), there, or refused. */
export type DataState<T> =
  | { readonly status: 'loading'; readonly model: T | undefined }
  | { readonly status: 'ready'; readonly model: T }
  | { readonly status: 'refused'; readonly refusal: Refusal };

/** Asks for a page's model; `replace` puts the one in its place that a change was answered with, `again` asks once more. */
export function useDataModel<T>(url: string) {
  const [state, setState] = useState<DataState<T>>({ status: 'loading', model: undefined });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    setState((before) => ({
      status: 'loading',
      model: before.status === 'refused' ? undefined : before.model,
    }));
    const asked = attempt > 0 ? `${url}${url.includes('?') ? '&' : '?'}igen=${attempt}` : url;
    ask<T>(asked, abort.signal).then((answer) => {
      if (abort.signal.aborted) return;
      setState(
        answer.ok ? { status: 'ready', model: answer.value } : { status: 'refused', refusal: answer.refusal },
      );
    });
    return () => abort.abort();
  }, [url, attempt]);
  return {
    state,
    replace: (model: T) => setState({ status: 'ready', model }),
    again: () => setAttempt((n) => n + 1),
  };
}
