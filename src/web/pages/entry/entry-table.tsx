import { Fragment } from 'react';
import { longDate } from '../../../presentation/format/date.ts';
import type { EntryDraft } from '../../../presentation/pages/entry/entry-draft.ts';
import { isEmptyDate, textAt } from '../../../presentation/pages/entry/entry-draft.ts';
import type {
  EntryLine,
  EntryModel,
  EntryPlace,
  EntryRowModel,
  EntryValue,
} from '../../../presentation/pages/entry/entry-model.ts';
import { valueOfTyped } from '../../../presentation/pages/entry/entry-value.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { parseIsoDate } from '../../../shared/calendar.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { type CellPosition, EntryCell } from './entry-cell.tsx';
import type { ShownFinding } from './entry-checks.tsx';
import { placeId, remarkId } from './place-id.ts';

/** What the grid is drawn from, and what it tells of. */
export interface EntryTableProps {
  readonly model: EntryModel;
  readonly draft: EntryDraft;
  /** The first, of the five figures, stands below the population without a title. */
  readonly groups: readonly { readonly title: string; readonly rows: readonly EntryRowModel[] }[];
  readonly lines: readonly EntryLine[];
  readonly findings: readonly ShownFinding[];
  readonly extended: boolean;
  readonly onValue: (value: EntryValue) => void;
  readonly onEditing: (place: EntryPlace | undefined) => void;
  readonly onPaste: (text: string, from: CellPosition) => boolean;
  readonly onRemove: (date: string) => void;
}

/** The grid: a real table whose cells are text fields, a column for each date, a row for each figure. */
export function EntryTable(props: EntryTableProps) {
  const { model, draft, groups, extended } = props;
  const { t } = wordsOf(model.language);
  const [basic, ...others] = groups;
  return (
    <ScrollRegion
      caption={t('entry.caption', { municipality: model.municipality.name })}
      hint={t('entry.scroll')}
    >
      <table className="entry-table">
        <caption className="sr-only">{t('entry.caption', { municipality: model.municipality.name })}</caption>
        <thead>
          <tr>
            <th scope="col" className="entry-name">
              {t('entry.row')}
            </th>
            {draft.dates.map((date) => (
              <DateHead key={date} {...props} date={date} />
            ))}
          </tr>
        </thead>
        <tbody>
          <PopulationRow {...props} />
          {basic?.rows.map((row) => (
            <FigureRows key={row.id} {...props} row={row} />
          ))}
        </tbody>
        {others.map((group) => (
          <tbody key={group.title}>
            <tr>
              <th scope="rowgroup" className="entry-group" colSpan={draft.dates.length + 1}>
                <span>{group.title}</span>
              </th>
            </tr>
            {group.rows.map((row) => (
              <FigureRows key={row.id} {...props} row={row} />
            ))}
          </tbody>
        ))}
        {(extended || hasWords(props)) && (
          <tbody className="entry-words">
            <WordsRow {...props} part="source" />
            <WordsRow {...props} part="note" />
          </tbody>
        )}
      </table>
    </ScrollRegion>
  );
}

function hasWords({ model, draft }: EntryTableProps): boolean {
  return draft.dates.some((date) =>
    (['source', 'note'] as const).some((part) => textAt(model, draft, { date, row: '', part }) !== ''),
  );
}

function DateHead({ model, draft, date, onRemove }: EntryTableProps & { readonly date: string }) {
  const { language, t } = wordsOf(model.language);
  const text = longDate(parseIsoDate(date), language);
  const removable = draft.dates.length > 1 && isEmptyDate(model, draft, date);
  return (
    <th scope="col" className="entry-date">
      <span id={`dato-${date}`}>{text}</span>
      {removable && (
        <button
          type="button"
          className="entry-remove no-print"
          aria-label={t('entry.date.remove', { date: text })}
          onClick={() => onRemove(date)}
        >
          {t('entry.date.removeShort')}
        </button>
      )}
    </th>
  );
}

function PopulationRow(props: EntryTableProps) {
  const { model, draft } = props;
  const { t } = wordsOf(model.language);
  return (
    <tr>
      <th scope="row" className="entry-name">
        <span id="raekke-population" className="entry-title">
          {t('entry.population', { ages: model.ages })}
        </span>
        <small>{t('entry.populationHint')}</small>
      </th>
      {draft.dates.map((date) => (
        <NumberCell
          key={date}
          {...props}
          place={{ date, row: '', part: 'population' }}
          label="raekke-population"
        />
      ))}
    </tr>
  );
}

function FigureRows({ row, ...props }: EntryTableProps & { readonly row: EntryRowModel }) {
  const { draft } = props;
  const label = `raekke-${row.id.replace(/[^a-z0-9-]/g, '-')}`;
  return (
    <Fragment>
      <tr className={row.denominator ? 'entry-has-below' : ''}>
        <th scope="row" className={row.sub ? 'entry-name entry-sub' : 'entry-name'}>
          {row.denominator && <span className="entry-part">{row.numerator.label}</span>}
          <RowName id={label} row={row} />
          {row.hint !== '' && <small>{row.hint}</small>}
        </th>
        {draft.dates.map((date) => (
          <NumberCell
            key={date}
            {...props}
            place={{ date, row: row.id, part: 'numerator' }}
            label={label}
            row={row}
          />
        ))}
      </tr>
      {row.denominator && (
        <tr>
          <th scope="row" className={row.sub ? 'entry-name entry-sub' : 'entry-name'}>
            <span id={`${label}-below`} className="entry-part">
              <span className="sr-only">{`${row.fullName}: `}</span>
              {row.denominator.label}
            </span>
          </th>
          {draft.dates.map((date) => (
            <NumberCell
              key={date}
              {...props}
              place={{ date, row: row.id, part: 'denominator' }}
              label={`${label}-below`}
            />
          ))}
        </tr>
      )}
    </Fragment>
  );
}

/** The name as it stands under its main figure; read out with that figure's name, for a table is not always read in order. */
function RowName({ id, row: { name, fullName } }: { readonly id: string; readonly row: EntryRowModel }) {
  const before = fullName.slice(0, fullName.length - name.length);
  return (
    <span id={id} className="entry-title">
      {before !== '' && <span className="sr-only">{before}</span>}
      {name}
    </span>
  );
}

function NumberCell(
  props: EntryTableProps & {
    readonly place: EntryPlace;
    readonly label: string;
    readonly row?: EntryRowModel | undefined;
  },
) {
  const { model, draft, lines, findings, place, label, row } = props;
  const { date } = place;
  const position = {
    line: lines.findIndex((line) => line.row === place.row && line.part === place.part),
    column: draft.dates.indexOf(date),
  };
  const id = placeId(place);
  const here = findings.filter(({ finding }) => placeId(finding) === id);
  const value = row && valueText(props, row, date);
  const valueId = `${id}-vaerdi`;
  const described = [...(value ? [valueId] : []), ...(here.length > 0 ? [remarkId(place)] : [])];
  return (
    <td className={here.length > 0 ? 'entry-cell entry-marked' : 'entry-cell'}>
      <EntryCell
        id={id}
        labelledBy={`${label} dato-${date}`}
        describedBy={described.length > 0 ? described.join(' ') : undefined}
        invalid={here.some(({ finding }) => finding.severity === 'error')}
        text={textAt(model, draft, place)}
        position={position}
        language={model.language}
        onText={(text) => props.onValue({ ...place, value: text })}
        onEditing={(editing) => props.onEditing(editing ? place : undefined)}
        onPaste={(text) => props.onPaste(text, position)}
      />
      {row && (
        <span className="entry-value" id={valueId}>
          {value}
        </span>
      )}
      {row && <StatusChoice {...props} row={row} date={date} />}
    </td>
  );
}

/** `6,92 pr. 1.000`, as the figure's page will show it; undefined while it cannot be worked out. */
function valueText({ model, draft }: EntryTableProps, row: EntryRowModel, date: string): string | undefined {
  const { language, t } = wordsOf(model.language);
  const at = (id: string, part: EntryPlace['part']) => textAt(model, draft, { date, row: id, part });
  const below = row.denominator ? at(row.id, 'denominator') : at('', 'population');
  const value = valueOfTyped(row.unit, at(row.id, 'numerator'), below, language);
  if (value === undefined) return undefined;
  if (row.unit === 'per_1000') return t('entry.value.per_1000', { value });
  if (row.unit === 'percent') return t('entry.value.percent', { value });
  return t('entry.value.other', { value, unit: row.unitText });
}

const STATUSES = ['', 'not_reported', 'break'] as const;

function StatusChoice(props: EntryTableProps & { readonly row: EntryRowModel; readonly date: string }) {
  const { model, draft, extended, row, date } = props;
  const { language, t } = wordsOf(model.language);
  const place = { date, row: row.id, part: 'status' } as const;
  const status = textAt(model, draft, place);
  if (!extended && status === '') return null;
  return (
    <select
      className={status === '' ? 'entry-status no-print' : 'entry-status'}
      aria-label={t('entry.statusOf', { row: row.fullName, date: longDate(parseIsoDate(date), language) })}
      value={status}
      onChange={({ target }) => props.onValue({ ...place, value: target.value })}
    >
      {STATUSES.map((one) => (
        <option key={one} value={one}>
          {t(`entry.statuses.${one === '' ? 'number' : one}`)}
        </option>
      ))}
    </select>
  );
}

function WordsRow(props: EntryTableProps & { readonly part: 'source' | 'note' }) {
  const { model, draft, part } = props;
  const { t } = wordsOf(model.language);
  return (
    <tr>
      <th scope="row" className="entry-name">
        <span id={`raekke-${part}`} className="entry-title">
          {t(`entry.${part}`)}
        </span>
        <small>{t(`entry.${part}Hint`)}</small>
      </th>
      {draft.dates.map((date) => {
        const place = { date, row: '', part };
        return (
          <td key={date} className="entry-cell">
            <input
              id={placeId(place)}
              className="entry-input entry-text"
              type="text"
              maxLength={500}
              aria-labelledby={`raekke-${part} dato-${date}`}
              value={textAt(model, draft, place)}
              onChange={({ target }) => props.onValue({ ...place, value: target.value })}
            />
          </td>
        );
      })}
    </tr>
  );
}
