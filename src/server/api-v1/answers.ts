import type { z } from 'zod';
import { addressOf, type Definition } from '../../catalogue/definition.ts';
import type { ProtectedCell } from '../../disclosure/protected-cell.ts';
import type { Facts } from '../../presentation/facts.ts';
import { DECIMALS, drawnValue, numberText, unitText } from '../../presentation/format/value.ts';
import type { Words } from '../../presentation/texts/words.ts';
import { type Day, isoDate } from '../../shared/calendar.ts';
import type { figureList, figureObservations, jsonStat } from './schemas.ts';

type FigureList = z.infer<typeof figureList>;
type FigureObservations = z.infer<typeof figureObservations>;
type JsonStat = z.infer<typeof jsonStat>;

/** All figures and dates. */
export function listAnswer(facts: Facts, words: Words): FigureList {
  return {
    municipality: facts.municipality,
    demo: facts.demo,
    dates: facts.cutoffs.map(isoDate),
    threshold: facts.threshold,
    figures: figuresOf(facts).map((definition) => figureOf(definition, words)),
  };
}

/** One figure at the dates. */
export function observationsAnswer(
  facts: Facts,
  definition: Definition,
  dates: readonly Day[],
  words: Words,
): FigureObservations {
  return {
    municipality: facts.municipality,
    demo: facts.demo,
    threshold: facts.threshold,
    figure: figureOf(definition, words),
    observations: dates.map((date) => observationOf(facts, definition, date, words)),
  };
}

/** Figures by dates as a JSON-stat data set, in row-major order. */
export function jsonStatAnswer(
  facts: Facts,
  figures: readonly Definition[],
  dates: readonly Day[],
  words: Words,
): JsonStat {
  const { municipality } = facts;
  const cells = figures.flatMap((figure) => dates.map((date) => facts.cell(addressOf(figure), date)));
  const byFigure = <T>(of: (figure: Definition) => T) =>
    Object.fromEntries(figures.map((figure) => [addressOf(figure), of(figure)]));
  const newest = facts.published?.filter(({ date }) => dates.includes(date)).map(({ at }) => at);
  const updated = newest?.toSorted().at(-1);
  return {
    version: '2.0',
    class: 'dataset',
    label: words.t('list.title'),
    source: municipality.name,
    ...(updated === undefined ? {} : { updated }),
    note: [
      ...(facts.demo ? [words.t('site.file.demo')] : []),
      words.t('site.file.smallNumbers', { threshold: facts.threshold }),
      ...new Set(figures.flatMap(({ caveats }) => caveats.map(words.of))),
    ],
    id: ['municipality', 'figure', 'date'],
    size: [1, figures.length, dates.length],
    role: { geo: ['municipality'], time: ['date'], metric: ['figure'] },
    dimension: {
      municipality: {
        label: municipality.name,
        category: { index: [municipality.code], label: { [municipality.code]: municipality.name } },
      },
      figure: {
        label: words.t('overview.figure'),
        category: {
          index: figures.map(addressOf),
          label: byFigure(({ name }) => words.of(name)),
          unit: byFigure((figure) => ({ label: unitText(figure, words), decimals: DECIMALS[figure.unit] })),
        },
      },
      date: {
        label: words.t('table.date'),
        category: {
          index: dates.map(isoDate),
          label: Object.fromEntries(dates.map((date) => [isoDate(date), isoDate(date)])),
        },
      },
    },
    value: cells.map(drawnValue),
    status: Object.fromEntries(
      cells.flatMap((cell, i) => {
        const sign = signOf(cell);
        return sign ? [[String(i), sign] as const] : [];
      }),
    ),
  };
}

/** Every figure of every catalogue. */
export function figuresOf({ catalogues }: Facts): Definition[] {
  return catalogues.flatMap(({ definitions }) => definitions);
}

function figureOf(definition: Definition, words: Words): FigureList['figures'][number] {
  const { catalogue, parent, name, unit, caveats, version } = definition;
  return {
    id: addressOf(definition),
    name: words.of(name),
    unit,
    parent: parent === undefined ? null : `${catalogue}:${parent}`,
    definition: words.of(definition.definition),
    caveats: caveats.map(words.of),
    version,
  };
}

function observationOf(
  facts: Facts,
  definition: Definition,
  date: Day,
  words: Words,
): FigureObservations['observations'][number] {
  const cell = facts.cell(addressOf(definition), date);
  const { state, exact } = numberText(cell, definition, facts.threshold, words);
  const part = (number: number | null | undefined) => (number == null ? null : number / (exact?.scale ?? 1));
  const isShown = state === 'shown';
  return {
    date: isoDate(date),
    state,
    value: isShown ? drawnValue(cell) : null,
    numerator: isShown ? part(exact?.numerator) : null,
    denominator: isShown ? part(exact?.denominator) : null,
    status: statusOf(cell),
    source: cell?.source ?? 'calculated',
    version: facts.published?.find((known) => known.date === date)?.version ?? null,
  };
}

function statusOf(cell: ProtectedCell | undefined): FigureObservations['observations'][number]['status'] {
  if (cell?.state === 'hidden') return null;
  return cell?.state === 'shown' ? cell.status : (cell?.reason ?? 'not_reported');
}

function signOf(cell: ProtectedCell | undefined): 'c' | '..' | '*' | undefined {
  if (cell?.state === 'hidden') return 'c';
  if (drawnValue(cell) === null) return '..';
  return cell?.state === 'shown' && cell.status === 'provisional' ? '*' : undefined;
}
