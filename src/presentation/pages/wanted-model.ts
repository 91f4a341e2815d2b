import { addressOf, type Catalogue, type Definition } from '../../catalogue/definition.ts';
import type { Day } from '../../shared/calendar.ts';
import type { Facts } from '../facts.ts';
import { figureNumber } from '../figure-number.ts';
import { tableDate } from '../format/date.ts';
import { unitText } from '../format/value.ts';
import type { Words } from '../texts/words.ts';
import { type TargetText, targetSentence, targetText } from '../written/target-text.ts';
import type { WantedField } from '../written/wanted-fields.ts';
import type { Wanted } from '../written/written-down.ts';
import { writeTyped } from './entry/read-typed.ts';
import { chosenDate, type Frame, frameOf } from './frame.ts';
import { type FigureLink, linkTo } from './link.ts';

/** What is wanted of every figure, and the form for the one that the link names. */
export interface WantedModel {
  readonly frame: Frame;
  readonly stateTitle: string;
  readonly groups: readonly {
    readonly name: string;
    readonly title: string;
    readonly caption: string;
    readonly rows: readonly WantedRow[];
  }[];
  readonly form: WantedForm | null;
  /** Whether anything can be kept. */
  readonly canWrite: boolean;
}

/** One figure: what is wanted of it in words, and how its number stands to that. */
interface WantedRow {
  readonly figure: string;
  readonly label: string;
  readonly name: string;
  readonly sub: boolean;
  readonly link: FigureLink;
  readonly direction: string;
  readonly path: string;
  readonly target: TargetText | null;
}

/** The fields of a figure's form, written as the language does. */
export interface WantedForm {
  readonly figure: string;
  readonly name: string;
  readonly unit: string;
  readonly direction: NonNullable<Wanted['direction']>;
  readonly fields: Readonly<Record<WantedField, string>>;
}

/** The page for a date as asked for, with the form of the figure at an address. */
export function wantedModel(
  facts: Facts,
  asked: { readonly dato?: string; readonly tal?: string },
  words: Words,
): WantedModel {
  const { date, message } = chosenDate(facts, asked.dato, words);
  const all = facts.catalogues.flatMap(({ definitions }) => definitions);
  const chosen = all.find((definition) => addressOf(definition) === asked.tal);
  const unknown =
    asked.tal !== undefined && !chosen
      ? words.t('written.wanted.unknown', { value: asked.tal.slice(0, 40) })
      : null;
  return {
    frame: frameOf(facts, date, unknown ?? message, words),
    stateTitle:
      date === undefined ? '' : words.t('written.wanted.state', { date: tableDate(date, words.language) }),
    groups: facts.catalogues
      .filter(({ definitions }) => definitions.length > 0)
      .map((catalogue) => ({
        name: catalogue.name,
        title: words.of(catalogue.title),
        caption: words.t('written.wanted.caption', { catalogue: words.of(catalogue.title) }),
        rows: rowsOf(facts, catalogue, date, words),
      })),
    form: chosen && facts.written?.signer !== null ? formOf(facts, chosen, words) : null,
    canWrite: (facts.written?.signer ?? null) !== null,
  };
}

function rowsOf(facts: Facts, { definitions }: Catalogue, date: Day | undefined, words: Words): WantedRow[] {
  return definitions.map((definition) => {
    const address = addressOf(definition);
    const cell = date === undefined ? undefined : facts.cell(address, date);
    return {
      figure: address,
      label: figureNumber(definition.figure),
      name: words.of(definition.name),
      sub: definition.parent !== undefined,
      link: linkTo(definition, definitions),
      direction: words.t(`written.wanted.directions.${definition.direction}`),
      path: targetSentence(facts, definition, words),
      target: date === undefined ? null : targetText(facts, definition, cell, date, words),
    };
  });
}

function formOf(facts: Facts, definition: Definition, words: Words): WantedForm {
  const wanted = facts.written?.wanted[addressOf(definition)];
  const { start, end, corridor = '', owner = '' } = wanted?.path ?? {};
  const number = (value: string | undefined) => writeTyped(value ?? '', words.language);
  return {
    figure: addressOf(definition),
    name: words.of(definition.name),
    unit: unitText(definition, words),
    direction: definition.direction,
    fields: {
      fra_dato: start?.date ?? '',
      fra_tal: number(start?.value),
      til_dato: end?.date ?? '',
      til_tal: number(end?.value ?? wanted?.target),
      korridor: number(corridor),
      ansvarlig: owner,
    },
  };
}
