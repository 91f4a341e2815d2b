import type { CheckedGroup } from '../../../intake/views.ts';
import { type Guide, guideOf } from '../../../shared/rule-guide.ts';
import { formatWhole } from '../../format/number.ts';
import type { Words } from '../../texts/words.ts';
import { messageText } from './message-text.ts';

/** A kind of finding to its reader; of a code that is no rule's, the message of the first one found and how many. */
export function groupWords({ code, examples, count }: CheckedGroup, words: Words): Guide {
  const { language, t } = words;
  const guide = guideOf(code, count, language);
  const [first] = examples;
  if (guide.fix !== '' || !first) return guide;
  const what = messageText(first, words);
  if (count === 1) return { ...guide, what };
  return { ...guide, what: t('check.what', { what, n: formatWhole(count, language) }) };
}
