import { createInstance, type TFunction } from 'i18next';
import type { Bilingual } from '../../catalogue/definition.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** The languages of the pages; Danish is the first and the default. */
const LANGUAGES = ['da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A language with its texts: `t` gives a text by its key, `of` the right one of a bilingual text. */
export interface Words {
  readonly language: Language;
  readonly t: TFunction;
  readonly of: (text: Bilingual) => string;
}

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return WORDS[language];
}

/** The language named by a text such as `en`; Danish when it names none. */
export function languageNamed(text: string | undefined | null): Language {
  return LANGUAGES.find((language) => language === text) ?? 'da';
}

const WORDS: Record<Language, Words> = { da: createWords('da'), en: createWords('en') };

function createWords(language: Language): Words {
  const texts = createInstance();
  void texts.init({
    lng: language,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { [language]: { translation: language === 'da' ? da : en } },
  });
  return { language, t: texts.t, of: (text) => text[language] };
}
