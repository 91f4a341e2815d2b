import type { Writing } from '../../../presentation/pages/figure/development-tab.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import type { QuestionModel } from '../../../presentation/written/comments-model.ts';
import { usePageState } from '../../state/page-state.ts';
import { CommentForm } from './comment-form.tsx';
import { Changes, CommentText } from './comments.tsx';
import { Folded } from './folded.tsx';

/** The questions that the source asks of a figure, with the municipality's answers. */
export function Questions(props: {
  readonly questions: readonly QuestionModel[];
  readonly writing: Writing;
  readonly kept: (said: string) => void;
}) {
  const { questions, writing, kept } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="spoergsmaal">
      <h2 id="spoergsmaal">{t('written.question.title')}</h2>
      <p className="fine reading">{t('written.question.lead')}</p>
      <ol className="questions no-max-width">
        {questions.map(({ key, text, answer }, i) => (
          <li key={key}>
            <p className="question reading">{text}</p>
            {answer ? (
              <>
                <CommentText comment={answer} />
                <Changes comment={answer} writing={writing} question={key} kept={kept} />
              </>
            ) : (
              <p className="fine">{t('written.question.none')}</p>
            )}
            {writing.signer !== null && (
              <Folded
                name={t(answer ? 'written.question.again' : 'written.question.answer')}
                fullName={`${t(answer ? 'written.question.again' : 'written.question.answer')}: ${text}`}
              >
                {(close) => (
                  <CommentForm
                    id={`svar-${i + 1}`}
                    writing={writing}
                    label={t('written.question.text', { question: text })}
                    submit={t('written.question.save')}
                    question={key}
                    onKept={() => {
                      close();
                      kept(t('written.question.saved'));
                    }}
                  />
                )}
              </Folded>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
