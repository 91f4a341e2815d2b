import { ageOn, type Day, parseIsoDate } from '../../../shared/calendar.ts';
import { measureTypeName } from '../../../shared/stair.ts';
import { longDate } from '../../format/date.ts';
import type { Words } from '../../texts/words.ts';
import { EXAMPLE_DATE, type InventedChild } from './own-children.ts';
import type { Sentence } from './own-draft.ts';

/** An invented child in words: born when, with which measures, of which target group. */
export function childText({ born, measures, targetGroup }: InventedChild, at: Day, words: Words): string {
  const { t, language, of } = words;
  const date = (iso: string) => longDate(parseIsoDate(iso), language);
  const birth = parseIsoDate(born);
  const parts = [
    t('own.childText.born', { date: longDate(birth, language), age: ageOn(at, birth) }),
    ...measures.map(({ type, from, to }) => {
      const slots = { measure: of(measureTypeName(type)), from: date(from) };
      return to === undefined
        ? t('own.childText.measure', slots)
        : t('own.childText.measureTo', { ...slots, to: date(to) });
    }),
    t('own.childText.group', { group: t(`own.form.group.${targetGroup}`) }),
  ];
  return parts.join(' · ');
}

/** What can be answered of a child, with what each answer adds to the numerator and the denominator. */
export function possibleAnswers(
  { proposed, measures, born }: InventedChild,
  { kind }: Sentence,
  { t }: Words,
): readonly { readonly text: string; readonly numerator: number; readonly denominator: number | null }[] {
  const [first] = measures;
  if (kind === 'share')
    return [
      { text: t('own.childText.both'), numerator: 1, denominator: 1 },
      { text: t('own.childText.onlyBase'), numerator: 0, denominator: 1 },
      ...(proposed.numerator === 1 && proposed.denominator === 0
        ? [{ text: t('own.childText.onlyTop'), numerator: 1, denominator: 0 }]
        : []),
      { text: t('own.childText.no'), numerator: 0, denominator: 0 },
    ];
  if (kind === 'duration') {
    const days = EXAMPLE_DATE - parseIsoDate(first?.from ?? born);
    return [
      { text: t('own.childText.days', { days }), numerator: days, denominator: 1 },
      { text: t('own.childText.no'), numerator: 0, denominator: 0 },
    ];
  }
  const once = measures.length > 1 ? 'once' : 'yes';
  return [
    { text: t(`own.childText.${once}`), numerator: 1, denominator: null },
    ...(measures.length > 1 ? [{ text: t('own.childText.twice'), numerator: 2, denominator: null }] : []),
    { text: t('own.childText.no'), numerator: 0, denominator: null },
  ];
}
