import type { Catalogue } from '../../../catalogue/definition.ts';
import type { Bound, Part } from '../../../intake/views.ts';
import { parseIsoDate } from '../../../shared/calendar.ts';
import { longDate } from '../../format/date.ts';
import type { Words } from '../../texts/words.ts';
import { definitionOf } from './figure-definition.ts';
import { minus } from './fractions.ts';
import { exactOf, partText } from './part.ts';
import { differenceText, differenceUnit } from './signed.ts';

/** How far one figure can be moved: its name and `mellem 0 og +0,70 pr. 1.000 0-17-årige`. */
export interface BoundText {
  readonly figure: string;
  readonly name: string;
  readonly text: string;
}

/**
 * The bounds in words, each figure once (the first bound of it, which moves it most), in the order given. Another date
 * than the draft's is named. Bounds of figures that no catalogue has are left out.
 */
export function boundTexts(
  bounds: readonly Bound[],
  draftDate: string,
  catalogues: readonly Catalogue[],
  words: Words,
): BoundText[] {
  const firstOnes = bounds.filter(
    (bound, i) => bounds.findIndex((other) => isSameFigure(other, bound)) === i,
  );
  return firstOnes.flatMap((bound) => {
    const text = boundText(bound, draftDate, catalogues, words);
    return text ? [text] : [];
  });
}

function isSameFigure(a: Bound, b: Bound): boolean {
  return a.catalogue === b.catalogue && a.figure === b.figure;
}

function boundText(
  bound: Bound,
  draftDate: string,
  catalogues: readonly Catalogue[],
  words: Words,
): BoundText | undefined {
  const definition = definitionOf(catalogues, bound);
  if (!definition) return undefined;
  const { t, language } = words;
  const [low, now, high] = [bound.low, bound.now, bound.high].map((p) => exactOf(p, definition, bound.date));
  const more = bound.exact ? '' : t('check.boundOpen');
  const named = { figure: `${bound.catalogue}:${bound.figure}`, name: words.of(definition.name) };
  const at =
    bound.date === draftDate
      ? ''
      : t('check.boundAt', { date: longDate(parseIsoDate(bound.date), language) });
  if (!low || !now || !high) {
    const end = (part: Part) => partText(part, definition, bound.date, words).value;
    return {
      ...named,
      text: t('check.boundValues', { low: end(bound.low), high: end(bound.high) }) + more + at,
    };
  }
  return {
    ...named,
    text:
      t('check.boundMoves', {
        low: differenceText(minus(low, now), definition, words),
        high: differenceText(minus(high, now), definition, words),
        unit: differenceUnit(definition, words),
      }) +
      more +
      at,
  };
}
