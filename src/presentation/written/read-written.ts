import { addressOf, type Definition } from '../../catalogue/definition.ts';
import { type Day, dayOf, parseIsoDate } from '../../shared/calendar.ts';
import { type Finding, problem, UserProblem } from '../../shared/problem.ts';
import type { ProblemCode } from '../../shared/problem-texts.ts';
import type { Facts } from '../facts.ts';
import { readTyped } from '../pages/entry/read-typed.ts';
import type { Language } from '../texts/words.ts';
import { seenNumber } from './seen-number.ts';
import type { Wanted } from './written-down.ts';

/** The fields of a form as the page sent them, by their names; a field that was not sent is ''. */
export type Form = (field: string) => string;

/** Where what was sent is read: the figures and dates that there are, and the language that numbers are typed in. */
export interface Reading {
  readonly facts: Facts;
  readonly language: Language;
}

/** The most that a text, a name and an owner may be. */
const LONGEST = { text: 2000, event: 200, name: 100 } as const;

const FIRST_DAY = dayOf(1990, 1, 1);
const LAST_DAY = dayOf(2099, 12, 31);
const DIRECTIONS = ['up', 'down', 'stable', 'none'] as const;
const DECIMAL = /^-?\d{1,12}(\.\d{1,6})?$/;

/** A comment or an answer with what the page showed as its number. A UserProblem names every field that is wrong. */
export function readComment(form: Form, { facts }: Reading) {
  const faults = new Faults();
  const definition = definitionOf(form, facts, faults);
  const day = cutoffOf(form, facts, faults);
  const text = textOf(form, 'tekst', LONGEST.text, faults);
  const author = nameOf(form, faults);
  const question = form('spoergsmaal');
  if (question !== '' && !definition?.questions.some(({ da }) => da === question))
    faults.add('written.unknown_question', 'spoergsmaal');
  const replaces = form('erstatter') === '' ? undefined : Number(form('erstatter'));
  faults.stop();
  const address = definition ? addressOf(definition) : '';
  return {
    figure: address,
    date: form('dato'),
    text,
    author,
    question: question === '' ? undefined : question,
    seen: seenNumber(facts.cell(address, day)),
    version: facts.published?.find((release) => release.date === day)?.version,
    replaces,
  };
}

/** An event of one figure, or of all. A UserProblem names every field that is wrong. */
export function readEvent(form: Form, { facts }: Reading) {
  const faults = new Faults();
  const definition = form('gaelder') === 'alle' ? undefined : definitionOf(form, facts, faults);
  dayAt(form, 'haendelsesdato', faults);
  const text = textOf(form, 'tekst', LONGEST.event, faults);
  const author = nameOf(form, faults);
  faults.stop();
  return {
    date: form('haendelsesdato'),
    text,
    author,
    figure: definition && addressOf(definition),
  };
}

/** What is wanted of a figure, and its address. A UserProblem names every field that is wrong. */
export function readWanted(
  form: Form,
  { facts, language }: Reading,
): { readonly figure: string; readonly wanted: Wanted } {
  const faults = new Faults();
  const definition = definitionOf(form, facts, faults);
  const direction = DIRECTIONS.find((known) => known === form('retning'));
  if (!direction) faults.add('written.no_direction', 'retning');
  const path = pathOf(form, language, faults);
  faults.stop();
  return {
    figure: definition ? addressOf(definition) : '',
    wanted: { ...(direction ? { direction } : {}), ...(path ? { path } : {}) },
  };
}

const PATH_FIELDS = ['fra_dato', 'fra_tal', 'til_dato', 'til_tal'] as const;

function pathOf(form: Form, language: Language, faults: Faults): Wanted['path'] {
  const empty = PATH_FIELDS.filter((field) => form(field) === '');
  if (empty.length === PATH_FIELDS.length) return undefined;
  const [missing] = empty;
  if (missing) {
    faults.add('written.half_path', missing);
    return undefined;
  }
  const [from, to] = [dayAt(form, 'fra_dato', faults), dayAt(form, 'til_dato', faults)];
  if (to <= from) faults.add('written.backwards', 'til_dato');
  const start = { date: form('fra_dato'), value: decimalAt(form, 'fra_tal', language, faults) };
  const end = { date: form('til_dato'), value: decimalAt(form, 'til_tal', language, faults) };
  const corridor = form('korridor') === '' ? undefined : decimalAt(form, 'korridor', language, faults);
  if (corridor?.startsWith('-')) faults.add('written.negative_corridor', 'korridor');
  const owner = form('ansvarlig').slice(0, LONGEST.name);
  return {
    start,
    end,
    ...(corridor === undefined ? {} : { corridor }),
    ...(owner === '' ? {} : { owner }),
  };
}

/** Everything wrong with a form, so that it can be told at once. */
class Faults {
  readonly #found: Finding[] = [];

  add(code: ProblemCode, field: string, words: Finding['words'] = {}): void {
    this.#found.push(problem(code, { column: field }, words));
  }

  stop(): void {
    if (this.#found.length > 0) throw new UserProblem(this.#found);
  }
}

function definitionOf(form: Form, { catalogues }: Facts, faults: Faults): Definition | undefined {
  const all = catalogues.flatMap(({ definitions }) => definitions);
  const found = all.find((definition) => addressOf(definition) === form('noegletal'));
  if (!found) faults.add('written.unknown_figure', 'noegletal', { value: form('noegletal') });
  return found;
}

function cutoffOf(form: Form, { cutoffs }: Facts, faults: Faults): Day {
  const day = parseIsoDate(form('dato'));
  if (!cutoffs.includes(day)) faults.add('written.unknown_date', 'dato', { value: form('dato') });
  return day;
}

function dayAt(form: Form, field: string, faults: Faults): Day {
  const day = parseIsoDate(form(field));
  if (!(day >= FIRST_DAY && day <= LAST_DAY)) faults.add('written.no_date', field);
  return day;
}

function decimalAt(form: Form, field: string, language: Language, faults: Faults): string {
  const typed = readTyped(form(field).replace(/\s*%$/, ''), language);
  if (!DECIMAL.test(typed)) faults.add('written.no_number', field);
  return typed;
}

function textOf(form: Form, field: string, most: number, faults: Faults): string {
  const text = form(field);
  if (text === '') faults.add('written.no_text', field);
  if (text.length > most) faults.add('written.too_long', field, { length: text.length, most });
  return text;
}

function nameOf(form: Form, faults: Faults): string {
  const name = form('navn');
  if (name === '') faults.add('written.no_name', 'navn');
  if (name.length > LONGEST.name)
    faults.add('written.too_long', 'navn', { length: name.length, most: LONGEST.name });
  return name;
}
