import { useCallback, useEffect, useRef, useState } from 'react';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import { draftUrl } from '../intake/draft-url.ts';
import { type Answer, ask, type Refusal, send } from '../intake/send.ts';
import { textsOf } from '../intake/use-change.ts';

/** How often work under way is asked for, in milliseconds. */
const ASK_AGAIN = 500;
/** What was asked of a server that did not answer may be answered the next time. */
const NO_ANSWER = 0;
/** The draft is published or deleted. */
export const NOT_FOUND = 404;

/** A page of a draft: its model, kept up to date while something runs, and the ways to change the draft. */
export interface DraftPage<T> {
  readonly model: T | undefined;
  /** Why the page could not be loaded the last time; null when it could or is on its way. */
  readonly failure: Refusal | null;
  readonly reload: () => Promise<void>;
  /** Starts work of this page; its answer is the page's model. Gives why not when it was refused. */
  readonly start: (path: string, body?: object) => Promise<readonly string[]>;
  /** Changes the draft and loads the page anew. Gives why not when it was refused; nothing when it was done. */
  readonly change: (method: 'POST' | 'DELETE', path: string, body: object) => Promise<readonly string[]>;
}

/** The page at a path under a draft (`check`, `compare`); `runs` tells whether to ask again soon. */
export function useDraft<T>(draft: string, path: string, runs: (model: T) => boolean): DraftPage<T> {
  const { state } = usePageState();
  const noAnswer = wordsOf(state.sprog).t('intake.noAnswer');
  const url = draftUrl(draft, path, state);
  const [model, setModel] = useState<T>();
  const [failure, setFailure] = useState<Refusal | null>(null);
  /** Counts what has been asked and done: an answer that something newer has overtaken is not heard. */
  const turn = useRef(0);
  const take = useCallback((answer: Answer<T>) => {
    if (answer.ok) setModel(answer.value);
    setFailure(answer.ok ? null : answer.refusal);
  }, []);
  const load = useCallback(
    async (signal: AbortSignal) => {
      const own = ++turn.current;
      const answer = await ask<T>(url, signal);
      if (!signal.aborted && own === turn.current) take(answer);
    },
    [url, take],
  );

  useEffect(() => {
    const abort = new AbortController();
    void load(abort.signal);
    return () => abort.abort();
  }, [load]);
  useEffect(() => {
    const isLost = failure !== null && failure.code !== NO_ANSWER;
    if (model === undefined || isLost || !runs(model)) return;
    const abort = new AbortController();
    const timer = setTimeout(() => void load(abort.signal), ASK_AGAIN);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [model, failure, runs, load]);

  const reload = () => load(new AbortController().signal);
  return {
    model,
    failure,
    reload,
    start: async (part, body) => {
      const answer = await send<T>('POST', draftUrl(draft, part, state), body);
      if (!answer.ok && answer.refusal.code !== NOT_FOUND) return textsOf(answer.refusal, noAnswer);
      turn.current++;
      take(answer);
      return [];
    },
    change: async (method, part, body) => {
      const answer = await send<unknown>(method, draftUrl(draft, part, state), body);
      if (!answer.ok) return textsOf(answer.refusal, noAnswer);
      await reload();
      return [];
    },
  };
}
