import { formatList, localeOf } from '../../format/number.ts';
import type { Words } from '../../texts/words.ts';
import { MEASURE_CHOICES, type MeasureChoice, type Sentence } from './own-draft.ts';

/** What the sentence counts, written out: the definition that stands on the figure's page. */
export function sentenceText(sentence: Sentence, words: Words): string {
  const { kind, count, unit, ageFrom, ageTo, event, months, leftOut } = sentence;
  const { t, language } = words;
  const slots = {
    ages: `${ageFrom}-${ageTo}`,
    measures: namesOf(sentence.measures, words),
    of: namesOf(sentence.of, words),
    months: t('own.text.months', { count: months }),
  };
  const per = unit === 'per_1000' ? t('own.text.per', slots) : '';
  const what = kind === 'stock' || kind === 'flow' ? (`${kind}_${count}` as const) : kind;
  const key = what === 'flow_children' || what === 'flow_measures' ? (`${what}_${event}` as const) : what;
  const groups = leftOut.map((group) => t(`own.text.group.${group}`));
  const out = groups.length > 0 ? ` ${t('own.text.leftOut', { groups: formatList(groups, language) })}` : '';
  return `${t(`own.text.${key}`, slots)}${per}.${out}`;
}

/** The measures named in running text: `familiebehandling eller aflastning (støtteophold)`. */
export function namesOf(choices: readonly MeasureChoice[], words: Words): string {
  const names = choices.map((choice) => {
    const name = MEASURE_CHOICES.find(({ value }) => value === choice)?.name;
    return name ? lowered(words.of(name).replace(/^(Trin|Step) \d: /, '')) : choice;
  });
  return names.length === 0 ? words.t('own.text.nothing') : anyOf(names, words);
}

function anyOf(names: readonly string[], { language }: Words): string {
  return new Intl.ListFormat(localeOf(language), { type: 'disjunction' }).format(names);
}

function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}
