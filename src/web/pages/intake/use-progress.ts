import { useEffect, useState } from 'react';
import type { ProgressModel } from '../../../presentation/pages/intake/progress-model.ts';
import { ask } from './send.ts';

const EVERY_MS = 400;

/** How far a slow step is, asked for again and again while it runs; null before the first answer and when none runs. */
export function useProgress(url: string, running: boolean): ProgressModel | null {
  const [progress, setProgress] = useState<ProgressModel | null>(null);
  useEffect(() => {
    if (!running) return;
    const abort = new AbortController();
    const look = async () => {
      const answer = await ask<{ readonly progress: ProgressModel | null }>(url, abort.signal);
      if (!abort.signal.aborted && answer.ok) setProgress(answer.value.progress);
    };
    const timer = setInterval(look, EVERY_MS);
    return () => {
      abort.abort();
      clearInterval(timer);
      setProgress(null);
    };
  }, [url, running]);
  return progress;
}
