import type { MouseEvent } from 'react';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';

/** Something that is wrong, with the id of the element where it is mended; null where there is none on the page. */
export interface LinkedProblem {
  readonly text: string;
  readonly target: string | null;
}

/** Everything that is wrong with a step, each a link to the field that mends it. Read out when it appears. */
export function ErrorSummary({ problems }: { readonly problems: readonly LinkedProblem[] }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  if (problems.length === 0) return null;
  return (
    <div className="alert alert-error" role="alert">
      <div className="alert-body">
        <h2 className="alert-heading">{t('intake.problems', { count: problems.length })}</h2>
        <ul className="alert-text no-max-width">
          {problems.map(({ text, target }) => (
            <li key={`${target}${text}`}>
              {target === null ? (
                text
              ) : (
                <a href={`#${target}`} onClick={(event) => focusOn(event, target)}>
                  {text}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** A link within a page only scrolls; the field itself must be ready for typing. */
function focusOn(event: MouseEvent, id: string): void {
  const field = document.getElementById(id);
  if (!field) return;
  event.preventDefault();
  field.scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
}
