import { useRef, useState } from 'react';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import type { Answer, Refusal } from './send.ts';

/** Saves changes one after another, in the order they were made, and keeps what to say about the last of them. */
export interface Changes<T> {
  /** Sends a change and puts the answer in the page's place; `said` is told when it is saved. Gives whether it was. */
  readonly save: (change: () => Promise<Answer<T>>, said?: string) => Promise<boolean>;
  readonly status: string;
  /** Says something else that was just done. */
  readonly tell: (status: string) => void;
  /** Why the last change was not saved; empty when it was. */
  readonly problems: readonly string[];
}

/** The changes of a page whose model is replaced by what each change is answered with. */
export function useChange<T>(replace: (model: T) => void): Changes<T> {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const [status, setStatus] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const run = async (change: () => Promise<Answer<T>>, said: string = t('intake.wizard.saved')) => {
    setStatus(t('intake.wizard.saving'));
    const answer = await change();
    if (answer.ok) replace(answer.value);
    setProblems(answer.ok ? [] : textsOf(answer.refusal, t('intake.noAnswer')));
    setStatus(answer.ok ? said : '');
    return answer.ok;
  };
  return {
    status,
    tell: setStatus,
    problems,
    save: (change, said) => {
      const saved = queue.current.then(() => run(change, said));
      queue.current = saved;
      return saved;
    },
  };
}

/** What is wrong, in words; `noAnswer` where the server had none. */
export function textsOf({ title, help, problems }: Refusal, noAnswer: string): readonly string[] {
  if (problems.length > 0) return problems;
  return title === '' ? [noAnswer] : [`${title}. ${help}`];
}
