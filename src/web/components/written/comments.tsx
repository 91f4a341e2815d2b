import type { Writing } from '../../../presentation/pages/figure/development-tab.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import type { CommentModel, CommentsModel } from '../../../presentation/written/comments-model.ts';
import { usePageState } from '../../state/page-state.ts';
import { CommentForm } from './comment-form.tsx';
import { Folded } from './folded.tsx';
import { WritingForm } from './writing-form.tsx';

/** What people have written about a figure, and the way to write more. */
export function Comments(props: {
  readonly written: CommentsModel;
  readonly writing: Writing;
  readonly kept: (said: string) => void;
}) {
  const { written, writing, kept } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <section aria-labelledby="kommentarer">
      <h2 id="kommentarer">{t('written.comment.title')}</h2>
      {written.comments.length === 0 && <p>{t('written.comment.none')}</p>}
      {written.comments.map((comment) => (
        <article key={comment.id} className="comment" id={`kommentar-${comment.id}`}>
          <CommentText comment={comment} />
          <Changes comment={comment} writing={writing} kept={kept} />
        </article>
      ))}
      {writing.signer !== null && (
        <Folded name={t('written.comment.add')}>
          {(close) => (
            <CommentForm
              id="kommentar"
              writing={writing}
              label={t('written.comment.text', { date: writing.dateText })}
              submit={t('written.comment.save')}
              onKept={() => {
                close();
                kept(t('written.comment.saved'));
              }}
            />
          )}
        </Folded>
      )}
      {written.removed.map((line) => (
        <p key={line} className="fine">
          {line}
        </p>
      ))}
    </section>
  );
}

/** A comment's text, who wrote it when, and what has happened to its number since. */
export function CommentText({ comment }: { readonly comment: CommentModel }) {
  return (
    <>
      <p className="comment-text reading">{comment.text}</p>
      <p className="fine comment-signed">{comment.signed}</p>
      {comment.flag !== '' && (
        <p className="comment-flag">
          <span aria-hidden="true">! </span>
          {comment.flag}
        </p>
      )}
    </>
  );
}

/** To edit is to write anew; to remove takes the text away for good. */
export function Changes(props: {
  readonly comment: CommentModel;
  readonly writing: Writing;
  readonly question?: string;
  readonly kept: (said: string) => void;
}) {
  const { comment, writing, question, kept } = props;
  const { state, here } = usePageState();
  const { t } = wordsOf(state.sprog);
  if (writing.signer === null) return null;
  return (
    <div className="comment-changes">
      <Folded name={t('written.comment.edit')} fullName={t('written.comment.editOf', { at: comment.at })}>
        {(close) => (
          <CommentForm
            id={`ret-${comment.id}`}
            writing={{ ...writing, date: comment.date }}
            label={t('written.comment.editOf', { at: comment.at })}
            submit={t('written.comment.save')}
            text={comment.text}
            replaces={comment.id}
            {...(question === undefined ? {} : { question })}
            onKept={() => {
              close();
              kept(t('written.comment.saved'));
            }}
          />
        )}
      </Folded>
      <Folded name={t('written.comment.remove')} fullName={t('written.comment.removeOf', { at: comment.at })}>
        {() => (
          <WritingForm
            kind="fjern-kommentar"
            id={`fjern-${comment.id}`}
            back={here({})}
            hidden={{ id: String(comment.id) }}
            submit={t('written.comment.removeOf', { at: comment.at })}
            secondary
            onKept={() => kept(t('written.comment.removed'))}
          />
        )}
      </Folded>
    </div>
  );
}
