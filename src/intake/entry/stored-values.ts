import { addressOf } from '../../catalogue/definition.ts';
import type { ReportedFigure, ReportedPlace } from '../../store/reported-figures.ts';
import { type EntryPart, type EntryRow, type EntryValue, placeKey } from './entry.ts';
import { PARTS } from './part-kind.ts';

/** What a row is stored as at a date, beside its figure and who entered it; undefined when nothing is. */
export type StoredNumber = Pick<ReportedFigure, 'numerator' | 'denominator' | 'status' | 'source' | 'note'>;

/** The grid's texts from the totals that are stored; what a row's figures share is told once. */
export function valuesOf(rows: readonly EntryRow[], stored: readonly ReportedFigure[]): EntryValue[] {
  const totals = stored.filter((figure) => figure.breakdown === '');
  const values = new Map<string, EntryValue>();
  const tell = (date: string, row: string, part: EntryPart, value: string | null) => {
    const key = placeKey({ date, row, part });
    if (value !== null && value !== '' && !values.has(key)) values.set(key, { date, row, part, value });
  };
  for (const { id, definitions } of basicFirst(rows)) {
    for (const address of definitions.map(addressOf)) {
      for (const figure of totals.filter((one) => one.figure === address)) {
        const { date } = figure;
        tell(date, id, 'numerator', figure.numerator);
        tell(date, id, 'status', figure.status);
        if (hasPopulation(definitions)) tell(date, '', 'population', figure.denominator);
        else tell(date, id, 'denominator', figure.denominator);
        tell(date, '', 'source', figure.source);
        tell(date, '', 'note', figure.note);
      }
    }
  }
  return [...values.values()];
}

/**
 * What a row is to be stored as at a date by the texts of the grid. Every rate carries the population of its date as its
 * denominator; the guide's five figures carry it also before they are counted, so that a population alone is kept.
 */
export function storedNumber(
  row: EntryRow,
  date: string,
  texts: ReadonlyMap<string, string>,
): StoredNumber | undefined {
  const at = (id: string, part: EntryPart) => texts.get(placeKey({ date, row: id, part })) ?? '';
  const numerator = at(row.id, 'numerator');
  const status = statusOf(at(row.id, 'status'));
  const rate = hasPopulation(row.definitions);
  const population = at('', 'population');
  const own = rate ? '' : at(row.id, 'denominator');
  const carriesPopulation = rate && row.basic !== undefined && population !== '';
  if (numerator === '' && own === '' && status === '' && !carriesPopulation) return undefined;
  return {
    numerator: known(numerator),
    denominator: known(rate ? population : own),
    status,
    source: at('', 'source'),
    note: at('', 'note'),
  };
}

/** Where a row's numbers lie at a date: one place for each of its figures. */
export function placesOf(row: EntryRow, date: string, municipality: string): ReportedPlace[] {
  return row.definitions.map((definition) => ({
    figure: addressOf(definition),
    municipality,
    date,
    breakdown: '',
    category: '',
  }));
}

function basicFirst(rows: readonly EntryRow[]): EntryRow[] {
  return rows.toSorted((a, b) => (a.basic ?? rows.length) - (b.basic ?? rows.length));
}

function hasPopulation([first]: EntryRow['definitions']): boolean {
  return first !== undefined && PARTS[first.unit].denominator === 'population';
}

function statusOf(text: string): ReportedFigure['status'] {
  return text === 'not_reported' || text === 'break' ? text : '';
}

function known(text: string): string | null {
  return text === '' ? null : text;
}
