import type { Definition } from '../catalogue/definition.ts';
import type { ProtectedCell } from '../disclosure/protected-cell.ts';
import type { Day } from '../shared/calendar.ts';
import type { ChartContext } from './charts/chart-context.ts';
import { cellOf, numberOf } from './charts/chart-context.ts';
import { tableDate } from './format/date.ts';
import { agesText, type NumberText, unitText } from './format/value.ts';
import type { Words } from './texts/words.ts';

/** A table of one figure's numbers, newest first; hidden ones are `c`, missing ones `..`. */
export interface TableModel {
  readonly figure: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly date: string;
    readonly chosen: boolean;
    readonly number: NumberText;
    readonly cells: readonly string[];
    readonly status: string;
  }[];
  readonly summary: string;
}

/** The table of a figure over all cut-offs: count, base, value, any extras, status. */
export function figureTable(context: ChartContext, figure: Definition): TableModel {
  const { facts, date, words } = context;
  const { t } = words;
  const extras = figure.extras.filter((extra) => extra !== 'days_between');
  const rows = facts.cutoffs.toReversed().map((day) => {
    const number = numberOf(context, figure, day);
    return {
      date: tableDate(day, words.language),
      chosen: day === date,
      number,
      cells: [
        ...(hasParts(figure) ? [part(number, number.numerator), part(number, number.denominator)] : []),
        `${number.value}${number.mark}`,
        ...extras.map((extra) => extraValue(context, figure, extra, day)),
      ],
      status: statusText(cellOf(context, figure, day), number, words),
    };
  });
  const ages = agesText(figure.ages);
  return {
    figure: figure.figure,
    caption: t('table.caption', {
      name: words.of(figure.name),
      unit: unitText(figure, words),
      municipality: facts.municipality.name,
    }),
    columns: [
      t('table.date'),
      ...(hasParts(figure)
        ? [numeratorTitle(figure, words), t(`table.denominator.${figure.unit}`, { ages })]
        : []),
      t('table.value'),
      ...extras.map((extra) => t(`table.${extra}`)),
      t('table.status'),
    ],
    rows,
    summary: t('table.shown', { count: rows.length }),
  };
}

/** What the signs of the tables mean; only the signs that stand in them. */
export function legendOf(tables: readonly TableModel[], threshold: number, { t }: Words): string[] {
  const cells = tables.flatMap((table) => table.rows.flatMap((row) => row.cells));
  return [
    ...(cells.includes('c') ? [t('table.legendHidden', { threshold })] : []),
    ...(cells.includes('..') ? [t('table.legendMissing')] : []),
    ...(cells.some((cell) => cell.endsWith('*')) ? [t('table.legendProvisional')] : []),
  ];
}

function hasParts({ unit }: Definition): boolean {
  return unit !== 'count' && unit !== 'kr';
}

function part(number: NumberText, text: string): string {
  return number.state === 'shown' ? text : number.value;
}

function extraValue(context: ChartContext, figure: Definition, extra: string, day: Day): string {
  return numberOf(context, { ...figure, figure: `${figure.figure}.${extra}` }, day).value;
}

function numeratorTitle({ unit, rule, count }: Definition, { t }: Words): string {
  if (unit === 'per_1000' && rule.kind === 'sum') return t('table.numerator.sum');
  if (unit === 'per_1000' && count === 'measures') return t('table.numerator.measures');
  return t(`table.numerator.${unit}`);
}

function statusText(cell: ProtectedCell | undefined, number: NumberText, { t }: Words): string {
  if (number.state !== 'shown' || cell?.state !== 'shown')
    return t(`number.${number.state === 'hidden' ? 'hidden' : 'missing'}`);
  const status = cell.status === 'ok' ? [] : [t(`table.${cell.status}`)];
  const source = cell.source === 'reported' ? [t('table.reported')] : [];
  const [first = t('table.ok'), ...rest] = [...source, ...status];
  return [first, ...rest.map((word) => word.toLocaleLowerCase())].join(', ');
}
