import type { Facts } from '../../facts.ts';
import type { Words } from '../../texts/words.ts';
import { frameOf } from '../frame.ts';
import { statementDa } from './statement-da.ts';
import { statementEn } from './statement-en.ts';
import type { TextPage } from './text-page.ts';

/** The accessibility statement, under the headings that the Danish act asks for. */
export function accessibilityModel(facts: Facts, words: Words): TextPage {
  const { title, lead, ...sections } = words.language === 'da' ? statementDa : statementEn;
  return { frame: frameOf(facts, undefined, null, words), title, lead, sections: Object.values(sections) };
}
