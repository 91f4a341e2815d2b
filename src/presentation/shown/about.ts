import type { Frame } from '../pages/frame.ts';
import type { Words } from '../texts/words.ts';

/** Whose numbers, counted when and in which version, and what is hidden: goes with every copy of a page. */
export function aboutOf({ demo, countedAt, threshold }: Frame, { t }: Words): string[] {
  return [
    ...(demo ? [t('site.file.demo')] : []),
    `${countedAt}.`,
    t('site.file.smallNumbers', { threshold }),
  ];
}
