import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Link } from 'wouter';
import { longDate } from '../../../presentation/format/date.ts';
import { checkEntry } from '../../../presentation/pages/entry/entry-checks.ts';
import {
  changesOf,
  textsOf,
  withDate,
  withoutDate,
  withTyped,
} from '../../../presentation/pages/entry/entry-draft.ts';
import {
  type EntryModel,
  type EntryPlace,
  type EntryValue,
  linesOf,
  rowsOf,
} from '../../../presentation/pages/entry/entry-model.ts';
import { findingText } from '../../../presentation/pages/entry/finding-text.ts';
import { isBlock, pasteBlock } from '../../../presentation/pages/entry/paste-block.ts';
import { recogniseTable } from '../../../presentation/pages/entry/recognise-table.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { parseIsoDate } from '../../../shared/calendar.ts';
import { Layout } from '../../components/layout.tsx';
import { usePageState } from '../../state/page-state.ts';
import { useModel } from '../../state/use-model.ts';
import { dataUrl } from '../intake/draft-url.ts';
import { ErrorSummary, type LinkedProblem } from '../intake/error-summary.tsx';
import { AddDate } from './add-date.tsx';
import { ChooseMunicipality } from './choose-municipality.tsx';
import type { CellPosition } from './entry-cell.tsx';
import { EntryChecks, type ShownFinding } from './entry-checks.tsx';
import { EntryTable } from './entry-table.tsx';
import { OldNumbers } from './old-numbers.tsx';
import { placeId } from './place-id.ts';
import { saveEntry } from './save-entry.ts';
import { useEntryDraft } from './use-entry-draft.ts';

const NOT_FOUND = 404;

/** Typing figures in: for a municipality without an extract, or with older numbers on paper or in a spreadsheet. */
export function EntryPage() {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const url = dataUrl('entry', state);
  const { loaded, again } = useModel<EntryModel>(url);
  const [newer, setNewer] = useState<{ readonly than: EntryModel; readonly model: EntryModel }>();
  const { model: fetched } = loaded;
  if (loaded.status === 'failed') {
    return (
      <Layout title={t('entry.title')} frame={undefined}>
        {loaded.code === NOT_FOUND ? <NothingKept /> : <ChooseMunicipality chosen={again} />}
      </Layout>
    );
  }
  const model = newer && newer.than === fetched ? newer.model : fetched;
  return (
    <Layout title={t('entry.title')} frame={model?.frame}>
      <p className="loading" role="status">
        {loaded.status === 'loading' ? t('frame.loading') : ''}
      </p>
      {model && fetched && (
        <EntryForm model={model} url={url} onKept={(kept) => setNewer({ than: fetched, model: kept })} />
      )}
    </Layout>
  );
}

function NothingKept() {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <section className="lone">
      <h1>{t('intake.without.title')}</h1>
      <p>{t('intake.without.help')}</p>
    </section>
  );
}

function EntryForm(props: {
  readonly model: EntryModel;
  readonly url: string;
  readonly onKept: (model: EntryModel) => void;
}) {
  const { model, url, onKept } = props;
  const words = wordsOf(model.language);
  const { language, t } = words;
  const { to } = usePageState();
  const { draft, restored, change } = useEntryDraft(model);
  const [all, setAll] = useState(() => hasOtherThanBasic(model, changesOf(draft)));
  const [extended, setExtended] = useState(false);
  const [editing, setEditing] = useState<EntryPlace>();
  const [table, setTable] = useState<{ readonly text: string | undefined }>();
  const [said, setSaid] = useState(restored ? t('entry.restored') : '');
  const [problems, setProblems] = useState<readonly LinkedProblem[]>([]);
  const [saving, setSaving] = useState(false);

  const groups = [{ title: '', rows: model.basic }, ...(all ? model.groups : [])];
  const lines = linesOf(groups.flatMap((group) => group.rows));
  const changes = changesOf(draft);
  const dateText = (date: string) => longDate(parseIsoDate(date), language);
  const rowName = ({ row, part }: EntryPlace) => {
    if (row !== '') return rowsOf(model).find(({ id }) => id === row)?.fullName ?? '';
    return part === 'source' || part === 'note'
      ? t(`entry.${part}`)
      : t('entry.population', { ages: model.ages });
  };
  const found: ShownFinding[] = checkEntry(
    { model, texts: textsOf(model, draft), dates: draft.dates },
    words,
  ).map((finding) => ({ finding, row: rowName(finding), text: findingText(finding, language) }));
  // A number is not judged by itself before it has been written to its end.
  const shown = found.filter(
    ({ finding }) => finding.severity !== 'error' || !editing || placeId(finding) !== placeId(editing),
  );

  const put = (values: readonly EntryValue[]) => change((before) => withTyped(model, before, values));
  const go = (place: EntryPlace) => {
    flushSync(() =>
      setAll((now) => now || !model.basic.some(({ id }) => id === place.row || place.row === '')),
    );
    document.getElementById(placeId(place))?.focus();
  };
  const paste = (text: string, from: CellPosition): boolean => {
    if (!isBlock(text)) return false;
    if (recogniseTable(text, model, draft.dates, language).columns.length > 0) setTable({ text });
    else {
      const { values, outside } = pasteBlock(text, { lines, dates: draft.dates }, from, language);
      put(values);
      setSaid(
        [
          t('entry.pasted', { count: values.length }),
          ...(outside > 0 ? [t('entry.outside', { count: outside })] : []),
        ].join(' '),
      );
    }
    return true;
  };
  useTablesPasted((text) => setTable({ text }));

  const addDate = (date: string) => {
    if (Number.isNaN(parseIsoDate(date))) return setSaid(t('entry.date.invalid'));
    if (draft.dates.includes(date)) return setSaid(t('entry.date.there', { date: dateText(date) }));
    change((before) => withDate(before, date));
    setSaid(t('entry.date.added', { date: dateText(date) }));
  };
  const removeDate = (date: string) => {
    change((before) => withoutDate(model, before, date));
    setSaid(t('entry.date.removed', { date: dateText(date) }));
    document.getElementById('ny-dato')?.focus();
  };
  const undo = () => {
    change((before) => ({ ...before, typed: {} }));
    setProblems([]);
    setSaid(t('entry.undone'));
  };
  const save = async () => {
    const errors = found.filter(({ finding }) => finding.severity === 'error');
    setProblems(
      errors.map(({ finding, row, text }) => ({
        text: `${t('entry.checks.at', { row, date: dateText(finding.date) })}: ${text}`,
        target: placeId(finding),
      })),
    );
    if (errors.length > 0) return setSaid(t('entry.stopped'));
    if (changes.length === 0) return setSaid(t('entry.nothing'));
    setSaving(true);
    setSaid(t('entry.saving'));
    try {
      const saved = await saveEntry(url, changes);
      if (saved.kept) {
        onKept(saved.model);
        change((now) => withTyped(saved.model, { dates: now.dates, typed: {} }, changesOf(now)));
        setSaid(t('entry.savedNow', { count: changes.length }));
      } else {
        setProblems(saved.problems.map((text) => ({ text, target: null })));
        setSaid(t('entry.stopped'));
      }
    } catch {
      setProblems([{ text: t('entry.noAnswer'), target: null }]);
      setSaid(t('entry.stopped'));
    } finally {
      setSaving(false);
    }
  };

  return (
    <div className="entry">
      <h1>{t('entry.title')}</h1>
      <p className="reading">{t('entry.lead', { ages: model.ages })}</p>
      <ErrorSummary problems={problems} />
      <div className="no-print">
        <p className="reading fine">
          {t('entry.paste')} {t('entry.keys')}
        </p>
        {!table && (
          <button
            type="button"
            className="button button-secondary"
            onClick={() => setTable({ text: undefined })}
          >
            {t('entry.old.open')}
          </button>
        )}
      </div>
      {table && (
        <OldNumbers
          model={model}
          draft={draft}
          pasted={table.text}
          onClose={() => setTable(undefined)}
          onPut={(values) => {
            put(values);
            if (hasOtherThanBasic(model, values)) setAll(true);
            setTable(undefined);
            setSaid(t('entry.old.done', { count: values.length }));
          }}
        />
      )}
      <div className="entry-controls no-print">
        <AddDate model={model} onAdd={addDate} />
        <Toggle id="alle" text={t('entry.all')} on={all} onChange={setAll} />
        <Toggle id="udvidet" text={t('entry.extended')} on={extended} onChange={setExtended} />
      </div>
      <EntryTable
        {...{ model, draft, groups, lines, extended }}
        findings={shown}
        onValue={(value) => put([value])}
        onEditing={setEditing}
        onPaste={paste}
        onRemove={removeDate}
      />
      <EntryChecks model={model} findings={shown} onGo={go} />
      <div className="entry-save no-print">
        <button type="button" className="button button-primary" onClick={() => void (saving || save())}>
          {t('entry.save')}
        </button>
        {changes.length > 0 && (
          <button type="button" className="button button-secondary" onClick={undo}>
            {t('entry.undo')}
          </button>
        )}
        <p className="entry-state">
          {changes.length > 0 ? t('entry.unsaved', { count: changes.length }) : t('entry.saved')}
        </p>
        <p className="entry-said" role="status">
          {said}
        </p>
      </div>
      <p className="no-print">
        {t('entry.publishHelp')} <Link href={to('/data/opgoerelser')}>{t('entry.publishLink')}</Link>
      </p>
    </div>
  );
}

function Toggle(props: {
  readonly id: string;
  readonly text: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  return (
    <div className="form-group-checkbox">
      <input
        type="checkbox"
        id={props.id}
        className="form-checkbox"
        checked={props.on}
        onChange={({ target }) => props.onChange(target.checked)}
      />
      <label className="form-label" htmlFor={props.id}>
        {props.text}
      </label>
    </div>
  );
}

/** Tells of a table that is pasted anywhere on the page but in a field. */
function useTablesPasted(onTable: (text: string) => void): void {
  const told = useRef(onTable);
  told.current = onTable;
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const inField = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (inField || !isBlock(text)) return;
      event.preventDefault();
      told.current(text);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
}

function hasOtherThanBasic(model: EntryModel, typed: readonly EntryValue[]): boolean {
  const basic = new Set(['', ...model.basic.map(({ id }) => id)]);
  const kept = Object.keys(model.kept).map((key) => key.split('|')[1] ?? '');
  return [...kept, ...typed.map(({ row }) => row)].some((row) => !basic.has(row));
}
