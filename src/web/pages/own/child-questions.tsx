import { childText, possibleAnswers } from '../../../presentation/pages/own/child-text.ts';
import {
  EXAMPLE_DATE,
  type InventedChild,
  inventedChildren,
} from '../../../presentation/pages/own/own-children.ts';
import type { ChildAnswer, Sentence } from '../../../presentation/pages/own/own-draft.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import type { DraftForm } from './use-draft.ts';

/** The invented children, each with whether it is counted, for the one who writes to confirm. */
export function ChildQuestions({ form }: { readonly form: DraftForm }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const { sentence, answers } = form.draft;
  return (
    <fieldset className="own-children">
      <legend>
        <h2>{t('own.page.children')}</h2>
      </legend>
      <p className="reading">{t('own.page.childrenHelp')}</p>
      {inventedChildren(sentence).map((child) => (
        <Child
          key={child.id}
          child={child}
          sentence={sentence}
          answer={answers.find(({ id }) => id === child.id) ?? child.proposed}
          give={form.answer}
        />
      ))}
      <span className="form-group-checkbox">
        <input
          type="checkbox"
          className="form-checkbox"
          id="bekraeft"
          checked={form.confirmed}
          onChange={({ target }) => form.confirm(target.checked)}
        />
        <label className="form-label" htmlFor="bekraeft">
          {t('own.page.confirm')}
        </label>
      </span>
    </fieldset>
  );
}

function Child(props: {
  readonly child: InventedChild;
  readonly sentence: Sentence;
  readonly answer: ChildAnswer;
  readonly give: (answer: ChildAnswer) => void;
}) {
  const { child, sentence, answer, give } = props;
  const { state } = usePageState();
  const words = wordsOf(state.sprog);
  const name = words.t(`own.child.${child.id}`);
  return (
    <fieldset className="own-child">
      <legend>{words.t('own.childText.legend', { name })}</legend>
      <p className="fine">{childText(child, EXAMPLE_DATE, words)}</p>
      {possibleAnswers(child, sentence, words).map(({ text, numerator, denominator }) => {
        const id = `barn-${child.id}-${numerator}-${denominator}`;
        return (
          <span key={id} className="form-group-radio">
            <input
              type="radio"
              className="form-radio"
              id={id}
              name={`barn-${child.id}`}
              checked={answer.numerator === numerator && answer.denominator === denominator}
              onChange={() => give({ id: child.id, numerator, denominator })}
            />
            <label className="form-label" htmlFor={id}>
              {text}
            </label>
          </span>
        );
      })}
    </fieldset>
  );
}
