import { useState } from 'react';
import { Link } from 'wouter';
import type { OwnFormModel, OwnFormStart } from '../../../presentation/pages/own/own-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { FigureLink } from '../../components/figure-link.tsx';
import { Page } from '../../components/page.tsx';
import { usePageState } from '../../state/page-state.ts';
import { AboutFields } from './about-fields.tsx';
import { ChangeChoice } from './change-choice.tsx';
import { ChildQuestions } from './child-questions.tsx';
import { CopyChoice } from './copy-choice.tsx';
import { LiveResult } from './live-result.tsx';
import type { OwnChangeAsked } from './own-api.ts';
import { RemoveFigure } from './remove-figure.tsx';
import { SaveFigure } from './save-figure.tsx';
import { SentenceFields } from './sentence-fields.tsx';
import { TextField } from './text-field.tsx';
import { useDraft } from './use-draft.ts';
import { usePreview } from './use-preview.ts';

/** A new own figure, or one that is changed: a form that reads as a sentence, with the result beside it. */
export function OwnFormPage() {
  const { state, here } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <Page<OwnFormModel>
      title={(model) => model?.title ?? t('own.page.newTitle')}
      draw={(model) => <OwnForm key={here({ sprog: 'da' })} model={model} />}
    />
  );
}

function OwnForm({ model }: { readonly model: OwnFormModel }) {
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <article className="own-page">
      <nav aria-label={t('frame.breadcrumb')} className="crumbs">
        <ol>
          <li>
            <Link href={to('/noegletal')}>{t('frame.figures')}</Link>
          </li>
          {model.replaces && (
            <li>
              <FigureLink link={model.replaces.link}>{model.replaces.name}</FigureLink>
            </li>
          )}
          <li aria-current="page">{model.title}</li>
        </ol>
      </nav>
      <h1>{model.title}</h1>
      {model.closed === null ? <OpenForm model={model} /> : <p className="reading">{model.closed}</p>}
    </article>
  );
}

function OpenForm({ model }: { readonly model: OwnFormModel }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const { start, replaces } = model;
  const [asked, setAsked] = useState<OwnChangeAsked>(() => firstChange(replaces));
  return (
    <>
      <p className="lead">{t('own.page.lead')}</p>
      <p className="fine only-narrow">{t('own.page.easiest')}</p>
      {!replaces && <CopyChoice copies={model.copies} chosen={model.copiedFrom} />}
      <Filled start={start} replaces={replaces} asked={asked} setAsked={setAsked} />
      {replaces && <RemoveFigure id={replaces.id} />}
    </>
  );
}

interface FilledProps {
  readonly start: OwnFormStart;
  readonly replaces: OwnFormModel['replaces'];
  readonly asked: OwnChangeAsked;
  readonly setAsked: (asked: OwnChangeAsked) => void;
}

function Filled(props: FilledProps) {
  const { start } = props;
  return start.mode === 'sentence' ? (
    <SentenceForm {...props} draft={start.draft} />
  ) : (
    <TextForm {...props} text={start.text} />
  );
}

function SentenceForm(
  props: FilledProps & { readonly draft: Extract<OwnFormStart, { mode: 'sentence' }>['draft'] },
) {
  const { replaces, asked, setAsked } = props;
  const form = useDraft(props.draft, replaces !== null);
  const written = { draft: form.draft };
  const preview = usePreview({ ...written, ...(replaces ? { replaces: replaces.id } : {}) });
  return (
    <div className="own-form">
      <SentenceFields sentence={form.draft.sentence} change={form.changeSentence} />
      <LiveResult preview={preview} />
      <AboutFields draft={form.draft} change={form.change} fixed={replaces !== null} />
      <ChildQuestions form={form} />
      {replaces && <ChangeChoice asked={asked} choose={setAsked} after={replaces.validFrom} />}
      <SaveFigure written={written} change={asked} confirmed={form.confirmed} />
    </div>
  );
}

function TextForm(props: FilledProps & { readonly text: string }) {
  const { replaces, asked, setAsked } = props;
  const [text, setText] = useState(props.text);
  const written = { text };
  const preview = usePreview({ ...written, ...(replaces ? { replaces: replaces.id } : {}) });
  return (
    <div className="own-form">
      <TextField text={text} change={setText} />
      <LiveResult preview={preview} />
      {replaces && <ChangeChoice asked={asked} choose={setAsked} after={replaces.validFrom} />}
      <SaveFigure written={written} change={asked} confirmed />
    </div>
  );
}

/** A change of what is there is a correction until somebody says otherwise. */
function firstChange(replaces: OwnFormModel['replaces']): OwnChangeAsked {
  return replaces ? { kind: 'correct', id: replaces.id } : { kind: 'new' };
}
