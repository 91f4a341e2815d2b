import { useEffect, useState } from 'react';
import type { PreviewModel } from '../../../presentation/pages/own/preview-model.ts';
import { usePageState } from '../../state/page-state.ts';
import { type OwnProblem, tryFigure, type Written } from './own-api.ts';

/** The newest result, whether a newer one is on its way, and what is wrong with what is written. */
export interface Preview {
  readonly waiting: boolean;
  readonly model: PreviewModel | undefined;
  readonly problems: readonly OwnProblem[];
}

/** Typing is let finish before it is calculated. */
const PAUSE_MS = 350;

/** Calculates what is written a moment after it was changed. */
export function usePreview(written: Written): Preview {
  const { state } = usePageState();
  const [preview, setPreview] = useState<Preview>({ waiting: true, model: undefined, problems: [] });
  const asked = JSON.stringify(written);
  useEffect(() => {
    const abort = new AbortController();
    setPreview((before) => ({ ...before, waiting: true }));
    const timer = setTimeout(() => {
      tryFigure(JSON.parse(asked) as Written, state.sprog, abort.signal).then(
        (answer) =>
          setPreview(
            answer.ok
              ? { waiting: false, model: answer.result, problems: [] }
              : { waiting: false, model: undefined, problems: answer.problems },
          ),
        () => {
          if (!abort.signal.aborted) setPreview({ waiting: false, model: undefined, problems: [] });
        },
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [asked, state.sprog]);
  return preview;
}
