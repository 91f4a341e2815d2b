import type { Definition } from '../../../catalogue/definition.ts';
import { unitText } from '../../format/value.ts';
import type { Words } from '../../texts/words.ts';
import type { ExploreChoice } from './explore-choice.ts';

/** What the numbers of a figure are counted in; a rate of an age group is of that group. */
export function unitOf(
  definition: Definition,
  { quantity, rows, columns, filter }: ExploreChoice,
  words: Words,
): string {
  if (quantity === 'antal') return words.t('explore.counted');
  const byAge = [rows, columns].includes('alder') || filter?.breakdown === 'age_group';
  return byAge && definition.unit === 'per_1000' ? words.t('explore.perOwnAge') : unitText(definition, words);
}
