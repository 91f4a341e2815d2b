import type { Language } from './problem-texts.ts';

interface GuideText {
  /** What was found once, and `{count}` times. */
  readonly one: string;
  readonly many: string;
  readonly why: string;
  readonly fix: string;
}

/** What to say of one kind of finding, in both languages. */
export type GuideTexts = Readonly<Record<Language, GuideText>>;
