import type { Definition, Unit } from '../../catalogue/definition.ts';
import { STEPS } from '../../shared/stair.ts';
import type { Facts } from '../facts.ts';
import { finder } from '../search/find-figures.ts';
import { stepOfFigure } from '../step-of-figure.ts';
import type { Words } from '../texts/words.ts';

/** What a link asks of the list: a text to search for, and what to keep. */
export interface AskedList {
  readonly dato?: string;
  readonly soeg?: string;
  readonly trin?: string;
  readonly enhed?: string;
  readonly egne?: string;
}

/** The search form as it stands, and what it found in words. */
export interface ListSearch {
  readonly text: string;
  readonly hint: string;
  readonly steps: readonly Choice[];
  readonly units: readonly Choice[];
  readonly own: boolean;
  /** Whether anything is searched for or left out. */
  readonly narrowed: boolean;
  readonly found: string;
}

/** A choice of a list: what the address says, and what the reader sees. */
interface Choice {
  readonly value: string;
  readonly text: string;
  readonly chosen: boolean;
}

/** Those to keep, and the values of the link that name nothing. */
export interface ListFilter {
  readonly keeps: (definition: Definition) => boolean;
  readonly unknown: readonly string[];
}

const OWN_CATALOGUE = 'egne';
const ACROSS = 'tvaers';

/** What is kept of the figures by the link. */
export function listFilter(facts: Facts, asked: AskedList): ListFilter {
  const all = facts.catalogues.flatMap(({ definitions }) => definitions);
  const step = stepValues().find((value) => value === asked.trin);
  const unit = unitsOf(all).find((value) => value === asked.enhed);
  const finds = finder(asked.soeg ?? '', all);
  return {
    keeps: (definition) =>
      finds(definition) &&
      (step === undefined || stepValue(definition, all) === step) &&
      (unit === undefined || definition.unit === unit) &&
      (!isOwn(asked) || definition.catalogue === OWN_CATALOGUE),
    unknown: [
      ...(asked.trin !== undefined && step === undefined ? [asked.trin] : []),
      ...(asked.enhed !== undefined && unit === undefined ? [asked.enhed] : []),
    ],
  };
}

/** The search form for a link that found so many. */
export function listSearch(facts: Facts, asked: AskedList, count: number, words: Words): ListSearch {
  const { t } = words;
  const all = facts.catalogues.flatMap(({ definitions }) => definitions);
  const text = (asked.soeg ?? '').trim();
  const everything = (chosen: boolean): Choice => ({ value: '', text: t('written.list.all'), chosen });
  const steps = stepValues().map((value) => ({
    value,
    text: stepText(value, words),
    chosen: value === asked.trin,
  }));
  const units = unitsOf(all).map((value) => ({
    value,
    text: t(`written.list.units.${value}`),
    chosen: value === asked.enhed,
  }));
  const none = (choices: readonly Choice[]) => choices.every(({ chosen }) => !chosen);
  return {
    text,
    hint: t('written.list.hint'),
    steps: [everything(none(steps)), ...steps],
    units: [everything(none(units)), ...units],
    own: isOwn(asked),
    narrowed: text !== '' || isOwn(asked) || !none(steps) || !none(units),
    found: t(text === '' ? 'written.list.found' : 'written.list.foundFor', { count, text }),
  };
}

function isOwn({ egne }: AskedList): boolean {
  return egne === '1';
}

/** Steps that are counted, least intrusive first, and across. */
function stepValues(): string[] {
  return [...STEPS.filter(({ groups }) => groups.length > 0).map(({ number }) => String(number)), ACROSS];
}

function stepText(value: string, words: Words): string {
  const step = STEPS.find(({ number }) => String(number) === value);
  if (!step) return words.t('written.list.across');
  return words.t('step.title', { n: step.number, name: words.of(step) });
}

function stepValue(definition: Definition, all: readonly Definition[]): string {
  const main = all.find((d) => d.catalogue === definition.catalogue && d.figure === definition.parent);
  const step = stepOfFigure(
    main ?? definition,
    all.filter((d) => d.catalogue === definition.catalogue),
  );
  return step === undefined ? ACROSS : String(step);
}

function unitsOf(all: readonly Definition[]): Unit[] {
  return [...new Set(all.map(({ unit }) => unit))];
}
