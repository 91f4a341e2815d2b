import { Fragment, useCallback, useEffect, useId, useState } from 'react';
import type { FoundRowsModel, FoundRowText } from '../../../presentation/pages/check/found-rows-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { usePageState } from '../../state/page-state.ts';
import { draftUrl } from '../intake/draft-url.ts';
import { ask } from '../intake/send.ts';
import { textsOf } from '../intake/use-change.ts';
import { CorrectCell, LeaveOut } from './correct-row.tsx';
import { focusOn, takeFocus } from './take-focus.ts';
import type { DraftPage } from './use-draft.ts';

interface Editing {
  readonly row: number;
  readonly kind: 'cell' | 'left_out';
}

/** The rows of the file behind a finding, each with the ways to correct it or leave it out. */
export function FoundRows(props: {
  readonly draft: string;
  readonly group: string;
  readonly change: DraftPage<unknown>['change'];
  readonly told: (done: string) => void;
  /** Changes whenever the draft's corrections do. */
  readonly corrections: string;
}) {
  const { draft, group, corrections } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const noAnswer = t('intake.noAnswer');
  const url = draftUrl(draft, 'rows', state, { group });
  const [held, setHeld] = useState<{ readonly rows: FoundRowsModel; readonly of: string }>();
  const [failed, setFailed] = useState<readonly string[]>([]);
  const load = useCallback(
    async (of: string) => {
      const answer = await ask<FoundRowsModel>(url, new AbortController().signal);
      if (answer.ok) setHeld({ rows: answer.value, of });
      setFailed(answer.ok ? [] : textsOf(answer.refusal, noAnswer));
    },
    [url, noAnswer],
  );
  const current = held?.of === corrections;
  useEffect(() => {
    if (!current) void load(corrections);
  }, [current, load, corrections]);

  if (failed.length > 0)
    return (
      <p role="alert" className="form-error-message">
        {failed.join(' ')}
      </p>
    );
  if (!held) return <p role="status">{t('check.loadingRows')}</p>;
  return <Rows model={held.rows} change={props.change} told={props.told} />;
}

function Rows({
  model,
  change,
  told,
}: {
  readonly model: FoundRowsModel;
  readonly change: DraftPage<unknown>['change'];
  readonly told: (done: string) => void;
}) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const id = useId();
  const [editing, setEditing] = useState<Editing | null>(null);
  const shown = model.columns.flatMap((column, i) => (column.shown ? [{ ...column, at: i }] : []));
  const buttonOf = (row: number, kind: Editing['kind']) => `${id}-${row}-${kind}`;
  const close = ({ row, kind }: Editing) => {
    setEditing(null);
    requestAnimationFrame(() => focusOn(buttonOf(row, kind)));
  };
  const save = async (row: FoundRowText, correction: object): Promise<readonly string[]> => {
    const { table, file, sheet, row: number } = row;
    const failed = await change('POST', 'correction', { table, file, sheet, row: number, ...correction });
    if (failed.length > 0) return failed;
    setEditing(null);
    told(t('check.saved'));
    requestAnimationFrame(() => focusOn(`${id}-${row.row}`));
    return [];
  };
  if (model.rows.length === 0) return <p>{model.none}</p>;
  return (
    <div className="found">
      <h4 tabIndex={-1} ref={takeFocus}>
        {model.caption}
      </h4>
      {model.note !== '' && <p className="fine">{model.note}</p>}
      <ScrollRegion caption={model.caption} hint={t('table.scroll')}>
        <table className="numbers found-rows">
          <caption className="sr-only">{model.caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="head date-cell">
                {t('check.rowNumber')}
              </th>
              {shown.map(({ name, label }) => (
                <th key={name} scope="col" className="head">
                  {label}
                </th>
              ))}
              <th scope="col" className="head">
                {t('check.message')}
              </th>
              <th scope="col" className="head">
                {t('check.action')}
              </th>
            </tr>
          </thead>
          <tbody>
            {model.rows.map((row) => (
              <Fragment key={row.row}>
                <tr>
                  <th scope="row" className="cell date-cell" id={`${id}-${row.row}`} tabIndex={-1}>
                    {row.row}
                  </th>
                  {shown.map(({ name, at }) => (
                    <td key={name} className="cell nowrap">
                      {row.cells[at]}
                    </td>
                  ))}
                  <td className="cell message-cell">
                    {row.messages.map((message) => (
                      <p key={message}>{message}</p>
                    ))}
                  </td>
                  <td className="cell nowrap">
                    {row.correction ? (
                      <strong>{t(row.correction.leftOut ? 'check.leftOut' : 'check.corrected')}</strong>
                    ) : (
                      <>
                        <RowButton
                          id={buttonOf(row.row, 'cell')}
                          text={t('check.correctHere')}
                          row={row.row}
                          press={() => setEditing({ row: row.row, kind: 'cell' })}
                        />
                        <RowButton
                          id={buttonOf(row.row, 'left_out')}
                          text={t('check.leaveOut')}
                          row={row.row}
                          press={() => setEditing({ row: row.row, kind: 'left_out' })}
                        />
                      </>
                    )}
                  </td>
                </tr>
                {editing?.row === row.row && (
                  <tr>
                    <td colSpan={shown.length + 3} className="cell editing-cell">
                      <div className="editing">
                        {editing.kind === 'cell' ? (
                          <CorrectCell
                            key="cell"
                            model={model}
                            row={row}
                            save={(cell) => save(row, cell)}
                            cancel={() => close(editing)}
                          />
                        ) : (
                          <LeaveOut
                            key="left_out"
                            row={row}
                            save={(left) => save(row, left)}
                            cancel={() => close(editing)}
                          />
                        )}
                      </div>
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}

/** A button of a row; the row's number is only read out, as it stands in the row. */
function RowButton(props: {
  readonly id: string;
  readonly text: string;
  readonly row: number;
  readonly press: () => void;
}) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <button type="button" id={props.id} className="row-button" onClick={props.press}>
      {props.text}
      <span className="sr-only"> {t('check.row', { row: props.row })}</span>
    </button>
  );
}
