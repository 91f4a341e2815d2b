import { useId, useRef, useState } from 'react';
import type {
  Choice,
  ColumnRow,
  MissingField,
  SheetModel,
} from '../../../presentation/pages/intake/columns-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import { type RowsColumn, RowsTable } from './rows-table.tsx';
import { SavingSelect } from './saving-select.tsx';

/** What a sheet and some of its columns mean; the columns that are not named stay as they are. */
export interface SheetChange {
  readonly file: string;
  readonly sheet: string;
  readonly table: string | null;
  readonly columns: Readonly<Record<string, string | null>>;
}

/** One received sheet: what its rows are about, the fields that are missing, and its columns. */
export function SheetPart(props: {
  readonly sheet: SheetModel;
  readonly tables: readonly Choice[];
  readonly map: (change: SheetChange) => Promise<boolean>;
}) {
  const { sheet, tables, map } = props;
  const { id, file, table } = sheet;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const heading = useRef<HTMLHeadingElement>(null);
  const [open, setOpen] = useState(!sheet.settled);
  const change = (columns: SheetChange['columns'], to: string | null = table) =>
    map({ file, sheet: sheet.sheet, table: to, columns });
  /** The select that was answered is gone; the work goes on at the heading. */
  const fill = async ({ field }: MissingField, header: string) => {
    if (await change({ [header]: field })) heading.current?.focus();
  };
  return (
    <section aria-labelledby={`${id}-titel`} className="sheet">
      <h2 id={`${id}-titel`} ref={heading} tabIndex={-1}>
        {sheet.title}
      </h2>
      <p className="fine">{sheet.rows}</p>
      <div className="form-group">
        <label className="form-label" htmlFor={`${id}-tabel`}>
          {t('intake.columns.table')}
        </label>
        <SavingSelect id={`${id}-tabel`} value={table ?? ''} save={(to) => change({}, to || null)}>
          <option value="">{t('intake.columns.noTable')}</option>
          <Options choices={tables} />
        </SavingSelect>
      </div>
      {table === null ? (
        <p>{t('intake.columns.sheetUnused')}</p>
      ) : (
        <>
          {sheet.missing.map((missing) => (
            <Missing key={missing.field} missing={missing} sheet={sheet} fill={fill} />
          ))}
          <p className="sheet-summary">
            <span>{sheet.summary}</span>
            {sheet.unsure !== '' && <span className="doubtful">{sheet.unsure}</span>}
            {sheet.settled && (
              <button
                type="button"
                className="button button-secondary"
                aria-expanded={open}
                aria-label={t(open ? 'intake.columns.hideSheet' : 'intake.columns.mendSheet', {
                  sheet: sheet.title,
                })}
                onClick={() => setOpen(!open)}
              >
                {t(open ? 'intake.columns.hide' : 'intake.columns.mend')}
              </button>
            )}
          </p>
          {(open || !sheet.settled) && <ColumnTable sheet={sheet} change={change} />}
        </>
      )}
    </section>
  );
}

function Missing(props: {
  readonly missing: MissingField;
  readonly sheet: SheetModel;
  readonly fill: (missing: MissingField, header: string) => Promise<void>;
}) {
  const { missing, sheet, fill } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const described = useId();
  return (
    <div className="form-group form-error">
      <label className="form-label" htmlFor={missing.id}>
        {missing.label}
      </label>
      <span className="form-hint" id={`${described}-hjaelp`}>
        {missing.help}
      </span>
      <span className="form-error-message" id={`${described}-fejl`}>
        {missing.problem}
      </span>
      <SavingSelect
        id={missing.id}
        value=""
        describedBy={`${described}-hjaelp ${described}-fejl`}
        invalid
        save={(header) => fill(missing, header)}
      >
        <option value="">{t('intake.columns.missingNone')}</option>
        {sheet.columns.map(({ id, header }) => (
          <option key={id} value={header}>
            {header}
          </option>
        ))}
      </SavingSelect>
    </div>
  );
}

function ColumnTable(props: {
  readonly sheet: SheetModel;
  readonly change: (columns: SheetChange['columns']) => Promise<boolean>;
}) {
  const { sheet, change } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const columns: readonly RowsColumn<ColumnRow>[] = [
    { title: t('intake.columns.header'), cell: ({ header }) => header, className: 'column-name' },
    {
      title: t('intake.columns.samples'),
      cell: ({ samples }) => <span className="samples">{samples.join(' · ')}</span>,
      className: 'column-samples',
    },
    {
      title: t('intake.columns.field'),
      cell: (column) => <FieldSelect column={column} sheet={sheet} change={change} />,
      className: 'column-field',
    },
    {
      title: t('intake.columns.certainty'),
      cell: ({ certainty, doubtful }) => <span className={doubtful ? 'doubtful' : ''}>{certainty}</span>,
      className: 'column-certainty',
    },
  ];
  return (
    <RowsTable
      caption={t('intake.columns.caption', { sheet: sheet.title })}
      columns={columns}
      rows={sheet.columns}
      keyOf={({ id }) => id}
    />
  );
}

function FieldSelect(props: {
  readonly column: ColumnRow;
  readonly sheet: SheetModel;
  readonly change: (columns: SheetChange['columns']) => Promise<boolean>;
}) {
  const { column, sheet, change } = props;
  const { id, header, field, help, label } = column;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <>
      <SavingSelect
        id={id}
        value={field ?? ''}
        label={label}
        save={(chosen) => change({ [header]: chosen || null })}
        {...(help === '' ? {} : { describedBy: `${id}-hjaelp` })}
      >
        <option value="">{t('intake.columns.unused')}</option>
        {sheet.fields.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options choices={group.fields} />
          </optgroup>
        ))}
      </SavingSelect>
      {help !== '' && (
        <span className="fine beneath" id={`${id}-hjaelp`}>
          {help}
        </span>
      )}
    </>
  );
}

function Options({ choices }: { readonly choices: readonly Choice[] }) {
  return choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
