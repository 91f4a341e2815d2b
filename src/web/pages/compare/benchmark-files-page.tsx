import { type FormEvent, useRef, useState } from 'react';
import type { BenchmarkFilesModel } from '../../../presentation/pages/figure/compare/benchmark-files-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { usePageState } from '../../state/page-state.ts';
import { DataPage } from '../intake/data-page.tsx';
import { type Answer, send, sendFile } from '../intake/send.ts';
import { textsOf } from '../intake/use-change.ts';

const ADDRESS = '/api/data/sammenligning';

/** The files of numbers to compare with: listed, added and removed. */
export function BenchmarkFilesPage() {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <DataPage<BenchmarkFilesModel>
      url={addressIn(state.sprog)}
      title={t('compare.files.title')}
      draw={(model, replace) => <Files model={model} replace={replace} />}
    />
  );
}

interface FilesProps {
  readonly model: BenchmarkFilesModel;
  readonly replace: (model: BenchmarkFilesModel) => void;
}

function Files({ model, replace }: FilesProps) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const [status, setStatus] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const take = (answer: Answer<BenchmarkFilesModel>, done: string) => {
    setProblems(answer.ok ? [] : textsOf(answer.refusal, t('intake.noAnswer')));
    setStatus(answer.ok ? done : '');
    if (answer.ok) replace(answer.value);
  };
  const remove = async (id: string, name: string) => {
    const url = addressIn(state.sprog, id);
    take(await send<BenchmarkFilesModel>('DELETE', url), t('compare.files.removed', { name }));
  };
  return (
    <article className="benchmark-files">
      <h1>{t('compare.files.title')}</h1>
      <p className="reading">{t('compare.files.lead')}</p>
      {model.frame.demo && model.files.length === 0 && (
        <p className="reading">{t('compare.files.demoNow')}</p>
      )}
      <p role="status" className={status === '' ? 'sr-only' : 'reading'}>
        {status}
      </p>
      {problems.length > 0 && (
        <div className="alert alert-error" role="alert">
          <div className="alert-body">
            <h2 className="alert-heading">{t('compare.files.refused')}</h2>
            <ul className="alert-text no-max-width">
              {problems.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {model.remarks.length > 0 && (
        <ul className="reading">
          {model.remarks.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <Add take={take} setStatus={setStatus} setProblems={setProblems} />
      {model.files.length === 0 ? <p>{t('compare.files.none')}</p> : <List model={model} remove={remove} />}
      <h2>{t('compare.files.formatTitle')}</h2>
      <p className="reading">{t('compare.files.format')}</p>
      <p className="reading">{t('compare.files.groupFormat')}</p>
    </article>
  );
}

function Add(props: {
  readonly take: (answer: Answer<BenchmarkFilesModel>, done: string) => void;
  readonly setStatus: (text: string) => void;
  readonly setProblems: (texts: readonly string[]) => void;
}) {
  const { take, setStatus, setProblems } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const field = useRef<HTMLInputElement>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const file = field.current?.files?.[0];
    if (!file) {
      setProblems([t('compare.files.noFile')]);
      return;
    }
    setProblems([]);
    setStatus(t('compare.files.adding'));
    const url = `${addressIn(state.sprog)}&navn=${encodeURIComponent(file.name)}`;
    take(await sendFile<BenchmarkFilesModel>(url, file), t('compare.files.addedNow', { name: file.name }));
    if (field.current) field.current.value = '';
  };
  return (
    <form className="no-print" onSubmit={submit}>
      <p>
        <label htmlFor="fil-andre">{t('compare.files.choose')}</label>{' '}
        <input ref={field} id="fil-andre" type="file" accept=".csv,.txt,text/csv" />
      </p>
      <button type="submit" className="button button-primary">
        {t('compare.files.add')}
      </button>
    </form>
  );
}

function List(props: {
  readonly model: BenchmarkFilesModel;
  readonly remove: (id: string, name: string) => void;
}) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const columns = ['name', 'kind', 'rows', 'period', 'added'] as const;
  return (
    <ScrollRegion caption={t('compare.files.caption')} hint={t('compare.table.scroll')}>
      <table className="numbers">
        <caption className="table-caption">{t('compare.files.caption')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="head">
                {t(`compare.files.${column}`)}
              </th>
            ))}
            <th scope="col" className="head">
              <span className="sr-only">{t('compare.files.remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {props.model.files.map((file) => (
            <tr key={file.id}>
              <th scope="row" className="cell">
                {file.name}
              </th>
              <td className="cell">{file.kind}</td>
              <td className="cell">{file.rows}</td>
              <td className="cell">{file.period}</td>
              <td className="cell">{file.added}</td>
              <td className="cell no-print">
                <button
                  type="button"
                  className="button button-secondary"
                  aria-label={t('compare.files.removeNamed', { name: file.name })}
                  onClick={() => props.remove(file.id, file.name)}
                >
                  {t('compare.files.remove')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function addressIn(language: string, id = ''): string {
  return `${ADDRESS}${id === '' ? '' : `/${id}`}?sprog=${language}`;
}
