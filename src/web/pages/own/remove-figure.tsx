import { useState } from 'react';
import { useLocation } from 'wouter';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import { removeFigure } from './own-api.ts';

/** Puts a figure aside, after asking once more. */
export function RemoveFigure({ id }: { readonly id: string }) {
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  const [, navigate] = useLocation();
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState('');
  const remove = async () => {
    try {
      const answer = await removeFigure(id, state.sprog);
      if (answer.ok) navigate(to('/noegletal'));
      else setProblem(answer.problems.map(({ text }) => text).join(' '));
    } catch {
      setProblem(t('message.failedHelp'));
    }
  };
  return (
    <div className="own-remove">
      {!asked && (
        <button type="button" className="button button-secondary" onClick={() => setAsked(true)}>
          {t('own.page.remove')}
        </button>
      )}
      {asked && (
        <div role="alert">
          <p>{t('own.page.removeSure')}</p>
          <button type="button" className="button button-warning" onClick={remove}>
            {t('own.page.remove')}
          </button>
          <button type="button" className="button button-secondary" onClick={() => setAsked(false)}>
            {t('own.page.cancel')}
          </button>
          <p role="status">{problem}</p>
        </div>
      )}
    </div>
  );
}
