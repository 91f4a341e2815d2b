import { addressOf, type Definition } from '../../catalogue/definition.ts';
import type { ProtectedCell } from '../../disclosure/protected-cell.ts';
import type { Day } from '../../shared/calendar.ts';
import type { Facts } from '../facts.ts';
import { type NumberText, numberText, unitText } from '../format/value.ts';
import type { Words } from '../texts/words.ts';
import type { ChartWords } from './chart.ts';

/** What a chart is drawn from: a figure, the date chosen, the facts and the language. */
export interface ChartContext {
  readonly facts: Facts;
  readonly definition: Definition;
  readonly date: Day;
  readonly words: Words;
}

/** The cell of a figure on a date. */
export function cellOf(
  { facts }: ChartContext,
  definition: Definition,
  date: Day,
): ProtectedCell | undefined {
  return facts.cell(addressOf(definition), date);
}

/** The number of a figure on a date, as text. */
export function numberOf(context: ChartContext, definition: Definition, date: Day): NumberText {
  return numberText(cellOf(context, definition, date), definition, context.facts.threshold, context.words);
}

/** The value, or the word for why there is none: `skjult`. */
export function shortText(number: NumberText, { t }: Words): string {
  if (number.state === 'shown') return number.value;
  return number.state === 'hidden' ? t('chart.hidden') : t('chart.missing');
}

/** Subtitle and footer of a chart; the alternative texts are given. */
export function chartWords(
  context: ChartContext,
  alt: string,
  longAlt: readonly string[],
  subtitle?: string,
): ChartWords {
  const { definition, facts, words } = context;
  const catalogue = facts.catalogues.find((c) => c.name === definition.catalogue);
  return {
    subtitle:
      subtitle ??
      words.t('chart.subtitle', { name: words.of(definition.name), unit: unitText(definition, words) }),
    alt,
    longAlt: longAlt.filter((text) => text !== '').join(' '),
    footer: words.t('chart.footer', {
      municipality: facts.municipality.name,
      catalogue: catalogue ? words.of(catalogue.title) : definition.catalogue,
      version: definition.version,
    }),
  };
}
