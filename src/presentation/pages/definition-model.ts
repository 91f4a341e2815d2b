import type { Definition, LegalBasis } from '../../catalogue/definition.ts';
import { parseIsoDate } from '../../shared/calendar.ts';
import { longDate } from '../format/date.ts';
import type { Words } from '../texts/words.ts';

/** What a figure is, in words: titled paragraphs and lists in the order they are read. */
export interface DefinitionModel {
  readonly sections: readonly { readonly title: string; readonly texts: readonly string[] }[];
}

/** The definition of a figure as sections; those without text are left out. */
export function definitionModel(definition: Definition, words: Words): DefinitionModel {
  const { t, of } = words;
  const { source, version, validFrom } = definition;
  const direction = [
    t(`figure.directions.${definition.direction}`),
    ...(definition.sourceOnDirection ? [of(definition.sourceOnDirection)] : []),
  ];
  const sections = [
    { title: t('figure.what'), texts: [of(definition.definition)] },
    { title: t('figure.excluded'), texts: definition.excluded ? [of(definition.excluded)] : [] },
    { title: t('figure.caveats'), texts: definition.caveats.map(of) },
    { title: t('figure.comparison'), texts: definition.comparison ? [of(definition.comparison)] : [] },
    { title: t('figure.questions'), texts: definition.questions.map(of) },
    { title: t('figure.direction'), texts: direction },
    { title: t('figure.law'), texts: definition.law.map((law) => lawText(law, words)) },
    {
      title: t('figure.source'),
      texts: [
        t('figure.sourceText', {
          document: source.document,
          place: source.place,
          version,
          date: longDate(parseIsoDate(validFrom), words.language),
        }),
      ],
    },
  ];
  return { sections: sections.filter((section) => section.texts.length > 0) };
}

/** `Barnets lov: § 46 … (fra 1. januar 2024)`. */
function lawText({ act, provisions, from, to }: LegalBasis, { language, t }: Words): string {
  const dates = [
    ...(from ? [t('figure.lawFrom', { date: longDate(parseIsoDate(from), language) })] : []),
    ...(to ? [t('figure.lawTo', { date: longDate(parseIsoDate(to), language) })] : []),
  ];
  const name = act.charAt(0).toUpperCase() + act.slice(1);
  return `${name}: ${provisions.trim()}${dates.length > 0 ? ` (${dates.join(' ')})` : ''}`;
}
