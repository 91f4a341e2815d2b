import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type {
  DraftRow,
  IntakeListModel,
  ReleaseRow,
} from '../../../presentation/pages/intake/intake-list-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { DataPage } from './data-page.tsx';
import { dataUrl, draftUrl } from './draft-url.ts';
import { ErrorSummary } from './error-summary.tsx';
import { MunicipalityForm } from './municipality-form.tsx';
import { type RowsColumn, RowsTable } from './rows-table.tsx';
import { send } from './send.ts';
import { StatusLine } from './status-line.tsx';
import { TypedDates } from './typed-dates.tsx';
import { textsOf, useChange } from './use-change.ts';

/** What is published and what is under way, with the ways to begin. */
export function IntakeListPage() {
  const { state } = usePageState();
  return (
    <DataPage<IntakeListModel>
      url={dataUrl('drafts', state)}
      title={wordsOf(state.sprog).t('intake.title')}
      draw={(model, replace) => <List model={model} replace={replace} />}
    />
  );
}

function List(props: {
  readonly model: IntakeListModel;
  readonly replace: (model: IntakeListModel) => void;
}) {
  const { model, replace } = props;
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  const { save, status, problems } = useChange(replace);
  const [notStarted, setNotStarted] = useState<readonly string[]>([]);
  const isEmpty = model.drafts.length === 0 && model.releases.length === 0;
  const choose = (code: string) =>
    save(() => send('PUT', dataUrl('municipality', state), { code }), t('intake.municipality.saved'));
  const publish = (date: string, note: string) =>
    save(() => send('POST', dataUrl('typed', state), { date, note }), t('intake.typed.published'));
  const drop = (draft: DraftRow) =>
    save(() => send('DELETE', draftUrl(draft.id, '', state)), t('intake.list.dropped'));
  return (
    <>
      <h1>{t('intake.title')}</h1>
      {isEmpty ? (
        <>
          <h2>{t('intake.list.empty')}</h2>
          <p className="lead">{t('intake.list.emptyHelp')}</p>
        </>
      ) : (
        <p className="lead">{t('intake.lead')}</p>
      )}
      <ErrorSummary problems={[...notStarted, ...problems].map((text) => ({ text, target: null }))} />
      {model.municipalities.length > 0 && (
        <MunicipalityForm municipalities={model.municipalities} choose={(code) => void choose(code)} />
      )}
      <Beginnings nextDate={model.nextDate} refused={setNotStarted} />
      <StatusLine text={status} />
      {model.typed.length > 0 && <TypedDates typed={model.typed} publish={publish} />}
      {model.drafts.length > 0 && (
        <section aria-labelledby="under-arbejde">
          <h2 id="under-arbejde" tabIndex={-1}>
            {t('intake.list.drafts')}
          </h2>
          <ul className="drafts no-max-width">
            {model.drafts.map((draft) => (
              <DraftCard key={draft.id} draft={draft} drop={() => drop(draft)} />
            ))}
          </ul>
        </section>
      )}
      {!isEmpty && <Published releases={model.releases} />}
      <p>
        <Link href={to('/data/sammenligning')}>{t('compare.toFiles')}</Link>
      </p>
    </>
  );
}

/** The three ways to begin. */
function Beginnings(props: {
  readonly nextDate: string;
  readonly refused: (texts: readonly string[]) => void;
}) {
  const { state, to } = usePageState();
  const [, navigate] = useLocation();
  const { t } = wordsOf(state.sprog);
  const start = async () => {
    const answer = await send<{ readonly id: string }>('POST', dataUrl('drafts', state), {
      date: props.nextDate,
    });
    if (answer.ok) navigate(to(`/data/opgoerelser/${answer.value.id}/filer`));
    else props.refused(textsOf(answer.refusal, t('intake.noAnswer')));
  };
  return (
    <p className="beginnings">
      <button type="button" className="button button-primary" onClick={() => void start()}>
        {t('intake.list.start')}
      </button>
      <Link href={to('/data/indtast')} className="button button-secondary">
        {t('intake.list.enter')}
      </Link>
      <a href={dataUrl('template', state)} className="button button-secondary" download>
        {t('intake.list.template')}
      </a>
    </p>
  );
}

function DraftCard({ draft, drop }: { readonly draft: DraftRow; readonly drop: () => Promise<unknown> }) {
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  const { date } = draft;
  return (
    <li className="draft">
      <div>
        <h3>{draft.title}</h3>
        <p className="fine">{draft.begun}</p>
        <p>{draft.files}</p>
      </div>
      <div className="draft-ways">
        <Link
          href={to(draft.path)}
          className="button button-secondary"
          aria-label={t('intake.list.continueDraft', { date })}
        >
          {t('intake.list.continue')}
        </Link>
        <ConfirmDialog
          button={t('intake.list.drop')}
          label={t('intake.list.dropDraft', { date })}
          question={t('intake.list.dropAsk', { date })}
          help={t('intake.list.dropHelp')}
          yes={t('intake.list.dropYes')}
          no={t('intake.list.dropNo')}
          confirmed={drop}
        />
      </div>
    </li>
  );
}

function Published({ releases }: { readonly releases: readonly ReleaseRow[] }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const columns: readonly RowsColumn<ReleaseRow>[] = [
    { title: t('intake.list.date'), cell: ({ date }) => date, className: 'nowrap' },
    { title: t('intake.list.version'), cell: (release) => <Version release={release} /> },
    { title: t('intake.list.when'), cell: ({ when }) => when },
    { title: t('intake.list.by'), cell: ({ by }) => by },
    { title: t('intake.list.note'), cell: ({ note }) => note || t('intake.list.noNote') },
    { title: t('intake.list.figures'), cell: (release) => <SeeFigures release={release} /> },
  ];
  return (
    <section aria-labelledby="offentliggjort">
      <h2 id="offentliggjort">{t('intake.list.published')}</h2>
      {releases.length === 0 ? (
        <p>{t('intake.list.nonePublished')}</p>
      ) : (
        <RowsTable
          caption={t('intake.list.publishedCaption')}
          columns={columns}
          rows={releases}
          keyOf={({ id }) => id}
        />
      )}
    </section>
  );
}

function Version({ release: { version, replaced } }: { readonly release: ReleaseRow }) {
  return (
    <>
      {version}
      {replaced !== '' && <span className="fine beneath">{replaced}</span>}
    </>
  );
}

/** Only the newest version of a date stands on the overview. */
function SeeFigures({ release: { replaced, iso, date } }: { readonly release: ReleaseRow }) {
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  if (replaced !== '') return null;
  return (
    <Link href={to('/', { dato: iso })} aria-label={t('intake.list.seeDate', { date })}>
      {t('intake.list.see')}
    </Link>
  );
}
