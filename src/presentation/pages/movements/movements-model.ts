import { addressOf } from '../../../catalogue/definition.ts';
import type { ChildFacts } from '../../../observations/movements/child-facts.ts';
import type { Whom } from '../../../observations/movements/highest-step.ts';
import { type Flow, FROM_PLACES, type Place, TO_PLACES } from '../../../observations/movements/movements.ts';
import { type ReadOff, readOff, readOffOf } from '../../../observations/movements/read-off.ts';
import { type Day, isoDate, monthsBefore, parseIsoDate } from '../../../shared/calendar.ts';
import type { FlowChart } from '../../charts/chart.ts';
import { flowChart } from '../../charts/flow-chart.ts';
import { comparedWith } from '../../comparison.ts';
import type { Facts } from '../../facts.ts';
import { figureNumber } from '../../figure-number.ts';
import { longDate, tableDate } from '../../format/date.ts';
import { formatList, formatWhole } from '../../format/number.ts';
import { aboutOf } from '../../shown/about.ts';
import type { ShownPage, ShownTable } from '../../shown/shown-page.ts';
import { stepName } from '../../step-name.ts';
import type { Words } from '../../texts/words.ts';
import { type ChildList, childList, childrenText } from '../explain/child-list.ts';
import { chosenDate, type Frame, frameOf } from '../frame.ts';
import { FIRST_CATALOGUE, type FigureLink, linkTo } from '../link.ts';
import { type SafeFlow, safeFlows } from './safe-flows.ts';

/** The movements on the stair between two dates: drawn, as a table, and what figures are read off it. */
export interface MovementsModel {
  readonly frame: Frame;
  readonly messages: readonly string[];
  readonly lead: string;
  readonly from: { readonly iso: string; readonly last: string } | null;
  readonly because: string;
  readonly wantsExtract: boolean;
  readonly chart: FlowChart | null;
  readonly drawn: string;
  readonly matrix: Matrix | null;
  readonly others: string;
  readonly group: ChildList | null;
  readonly readings: readonly Reading[];
  readonly readingLead: string;
  readonly note: string;
}

/** The table of the movements: from down, to across. */
export interface Matrix {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly MatrixCell[];
  }[];
}

/** A number of children; `group` opens their list, and is null where there is none to open. */
export interface MatrixCell {
  readonly text: string;
  readonly number: number | null;
  readonly group: string | null;
  readonly label: string;
}

/** A figure that the movements tell: the cells it is read in, and what is read there. */
interface Reading {
  readonly name: string;
  readonly link: FigureLink;
  readonly dates: string;
  readonly cells: string;
  readonly value: string;
  /** The earlier date of its own movements. */
  readonly fra: string;
}

/** What is known of the movements; `flowsFrom` gives those from another date for a figure's own ages and groups. */
export interface KnownMovements {
  readonly flows: readonly Flow[];
  readonly flowsFrom: (from: Day, whom: Whom) => readonly Flow[];
  readonly facts: (flow: Flow) => { readonly ids: readonly string[]; readonly facts: readonly ChildFacts[] };
}

/** The earlier date asked for; any date before the chosen one will do. Else the date that changes are told from. */
export function movementFrom(
  facts: Pick<Facts, 'cutoffs'>,
  date: Day,
  asked: string | undefined,
): { readonly from: Day; readonly isUnknown: boolean } {
  const usual = comparedWith(facts.cutoffs, date) ?? monthsBefore(date, 12);
  if (asked === undefined) return { from: usual, isUnknown: false };
  const wanted = parseIsoDate(asked);
  const isGood = !Number.isNaN(wanted) && wanted < date;
  return { from: isGood ? wanted : usual, isUnknown: !isGood };
}

/** The page; `known` is null where there are no rows. Whoever may not see rows gets only what tells of no few. */
export function movementsModel(
  facts: Facts,
  asked: {
    readonly dato?: string | undefined;
    readonly fra?: string | undefined;
    readonly gruppe?: string | undefined;
  },
  {
    whom,
    seesRows,
    known,
  }: { readonly whom: Whom; readonly seesRows: boolean; readonly known: KnownMovements | null },
  words: Words,
): MovementsModel {
  const { t, language } = words;
  const { date, message } = chosenDate(facts, asked.dato, words);
  const empty = {
    frame: frameOf(facts, date, message, words),
    messages: [],
    lead: '',
    from: null,
    because: '',
    wantsExtract: false,
    chart: null,
    drawn: '',
    matrix: null,
    others: '',
    group: null,
    readings: [],
    readingLead: '',
    note: '',
  };
  if (date === undefined) return empty;
  const { from, isUnknown } = movementFrom(facts, date, asked.fra);
  const dates = { from: longDate(from, language), to: longDate(date, language) };
  const head = {
    ...empty,
    messages: isUnknown ? [t('explain.movements.badFrom', { to: dates.to, used: dates.from })] : [],
    lead: t('explain.movements.lead', dates),
    from: { iso: isoDate(from), last: isoDate(date - 1) },
  };
  if (!known) return { ...head, because: t('explain.movements.noRows'), wantsExtract: true };
  if (known.flows.length === 0) return { ...head, because: t('explain.movements.none') };
  const nameOf = placeNames(whom, words);
  const safe = safeFlows(known.flows, seesRows ? 0 : facts.threshold);
  const chosen = seesRows ? known.flows.find((flow) => groupOf(flow) === asked.gruppe) : undefined;
  const isUnknownGroup = asked.gruppe !== undefined && seesRows && !chosen;
  return {
    ...head,
    messages: [
      ...head.messages,
      ...(isUnknownGroup ? [t('explain.unknownGroup')] : []),
      ...(asked.gruppe !== undefined && !seesRows ? [t('explain.needsRows')] : []),
    ],
    ...drawnOf(safe, facts, dates, nameOf, words),
    matrix: matrixOf(safe.flows, seesRows, dates, nameOf, words),
    others: othersText(safe.others, safe.isSmall, words),
    group: chosen ? listOf(chosen, known, { from, to: date }, nameOf, words) : null,
    readings: seesRows ? readingsOf(facts, date, known, nameOf, words) : [],
    readingLead: t('explain.movements.readingLead', { age: whom.ages.to + 1 }),
    note: t('explain.movements.note'),
  };
}

type PlaceName = (place: Place) => string;

function placeNames({ ages }: Whom, words: Words): PlaceName {
  return (place) =>
    typeof place === 'number'
      ? `${place} ${stepName(place, words)}`
      : words.t(`explain.movements.place.${place}`, { age: ages.to + 1 });
}

/** A flow as an address names it: `6-5`, `none-3`. */
function groupOf({ from, to }: Pick<Flow, 'from' | 'to'>): string {
  return `${from}-${to}`;
}

function drawnOf(
  safe: ReturnType<typeof safeFlows>,
  facts: Facts,
  dates: { readonly from: string; readonly to: string },
  nameOf: PlaceName,
  words: Words,
): Pick<MovementsModel, 'chart' | 'drawn'> {
  const { chart, isAll } = flowChart(safe, facts.municipality.name, dates, nameOf, words);
  const told = isAll ? '' : words.t('explain.movements.drawn', { n: chart.flows.length - 1 });
  const small = safe.isProtected ? words.t('explain.movements.small', { threshold: facts.threshold }) : '';
  return { chart, drawn: [told, small].filter((text) => text !== '').join(' ') };
}

function matrixOf(
  flows: readonly SafeFlow[],
  seesRows: boolean,
  dates: { readonly from: string; readonly to: string },
  nameOf: PlaceName,
  words: Words,
): Matrix {
  const { t, language } = words;
  const at = (from: Place, to: Place): MatrixCell => {
    const flow = flows.find((one) => one.from === from && one.to === to);
    if (!flow) return { text: seesRows ? '0' : '·', number: seesRows ? 0 : null, group: null, label: '' };
    const slots = { n: childrenText(flow.count, words), from: nameOf(from), to: nameOf(to) };
    return {
      text: formatWhole(flow.count, language),
      number: flow.count,
      group: seesRows ? groupOf(flow) : null,
      label: t('explain.movements.cellLabel', slots),
    };
  };
  const sumCell = (some: readonly SafeFlow[]): MatrixCell => {
    const number = some.reduce((sum, { count }) => sum + count, 0);
    return { text: formatWhole(number, language), number, group: null, label: '' };
  };
  const totals = <T>(cells: T[]) => (seesRows ? cells : []);
  return {
    caption: t('explain.movements.caption', dates),
    columns: [
      t('explain.movements.corner'),
      ...TO_PLACES.map(nameOf),
      ...totals([t('explain.movements.total')]),
    ],
    rows: [
      ...FROM_PLACES.map((from) => ({
        name: nameOf(from),
        cells: [
          ...TO_PLACES.map((to) => at(from, to)),
          ...totals([sumCell(flows.filter((flow) => flow.from === from))]),
        ],
      })),
      ...totals([
        {
          name: t('explain.movements.total'),
          cells: [...TO_PLACES.map((to) => sumCell(flows.filter((flow) => flow.to === to))), sumCell(flows)],
        },
      ]),
    ],
  };
}

function othersText(others: number, isSmall: boolean, { t, language }: Words): string {
  if (isSmall) return t('explain.movements.othersHidden');
  return others === 0 ? '' : t('explain.movements.othersRow', { n: formatWhole(others, language) });
}

function listOf(
  flow: Flow,
  known: KnownMovements,
  dates: { readonly from: Day; readonly to: Day },
  nameOf: PlaceName,
  words: Words,
): ChildList {
  const title = words.t('explain.list.flow', {
    from: nameOf(flow.from),
    to: nameOf(flow.to),
    count: childrenText(flow.children.length, words),
  });
  const { ids, facts } = known.facts(flow);
  return childList(title, ids, facts, dates, words);
}

function readingsOf(
  facts: Facts,
  date: Day,
  known: KnownMovements,
  nameOf: PlaceName,
  words: Words,
): Reading[] {
  const { t, of, language } = words;
  const definitions = facts.catalogues.find(({ name }) => name === FIRST_CATALOGUE)?.definitions ?? [];
  return definitions.flatMap((definition) => {
    const reading = readOffOf(definition);
    if (!reading || facts.cell(addressOf(definition), date)?.state === undefined) return [];
    const from = monthsBefore(date, reading.monthsBack);
    const { numerator, denominator } = readOff(reading, known.flowsFrom(from, definition));
    const label = figureNumber(definition.figure);
    return [
      {
        name: label === '' ? of(definition.name) : `${label} ${of(definition.name)}`,
        link: linkTo(definition, definitions),
        dates: `${tableDate(from, language)}–${tableDate(date, language)}`,
        cells: cellsText(reading, nameOf, words),
        value: t('explain.movements.readingValue', {
          n: formatWhole(numerator, language),
          d: formatWhole(denominator, language),
        }),
        fra: isoDate(from),
      },
    ];
  });
}

function cellsText({ rows, columns }: ReadOff, nameOf: PlaceName, { t, language }: Words): string {
  const list = (places: readonly Place[]) => formatList(places.map(nameOf), language);
  return t('explain.movements.readingHow', { rows: list(rows), columns: list(columns) });
}

/** The matrix and what is read off it, for files. */
export function movementsShown(model: MovementsModel, words: Words): ShownPage | undefined {
  const { matrix, chart, readings, drawn, others, note, frame } = model;
  if (!matrix) return undefined;
  const { t } = words;
  const tables: ShownTable[] = [
    {
      title: matrix.caption,
      columns: matrix.columns,
      rows: matrix.rows.map(({ name, cells }) => [
        name,
        ...cells.map(({ text, number }) => ({ text, number })),
      ]),
      notes: [others, note].filter((text) => text !== ''),
    },
    ...(readings.length > 0
      ? [
          {
            title: t('explain.movements.reading'),
            columns: [
              t('explain.movements.readingFigure'),
              t('explain.movements.readingDates'),
              t('explain.movements.readingCells'),
              t('explain.movements.readingNumber'),
            ],
            rows: readings.map(({ name, dates, cells, value }) => [name, dates, cells, value]),
            notes: [t('explain.movements.readingNot')],
          },
        ]
      : []),
  ];
  return {
    title: t('explain.movements.title'),
    tables,
    ...(chart ? { chart } : {}),
    about: [...aboutOf(frame, words), model.lead, ...(drawn === '' ? [] : [drawn])],
  };
}
