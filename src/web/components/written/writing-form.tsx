import { type FormEvent, type ReactNode, useState } from 'react';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { ErrorSummary } from '../../pages/intake/error-summary.tsx';
import { usePageState } from '../../state/page-state.ts';
import { sendWriting, type WritingProblem } from './send-writing.ts';

/** What the fields of a form must know: the ids that they are found by, and what is wrong with each. */
export interface FieldContext {
  readonly idOf: (field: string) => string;
  readonly problemOf: (field: string) => string | undefined;
}

/**
 * A form about figures. Without scripts it is an ordinary form that leads back to `back`; with them it is sent in the
 * background, and what is wrong is told above it and at each field.
 */
export function WritingForm(props: {
  /** What is written: the last part of the address it goes to. */
  readonly kind: string;
  readonly id: string;
  readonly back: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly submit: string;
  readonly secondary?: boolean;
  readonly onKept: () => void;
  readonly children?: (context: FieldContext) => ReactNode;
}) {
  const { kind, id, back, hidden, submit, secondary = false, onKept, children } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const [problems, setProblems] = useState<readonly WritingProblem[]>([]);
  const [sending, setSending] = useState(false);
  const idOf = (field: string) => `${id}-${field}`;
  const fields: FieldContext = {
    idOf,
    problemOf: (field) => problems.find((problem) => problem.field === field)?.text,
  };
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (sending) return;
    setSending(true);
    const answer = await sendWriting(form);
    setSending(false);
    if (answer.kept) {
      setProblems([]);
      form.reset();
      return onKept();
    }
    const unanswered = [{ text: t('written.write.noAnswer'), field: '' }];
    setProblems(answer.problems.length > 0 ? answer.problems : unanswered);
  };
  const linked = problems.map(({ text, field }) => ({
    text,
    target: field === '' || hidden[field] !== undefined ? null : idOf(field),
  }));
  return (
    <form
      method="post"
      action={`/api/skrevet/${kind}${state.sprog === 'da' ? '' : `?sprog=${state.sprog}`}`}
      className="writing-form no-print"
      noValidate
      onSubmit={(event) => void send(event)}
    >
      <ErrorSummary problems={linked} />
      {Object.entries({ ...hidden, tilbage: back }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children?.(fields)}
      <button type="submit" className={`button ${secondary ? 'button-secondary' : 'button-primary'}`}>
        {submit}
      </button>
    </form>
  );
}
