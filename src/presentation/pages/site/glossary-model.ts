import type { Definition, LegalBasis } from '../../../catalogue/definition.ts';
import type { Facts } from '../../facts.ts';
import type { Words } from '../../texts/words.ts';
import { mainFigures } from '../figure-row.ts';
import { frameOf } from '../frame.ts';
import { FIRST_CATALOGUE } from '../link.ts';
import { GLOSSARY } from './glossary-words.ts';
import type { TextPage, WordTable } from './text-page.ts';

/** The address of the public description of the API. */
const OPEN_API = '/api/v1/openapi.json';

/** What the words mean, and each figure's paragraphs before and after the change of law. */
export function glossaryModel(facts: Facts, words: Words): TextPage {
  const { t, of } = words;
  return {
    frame: frameOf(facts, undefined, null, words),
    title: t('site.glossary.title'),
    lead: t('site.glossary.lead'),
    sections: [
      { title: t('site.glossary.steps'), table: lawTable(facts, words) },
      {
        title: t('site.glossary.words'),
        table: {
          caption: t('site.glossary.caption'),
          columns: [t('site.glossary.term'), t('site.glossary.meaning')],
          rows: GLOSSARY.map(({ term, meaning }) => [of(term), of(meaning)]),
        },
      },
      {
        title: t('site.glossary.protection'),
        text: t('site.glossary.protectionText', { threshold: facts.threshold }),
      },
      {
        title: t('site.glossary.api'),
        text: t('site.glossary.apiText'),
        link: { href: OPEN_API, text: OPEN_API },
      },
    ],
  };
}

function lawTable(facts: Facts, words: Words): WordTable {
  const { t, of } = words;
  const figures = mainFigures(facts, FIRST_CATALOGUE).filter(({ law }) => law.length > 0);
  return {
    caption: t('site.glossary.stepsCaption'),
    columns: [t('overview.figure'), t('site.glossary.before'), t('site.glossary.after')],
    rows: figures.map((figure: Definition) => [
      of(figure.name),
      provisionsOf(figure.law.filter(isFormer)),
      provisionsOf(figure.law.filter((law) => !isFormer(law))),
    ]),
  };
}

/** Serviceloven ends; barnets lov only begins. */
function isFormer({ act }: LegalBasis): boolean {
  return act === 'serviceloven';
}

function provisionsOf(law: readonly LegalBasis[]): string {
  return law.map(({ provisions }) => provisions.trim()).join('; ') || '–';
}
