import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { type EntryDraft, textAt } from '../../../presentation/pages/entry/entry-draft.ts';
import { type EntryModel, type EntryValue, rowsOf } from '../../../presentation/pages/entry/entry-model.ts';
import { writeTyped } from '../../../presentation/pages/entry/read-typed.ts';
import {
  type RecognisedTable,
  recogniseTable,
  type TableLine,
  tableValues,
} from '../../../presentation/pages/entry/recognise-table.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';

/** A whole table pasted in: what was recognised of it is shown before any of it goes into the grid. */
export function OldNumbers(props: {
  readonly model: EntryModel;
  readonly draft: EntryDraft;
  /** A table pasted elsewhere on the page; undefined until one is. */
  readonly pasted: string | undefined;
  readonly onPut: (values: readonly EntryValue[]) => void;
  readonly onClose: () => void;
}) {
  const { model, draft, pasted, onPut, onClose } = props;
  const { language, t } = wordsOf(model.language);
  const [text, setText] = useState(pasted ?? '');
  const [table, setTable] = useState<RecognisedTable>();
  const [dates, setDates] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const read = (from: string) => {
    const found = recogniseTable(from, model, draft.dates, language);
    const wrong = from.trim() === '' ? t('entry.old.empty') : t('entry.old.noDates');
    setProblem(found.columns.length === 0 ? wrong : '');
    setTable(found.columns.length === 0 ? undefined : found);
    setDates(found.columns.map((column) => column.date));
  };
  // A table that is pasted elsewhere is read at once; `read` changes with every drawing and is not what is waited for.
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    if (pasted === undefined) return;
    setText(pasted);
    latest.current(pasted);
  }, [pasted]);
  useEffect(() => {
    if (table) heading.current?.focus();
  }, [table]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    read(text);
  };
  return (
    <section className="entry-old no-print" aria-labelledby={`${id}-titel`}>
      <h2 id={`${id}-titel`}>{t('entry.old.open')}</h2>
      <form onSubmit={submit}>
        <p id={`${id}-hjaelp`} className="reading">
          {t('entry.old.help')}
        </p>
        <label htmlFor={id}>{t('entry.old.label')}</label>
        <textarea
          id={id}
          className="form-input entry-pasted"
          rows={6}
          aria-describedby={`${id}-hjaelp ${id}-fejl`}
          aria-invalid={problem !== ''}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <p id={`${id}-fejl`} role="alert" className="entry-problem">
          {problem}
        </p>
        <div className="entry-buttons">
          <button type="submit" className="button button-secondary">
            {t('entry.old.read')}
          </button>
          <button type="button" className="button button-tertiary" onClick={onClose}>
            {t('entry.old.cancel')}
          </button>
        </div>
      </form>
      {table && (
        <>
          <h3 ref={heading} tabIndex={-1}>
            {t('entry.old.found')}
          </h3>
          <Recognised {...{ model, draft, table, dates, setDates, onPut }} />
        </>
      )}
    </section>
  );
}

interface RecognisedProps {
  readonly model: EntryModel;
  readonly draft: EntryDraft;
  readonly table: RecognisedTable;
  readonly dates: readonly string[];
  readonly setDates: (dates: readonly string[]) => void;
  readonly onPut: (values: readonly EntryValue[]) => void;
}

function Recognised(props: RecognisedProps) {
  const { model, draft, table, dates, onPut } = props;
  const { t } = wordsOf(model.language);
  const values = tableValues(table, dates);
  const leftOut = table.lines.filter((line) => line.leftOut !== null && !isUsedHeading(line, table));
  const replaced = values.filter((value) => {
    const now = textAt(model, draft, value);
    return now !== '' && now !== value.value;
  }).length;
  const wrong = dates.includes('')
    ? t('entry.old.noDate')
    : new Set(dates).size < dates.length
      ? t('entry.old.twoAlike')
      : '';
  return (
    <>
      {values.length === 0 ? <p>{t('entry.old.nothing')}</p> : <RecognisedRows {...props} />}
      {leftOut.length > 0 && (
        <>
          <h3>{t('entry.old.leftOut')}</h3>
          <ul className="no-max-width">
            {leftOut.map(({ number, name, leftOut: why }) => (
              <li key={number}>
                {t('entry.old.line', { number, name: name === '' ? t('entry.old.noName') : name })}:{' '}
                {why && t(`entry.old.why.${why}`)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p role="status">{replaced > 0 ? t('entry.old.replaces', { count: replaced }) : ''}</p>
      <p role="alert" className="entry-problem">
        {wrong}
      </p>
      {values.length > 0 && (
        <button
          type="button"
          className="button button-primary"
          onClick={() => {
            if (wrong === '') onPut(values);
          }}
        >
          {t('entry.old.put', { count: values.length })}
        </button>
      )}
    </>
  );
}

function RecognisedRows({ model, table, dates, setDates }: RecognisedProps) {
  const { language, t } = wordsOf(model.language);
  const lines = table.lines.filter((line) => line.leftOut === null);
  return (
    <ScrollRegion caption={t('entry.old.foundCaption')} hint={t('entry.scroll')}>
      <table className="numbers entry-found">
        <caption className="sr-only">{t('entry.old.foundCaption')}</caption>
        <thead>
          <tr>
            <th scope="col" className="head">
              {t('entry.old.written')}
            </th>
            <th scope="col" className="head">
              {t('entry.old.goesTo')}
            </th>
            {table.columns.map(({ text, date }, i) => (
              <th key={date} scope="col" className="head right">
                <input
                  type="date"
                  className="entry-input entry-column"
                  aria-label={t('entry.old.column', { text })}
                  value={dates[i] ?? ''}
                  onChange={({ target }) => setDates(dates.with(i, target.value))}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.number}>
              <th scope="row" className="cell">
                {line.name}
              </th>
              <td className="cell">{destination(line, model)}</td>
              {line.values.map((value, i) => (
                <td key={table.columns[i]?.date} className="cell right">
                  {writeTyped(value, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function destination({ to }: TableLine, model: EntryModel): string {
  const { t } = wordsOf(model.language);
  if (!to || to.part === 'population') return t('entry.population', { ages: model.ages });
  const row = rowsOf(model).find(({ id }) => id === to.row);
  return to.part === 'denominator' ? `${row?.fullName}: ${row?.denominator?.label}` : (row?.fullName ?? '');
}

/** A heading whose numbers stand on the line below it has been used. */
function isUsedHeading(line: TableLine, { lines }: RecognisedTable): boolean {
  if (line.leftOut !== 'heading') return false;
  return lines.some(
    (other) => other.leftOut === null && other.number > line.number && other.to?.row === line.to?.row,
  );
}
