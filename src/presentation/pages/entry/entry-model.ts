import { addressOf, type Definition, type Unit } from '../../../catalogue/definition.ts';
import {
  type EntryGrid,
  type EntryPart,
  type EntryPlace,
  type EntryRow,
  type EntryValue,
  placeKey,
} from '../../../intake/entry/entry.ts';
import { PARTS, type PartKind } from '../../../intake/entry/part-kind.ts';
import { STEPS } from '../../../shared/stair.ts';
import { figureNumber } from '../../figure-number.ts';
import { agesText, unitText } from '../../format/value.ts';
import { stepOfFigure } from '../../step-of-figure.ts';
import type { Language, Words } from '../../texts/words.ts';
import type { Frame } from '../frame.ts';
import { dataFrame } from '../intake/data-frame.ts';
import { type Relation, relationsOf } from './relations.ts';

/** The page for typing figures in: dates, rows, what is kept already, and how the rows hang together. */
export interface EntryModel {
  readonly frame: Frame;
  readonly language: Language;
  readonly municipality: { readonly code: string; readonly name: string };
  /** `0-17`. */
  readonly ages: string;
  /** ISO. */
  readonly today: string;
  readonly nextDate: string;
  /** ISO, oldest first. */
  readonly dates: readonly string[];
  /** The five figures of the guide. */
  readonly basic: readonly EntryRowModel[];
  /** All other figures by the step they are about, most intrusive first. */
  readonly groups: readonly { readonly title: string; readonly rows: readonly EntryRowModel[] }[];
  readonly relations: readonly Relation[];
  /** What is kept, by `placeKey`. */
  readonly kept: Readonly<Record<string, string>>;
}

/** One figure to type. */
export interface EntryRowModel {
  readonly id: string;
  readonly name: string;
  /** With the name of the figure that it is a part of: `Nyanbringelser: Døgninstitutioner`. */
  readonly fullName: string;
  /** What it covers or which figures of which catalogues it is. */
  readonly hint: string;
  readonly sub: boolean;
  readonly unit: Unit;
  readonly unitText: string;
  readonly addresses: readonly string[];
  /** Names that the row is known by in pasted tables, in both languages. */
  readonly names: readonly string[];
  readonly numerator: { readonly label: string; readonly kind: PartKind };
  /** Null where nothing stands below it, or the population does. */
  readonly denominator: { readonly label: string; readonly kind: PartKind } | null;
}

export type { EntryPlace, EntryValue };

/** One line of the grid that numbers are typed in. */
export interface EntryLine {
  readonly row: string;
  readonly part: Extract<EntryPart, 'population' | 'numerator' | 'denominator'>;
}

/** The grid as a page in the words of a language. */
export function entryModel(grid: EntryGrid, words: Words): EntryModel {
  const all = grid.rows.flatMap((row) => row.definitions);
  const model = (row: EntryRow) => rowModel(row, all, words);
  const basic = grid.rows.filter((row) => row.basic !== undefined);
  const rates = all.find((definition) => definition.unit === 'per_1000');
  return {
    frame: dataFrame({ municipality: grid.municipality.name, demo: grid.demo }, words),
    language: words.language,
    municipality: grid.municipality,
    ages: rates ? agesText(rates.ages) : '0-17',
    today: grid.today,
    nextDate: grid.nextDate,
    dates: grid.dates,
    basic: basic.toSorted((a, b) => (a.basic ?? 0) - (b.basic ?? 0)).map(model),
    groups: groupsOf(grid.rows, all, words).map(({ title, rows }) => ({ title, rows: rows.map(model) })),
    relations: relationsOf(grid.rows),
    kept: Object.fromEntries(grid.values.map((value: EntryValue) => [placeKey(value), value.value])),
  };
}

/** The lines that numbers are typed in, top to bottom: the population, then each row with its denominator below it. */
export function linesOf(rows: readonly EntryRowModel[]): EntryLine[] {
  return [
    { row: '', part: 'population' },
    ...rows.flatMap(({ id, denominator }): EntryLine[] => [
      { row: id, part: 'numerator' },
      ...(denominator ? [{ row: id, part: 'denominator' } as const] : []),
    ]),
  ];
}

/** Every row of the page. */
export function rowsOf({ basic, groups }: EntryModel): EntryRowModel[] {
  return [...basic, ...groups.flatMap((group) => group.rows)];
}

/** A sub-figure stands with its main figure, or where that would stand were it not one of the five. */
function groupsOf(rows: readonly EntryRow[], all: readonly Definition[], { t, of }: Words) {
  const others = rows.filter((row) => row.basic === undefined);
  const mains = rows.filter(({ definitions: [first] }) => first?.parent === undefined);
  return [...STEPS.map((step) => step.number).reverse(), undefined]
    .map((number) => {
      const step = STEPS.find((one) => one.number === number);
      const here = mains.filter((row) => stepOfRow(row, all) === number);
      return {
        title: step ? t('step.title', { n: step.number, name: of(step) }) : t('step.across'),
        rows: here.flatMap((main) => others.filter((row) => row === main || isPartOf(row, main))),
      };
    })
    .filter((group) => group.rows.length > 0);
}

function stepOfRow({ definitions: [first] }: EntryRow, all: readonly Definition[]): number | undefined {
  return first && stepOfFigure(first, all);
}

/** Whether the row is a sub-figure of the other, in the catalogue that the row is known by. */
function isPartOf({ definitions: [first] }: EntryRow, main: EntryRow): boolean {
  return main.definitions.some((d) => d.catalogue === first?.catalogue && d.figure === first.parent);
}

function rowModel(row: EntryRow, all: readonly Definition[], words: Words): EntryRowModel {
  const { id, definitions, basic } = row;
  const [first] = definitions;
  if (!first) throw new Error(`the row ${id} has no figure`);
  const guide = definitions.find((d) => d.catalogue === 'netvaerksmetoder');
  const shown = basic === undefined ? first : (guide ?? first);
  const { unit } = first;
  const parts = PARTS[unit];
  const { denominator } = parts;
  const parent = all.find((d) => d.catalogue === first.catalogue && d.figure === first.parent);
  const name = words.of(shown.name);
  return {
    id,
    name,
    fullName: parent ? `${words.of(parent.name)}: ${name}` : name,
    hint:
      basic === undefined
        ? numbersText(definitions, words)
        : words.t(BASIC_HINTS[basic - 1] ?? 'entry.basic.institution'),
    sub: basic === undefined && first.parent !== undefined,
    unit,
    unitText: unitText(first, words),
    addresses: definitions.map(addressOf),
    names: [...new Set(definitions.flatMap(({ name }) => [name.da, name.en]))],
    numerator: { label: numeratorLabel(first, words), kind: parts.numerator },
    denominator:
      denominator === undefined || denominator === 'population'
        ? null
        : { label: words.t(`table.denominator.${unit}`, { ages: agesText(first.ages) }), kind: denominator },
  };
}

const BASIC_HINTS = [
  'entry.basic.early_preventive',
  'entry.basic.home_based',
  'entry.basic.network_foster',
  'entry.basic.foster',
  'entry.basic.institution',
] as const;

function numeratorLabel({ unit, rule }: Definition, { t }: Words): string {
  return unit === 'per_1000' && rule.kind === 'sum' ? t('table.numerator.sum') : t(`table.numerator.${unit}`);
}

/** `Nr. 1.3 · vejledningens nr. 5.1`. */
function numbersText(definitions: readonly Definition[], { t }: Words): string {
  return definitions
    .flatMap(({ catalogue, figure }) => {
      const number = figureNumber(figure);
      if (number === '') return [];
      return [
        t(catalogue === 'netvaerksmetoder' ? 'entry.guideNumber' : 'list.figureNumber', { figure: number }),
      ];
    })
    .join(' · ');
}
