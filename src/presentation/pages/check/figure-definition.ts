import type { Catalogue, Definition } from '../../../catalogue/definition.ts';
import { type Language, wordsOf } from '../../texts/words.ts';

/**
 * The definition of a figure by catalogue and number; of an extra such as `2.median` that of its figure under the
 * extra's name. Undefined for figures that no catalogue has any more.
 */
export function definitionOf(
  catalogues: readonly Catalogue[],
  { catalogue, figure }: { readonly catalogue: string; readonly figure: string },
): Definition | undefined {
  const definitions = catalogues.find(({ name }) => name === catalogue)?.definitions ?? [];
  return definitions.find((d) => d.figure === figure) ?? extraOf(definitions, figure);
}

function extraOf(definitions: readonly Definition[], figure: string): Definition | undefined {
  const found = definitions.flatMap((main) =>
    main.extras.flatMap((extra) => (figure === `${main.figure}.${extra}` ? [{ main, extra }] : [])),
  );
  return found.map(({ main, extra }): Definition => {
    const name = (language: Language) =>
      wordsOf(language).t(`check.extra.${extra}`, { name: main.name[language] });
    const unit = extra === 'days_between' ? 'days' : main.unit;
    return { ...main, figure, unit, name: { da: name('da'), en: name('en') } };
  })[0];
}
