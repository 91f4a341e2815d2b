import { type ChangeEvent, useId, useState } from 'react';
import type { FoundRowsModel, FoundRowText } from '../../../presentation/pages/check/found-rows-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import { ReasonForm } from './reason-form.tsx';

/** Sends what was written; gives why it was refused. */
type Save<T> = (correction: T) => Promise<readonly string[]>;

/** The form that corrects one cell of a row: which column, its new value, and why. */
export function CorrectCell(props: {
  readonly model: FoundRowsModel;
  readonly row: FoundRowText;
  readonly save: Save<{ kind: 'cell'; column: string; value: string; reason: string }>;
  readonly cancel: () => void;
}) {
  const { model, row } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const id = useId();
  const [column, setColumn] = useState(model.suspect || (model.columns[0]?.name ?? ''));
  const at = model.columns.findIndex(({ name }) => name === column);
  const before = row.cells[at] ?? '';
  const choices = model.columns[at]?.choices ?? [];
  const [value, setValue] = useState('');
  const [same, setSame] = useState(false);
  const inFile = before === '' ? t('check.emptyCell') : t('check.quoted', { text: before });
  const field = {
    id: `${id}-value`,
    value,
    'aria-invalid': same,
    'aria-describedby': same ? `${id}-error ${id}-hint` : `${id}-hint`,
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => setValue(target.value),
  };
  return (
    <ReasonForm
      title={t('check.correctRow', { row: row.row })}
      label={t('check.reason')}
      saveLabel={t('check.save')}
      cancel={props.cancel}
      fault={() => {
        setSame(false);
        return value.trim() === before || (choices.length > 0 && value === '')
          ? { id: `${id}-value`, show: () => setSame(true) }
          : null;
      }}
      save={(reason) => props.save({ kind: 'cell', column, value: value.trim(), reason })}
      fields={
        <>
          <div className="form-group">
            <label className="form-label" htmlFor={`${id}-column`}>
              {t('check.whichColumn')}
            </label>
            <select
              id={`${id}-column`}
              className="form-select"
              value={column}
              onChange={({ target }) => {
                setColumn(target.value);
                setValue('');
              }}
            >
              {model.columns.map(({ name, label }) => (
                <option key={name} value={name}>
                  {label}
                </option>
              ))}
            </select>
          </div>
          <div className={same ? 'form-group form-error' : 'form-group'}>
            <label className="form-label" htmlFor={`${id}-value`}>
              {t('check.newValue')}
            </label>
            <span className="form-hint" id={`${id}-hint`}>
              {t(choices.length > 0 ? 'check.chooseValueHelp' : 'check.newValueHelp', { text: inFile })}
            </span>
            {same && (
              <span className="form-error-message" id={`${id}-error`}>
                {t('check.valueSame')}
              </span>
            )}
            {choices.length > 0 ? (
              <select {...field} className="form-select">
                <option value="">{t('check.chooseValue')}</option>
                {choices.map((choice) => (
                  <option key={choice.value} value={choice.value}>
                    {choice.label}
                  </option>
                ))}
              </select>
            ) : (
              <input {...field} className="form-input" type="text" autoComplete="off" maxLength={2000} />
            )}
          </div>
        </>
      }
    />
  );
}

/** The form that leaves a row out, and why. */
export function LeaveOut(props: {
  readonly row: FoundRowText;
  readonly save: Save<{ kind: 'left_out'; reason: string }>;
  readonly cancel: () => void;
}) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <ReasonForm
      title={t('check.leaveOutRow', { row: props.row.row })}
      lead={t('check.leaveOutHelp')}
      label={t('check.reason')}
      saveLabel={t('check.saveLeftOut')}
      cancel={props.cancel}
      save={(reason) => props.save({ kind: 'left_out', reason })}
    />
  );
}
