import { addressOf, type Definition } from '../../../catalogue/definition.ts';
import type { Observation } from '../../../observations/observation.ts';
import type { Day } from '../../../shared/calendar.ts';
import type { Facts } from '../../facts.ts';
import { tableDate } from '../../format/date.ts';
import { unitText } from '../../format/value.ts';
import type { ShownPage, ShownTable } from '../../shown/shown-page.ts';
import type { Words } from '../../texts/words.ts';
import { definitionsOf } from '../figure-row.ts';
import { chosenDate, type Frame, frameOf } from '../frame.ts';
import { type FigureLink, linkTo } from '../link.ts';
import { differenceText, textsOf } from './preview-model.ts';
import { choicesOf, MOST_VARIANTS, type Variant, variantText, writeVariants } from './variant.ts';

/** A variant with what was calculated of it. */
export interface CalculatedVariant {
  readonly variant: Variant;
  readonly definition: Definition;
  readonly observations: readonly Observation[];
}

/** A number of a column: its value, what was counted, and how far it is from the figure as it is. */
interface VariantCell {
  readonly value: string;
  readonly counted: string;
  readonly difference: string;
}

/** The figure as it is beside up to three variants of its rule. */
export interface VariantsModel {
  readonly frame: Frame;
  readonly title: string;
  readonly name: string;
  readonly link: FigureLink;
  readonly caption: string;
  /** Why nothing can be calculated here; null when it can. */
  readonly closed: string | null;
  readonly columns: readonly {
    readonly title: string;
    readonly text: string;
    readonly unit: string;
    /** How the address is without it, and the form to save it in; null for the figure itself. */
    readonly without: string | null;
    readonly save: { readonly tal: string; readonly varianter: string } | null;
  }[];
  /** Newest first; a cell for each column. */
  readonly rows: readonly { readonly date: string; readonly cells: readonly VariantCell[] }[];
  readonly choices: ReturnType<typeof choicesOf>;
  /** What stands in the address now; more is added to it. */
  readonly written: string | null;
  readonly full: boolean;
  /** Obvious variants that are not shown yet, as the address would be. */
  readonly suggestions: readonly { readonly text: string; readonly written: string }[];
}

/** The page of a figure's variants; exact numbers, for readers who see rows. */
export function variantsModel(
  facts: Facts,
  definition: Definition,
  calculated: {
    readonly dates: readonly Day[];
    readonly own: readonly Observation[];
    readonly variants: readonly CalculatedVariant[];
    readonly unknown: string | undefined;
    readonly closed: string | null;
  },
  words: Words,
): VariantsModel {
  const { t } = words;
  const { dates, own, variants, unknown, closed } = calculated;
  const all = variants.map(({ variant }) => variant);
  const name = words.of(definition.name);
  const at = (observations: readonly Observation[], date: Day) => observations.find((o) => o.date === date);
  const cell = (observations: readonly Observation[], figure: Definition, date: Day, isOwn: boolean) => {
    const { value, n, of } = textsOf(at(observations, date), figure, words);
    const counted =
      n === '..'
        ? ''
        : of === ''
          ? t('own.variants.counted', { n })
          : t('own.variants.countedOf', { n, d: of });
    const difference = isOwn ? '' : differenceText(at(observations, date), at(own, date), figure, words);
    return { value, counted, difference };
  };
  const message = unknown === undefined ? null : t('own.variants.unknown', { text: unknown.slice(0, 40) });
  const choices = choicesOf(definition, words);
  return {
    frame: frameOf(facts, chosenDate(facts, undefined, words).date, message, words),
    title: t('own.variants.title', { name }),
    name,
    link: linkTo(definition, definitionsOf(facts, definition.catalogue)),
    caption: t('own.variants.caption', { name, municipality: facts.municipality.name }),
    closed,
    columns: [
      {
        title: t('own.variants.standard'),
        text: '',
        unit: unitText(definition, words),
        without: null,
        save: null,
      },
      ...variants.map(({ variant, definition: varied }, i) => ({
        title: t('own.variants.variant', { n: i + 1 }),
        text: variantText(variant, words),
        unit: unitText(varied, words),
        without: writeVariants(all.filter((other) => other !== variant)) ?? '',
        save: { tal: addressOf(definition), varianter: writeVariants([variant]) ?? '' },
      })),
    ],
    rows: dates.toReversed().map((date) => ({
      date: tableDate(date, words.language),
      cells: [
        cell(own, definition, date, true),
        ...variants.map((v) => cell(v.observations, v.definition, date, false)),
      ],
    })),
    choices,
    written: writeVariants(all) ?? null,
    full: variants.length >= MOST_VARIANTS,
    suggestions: suggestionsOf(choices, all, words),
  };
}

/** One change at a time: the first other value of each choice. */
function suggestionsOf(
  choices: VariantsModel['choices'],
  shown: readonly Variant[],
  words: Words,
): VariantsModel['suggestions'] {
  const known = new Set(shown.map((variant) => writeVariants([variant])));
  return choices
    .flatMap(({ choice, values }) =>
      values.slice(0, choice === 'alder' ? 3 : 1).map(({ value }) => ({ [choice]: value })),
    )
    .filter((variant: Variant) => !known.has(writeVariants([variant])))
    .map((variant: Variant) => ({
      text: variantText(variant, words),
      written: writeVariants([...shown, variant]) ?? '',
    }));
}

/** The table of variants, for files of it. */
export function shownVariants(
  { title, caption, columns, rows, frame }: VariantsModel,
  { t }: Words,
): ShownPage {
  const table: ShownTable = {
    title: caption,
    columns: [
      t('own.variants.date'),
      ...columns.flatMap(({ title: name, text }, i) => {
        const heading = text === '' ? name : `${name} (${text})`;
        return i === 0 ? [heading] : [heading, `${heading}: ${t('own.variants.difference')}`];
      }),
    ],
    rows: rows.map(({ date, cells }) => [
      date,
      ...cells.flatMap(({ value, difference }, i) =>
        i === 0 ? [shown(value)] : [shown(value), shown(difference)],
      ),
    ]),
    notes: columns.map(({ title: name, unit }) => `${name}: ${unit}`),
  };
  return { title, tables: [table], about: [frame.countedAt] };
}

/** A written number as a file holds it: what the text says, rounded as it is. */
function shown(text: string): ShownTable['rows'][number][number] {
  const plain = text
    .replace(/[.\s\u00a0%]/g, '')
    .replace(',', '.')
    .replace('\u2212', '-')
    .replace('+', '');
  const number = /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
  return { text, number };
}
