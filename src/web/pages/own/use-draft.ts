import { useState } from 'react';
import { slugOf } from '../../../presentation/pages/own/check-draft.ts';
import { inventedChildren } from '../../../presentation/pages/own/own-children.ts';
import {
  type ChildAnswer,
  type OwnDraft,
  type Sentence,
  unitOf,
} from '../../../presentation/pages/own/own-draft.ts';

/** The figure in the form, and how it is changed. */
export interface DraftForm {
  readonly draft: OwnDraft;
  readonly confirmed: boolean;
  readonly change: (change: Partial<Omit<OwnDraft, 'sentence' | 'answers'>>) => void;
  /** Another sentence proposes other answers, which nobody has confirmed. */
  readonly changeSentence: (change: Partial<Sentence>) => void;
  readonly answer: (answer: ChildAnswer) => void;
  readonly confirm: (confirmed: boolean) => void;
}

/** A draft that is written in; its short name follows its name until somebody writes one (`fixed`: it never does). */
export function useDraft(start: OwnDraft, fixed: boolean): DraftForm {
  const [draft, setDraft] = useState(start);
  const [confirmed, confirm] = useState(false);
  const [follows, setFollows] = useState(!fixed);
  return {
    draft,
    confirmed,
    confirm,
    change: (change) => {
      if (change.slug !== undefined) setFollows(false);
      const slug = follows && change.name !== undefined ? { slug: slugOf(change.name) } : {};
      setDraft((before) => ({ ...before, ...slug, ...change }));
    },
    changeSentence: (change) => {
      confirm(false);
      setDraft((before) => {
        const sentence = fitting({ ...before.sentence, ...change });
        return { ...before, sentence, answers: inventedChildren(sentence).map(({ proposed }) => proposed) };
      });
    },
    answer: (answer) => {
      confirm(false);
      setDraft((before) => ({
        ...before,
        answers: before.answers.map((known) => (known.id === answer.id ? answer : known)),
      }));
    },
  };
}

/** The unit follows the kind, and shares and durations are of children. */
function fitting(sentence: Sentence): Sentence {
  const { kind, unit, count } = sentence;
  const ofChildren = kind === 'share' || kind === 'duration';
  return { ...sentence, unit: unitOf(kind, unit), count: ofChildren ? 'children' : count };
}
