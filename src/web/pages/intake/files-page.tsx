import { useRef } from 'react';
import { Link } from 'wouter';
import type { FileRow, FilesModel } from '../../../presentation/pages/intake/files-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import { DataPage } from './data-page.tsx';
import { DateField } from './date-field.tsx';
import { dataUrl, draftUrl } from './draft-url.ts';
import { FileChooser } from './file-chooser.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { type RowsColumn, RowsTable } from './rows-table.tsx';
import { send } from './send.ts';
import { useChange } from './use-change.ts';
import { useProgress } from './use-progress.ts';
import { useUpload } from './use-upload.ts';
import { Wizard } from './wizard.tsx';

/** Step 1: the cut-off date and the files. */
export function FilesPage({ draft }: { readonly draft: string }) {
  const { state } = usePageState();
  return (
    <DataPage<FilesModel>
      url={draftUrl(draft, 'files', state)}
      title={wordsOf(state.sprog).t('intake.step.filer')}
      draw={(model, replace) => <Files model={model} replace={replace} />}
    />
  );
}

const CHOOSER = 'vaelg-filer';

function Files(props: { readonly model: FilesModel; readonly replace: (model: FilesModel) => void }) {
  const { model, replace } = props;
  const { draft } = model.wizard;
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  const changes = useChange(replace);
  const upload = useUpload(draft, replace, changes.tell);
  const progress = useProgress(draftUrl(draft, 'progress', state), upload.sending !== null);
  const heading = useRef<HTMLHeadingElement>(null);

  const setDate = (date: string) => changes.save(() => send('PUT', draftUrl(draft, 'date', state), { date }));
  const remove = async (name: string) => {
    const url = draftUrl(draft, 'files', state, { name });
    if (await changes.save(() => send('DELETE', url), t('intake.files.removed', { name })))
      heading.current?.focus();
  };
  const unreadable = model.files.flatMap((file) => file.unreadable ?? []);
  const problems = [...upload.refused, ...unreadable].map((text) => ({ text, target: CHOOSER }));
  return (
    <Wizard
      model={model.wizard}
      problems={[...problems, ...changes.problems.map((text) => ({ text, target: null }))]}
      status={changes.status}
    >
      <DateField date={model.date} save={setDate} />
      <FileChooser take={(files) => void upload.take(files)} />
      {upload.sending !== null && (
        <ProgressBar
          text={`${upload.sending}: ${progress?.text ?? t('intake.progress.sending')}`}
          share={progress?.share ?? null}
        />
      )}
      <p className="privacy">{t('intake.files.cpr')}</p>
      <h2 ref={heading} tabIndex={-1}>
        {t('intake.files.list')}
      </h2>
      {model.files.length === 0 ? (
        <>
          <p>{t('intake.files.none')}</p>
          <p>
            {t('intake.files.template')} <a href={dataUrl('template', state)}>{t('intake.list.template')}</a>{' '}
            · <Link href={to('/data/indtast')}>{t('intake.list.enter')}</Link>
          </p>
        </>
      ) : (
        <FileTable files={model.files} remove={remove} />
      )}
    </Wizard>
  );
}

function FileTable(props: {
  readonly files: readonly FileRow[];
  readonly remove: (name: string) => Promise<void>;
}) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const columns: readonly RowsColumn<FileRow>[] = [
    { title: t('intake.files.name'), cell: ({ name }) => name, className: 'file-name' },
    { title: t('intake.files.format'), cell: ({ format }) => format },
    { title: t('intake.files.sheets'), cell: ({ sheets }) => <Lines lines={sheets} /> },
    { title: t('intake.files.size'), cell: ({ size }) => size, className: 'nowrap' },
    {
      title: t('intake.files.action'),
      cell: ({ name }) => (
        <button
          type="button"
          className="button button-tertiary"
          aria-label={t('intake.files.removeFile', { name })}
          onClick={() => void props.remove(name)}
        >
          {t('intake.files.remove')}
        </button>
      ),
    },
  ];
  return (
    <RowsTable
      caption={t('intake.files.caption')}
      columns={columns}
      rows={props.files}
      keyOf={({ name }) => name}
    />
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line} className="line">
      {line}
    </span>
  ));
}
