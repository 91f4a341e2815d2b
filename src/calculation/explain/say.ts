import type { Bilingual, Selector, TargetGroup } from '../../catalogue/definition.ts';
import { type Day, daysOfMonth, type Month } from '../../shared/calendar.ts';
import { groupOf, measureTypeName, STEPS, stepOf } from '../../shared/stair.ts';
import type { Measure } from './people.ts';
import { type ExplainText, TEXTS } from './texts.ts';

/** A text of explanations, its `{words}` filled in, in both languages. */
export function say(key: ExplainText, words: Readonly<Record<string, Bilingual | string>> = {}): Bilingual {
  return { da: fill(TEXTS[key].da, 'da', words), en: fill(TEXTS[key].en, 'en', words) };
}

/** A date in prose: `1. januar 2017`. */
export function dateInWords(day: Day): Bilingual {
  const date = new Date(day * MS_PER_DAY);
  return { da: LONG.da.format(date), en: LONG.en.format(date) };
}

/** A month in prose: `januar 2017`. */
export function monthInWords(month: Month): Bilingual {
  const date = new Date(daysOfMonth(month).first * MS_PER_DAY);
  return { da: MONTH.da.format(date), en: MONTH.en.format(date) };
}

/** `på skæringsdatoen`, or the date itself when another one is looked at. */
export function onDate(day: Day, cutoff: Day): Bilingual {
  return day === cutoff ? say('onCutoff') : say('onDate', { date: dateInWords(day) });
}

/** What a selector selects, in as few words as its types allow: whole steps of the stair, else the types. */
export function typesInWords({ types }: Selector): Bilingual {
  const rest = new Set(types);
  const names: Bilingual[] = [];
  const take = (groups: readonly string[], name: Bilingual) => {
    if (groups.length === 0 || !groups.every((group) => rest.has(group))) return;
    for (const group of groups) rest.delete(group);
    names.push(uncapitalised(name));
  };
  const placed = STEPS.filter((step) => step.number >= PLACED_FROM).flatMap((step) => step.groups);
  for (const step of STEPS.filter((s) => s.number < PLACED_FROM)) take(step.groups, step);
  take(placed, say('placement'));
  for (const step of STEPS) take(step.groups, step);
  for (const type of rest) names.push(typeInWords(type));
  return listed(names, EITHER);
}

/** The name of a measure type inside a sentence. */
export function typeInWords(type: string): Bilingual {
  return uncapitalised(measureTypeName(type));
}

/** A measure with its dates as recorded: `døgninstitution siden 1. marts 2016`. */
export function measureInWords(measure: Measure): Bilingual {
  const { type, recordedStart, end } = measure;
  const words = { type: measureTypeName(type), start: dateInWords(recordedStart ?? 0) };
  return end === undefined
    ? say('measureSince', words)
    : say('measureFromTo', { ...words, end: dateInWords(end) });
}

/** `a, b og c`. */
export function together(names: readonly Bilingual[]): Bilingual {
  return listed(names, BOTH);
}

/** Several texts one after the other. */
export function inOneLine(texts: readonly Bilingual[]): Bilingual {
  return { da: texts.map((t) => t.da).join('; '), en: texts.map((t) => t.en).join('; ') };
}

/** The names of the measures' types, each once; `ingen indsats` when there is none. */
export function namesOf(measures: readonly Measure[]): Bilingual {
  const types = [...new Set(measures.map((measure) => measure.type))];
  if (types.length === 0) return say('nothing');
  return together(types.map(typeInWords));
}

/** Whether the measure is a placement: on step 4, 5 or 6 (figures.md section 2). */
export function isPlacement({ type }: Measure): boolean {
  return (stepOf(groupOf(type)) ?? 0) >= PLACED_FROM;
}

/** The name of a target group inside a sentence. */
export function targetGroupInWords(group: TargetGroup): Bilingual {
  return say(`group.${group}`);
}

const PLACED_FROM = 4;
const MS_PER_DAY = 86_400_000;
const LONG = formats({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const MONTH = formats({ month: 'long', year: 'numeric', timeZone: 'UTC' });
const BOTH = lists('conjunction');
const EITHER = lists('disjunction');

function lists(type: 'conjunction' | 'disjunction') {
  return { da: new Intl.ListFormat('da-DK', { type }), en: new Intl.ListFormat('en-GB', { type }) };
}

function listed(names: readonly Bilingual[], format: ReturnType<typeof lists>): Bilingual {
  return { da: format.da.format(names.map((n) => n.da)), en: format.en.format(names.map((n) => n.en)) };
}

function formats(options: Intl.DateTimeFormatOptions) {
  return { da: new Intl.DateTimeFormat('da-DK', options), en: new Intl.DateTimeFormat('en-GB', options) };
}

function fill(
  template: string,
  language: 'da' | 'en',
  words: Readonly<Record<string, Bilingual | string>>,
): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = words[name] ?? '';
    return typeof word === 'string' ? word : word[language];
  });
}

function uncapitalised({ da, en }: Bilingual): Bilingual {
  return { da: lowerFirst(da), en: lowerFirst(en) };
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
