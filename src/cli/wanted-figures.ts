import type { Catalogue, Definition } from '../catalogue/definition.ts';
import type { Language } from '../shared/problem-texts.ts';
import { listOf, someOf } from './arguments.ts';
import { WrongUse } from './wrong-use.ts';

/** The figures that a run calculates, and which rows it then shows. */
export interface WantedFigures {
  readonly definitions: readonly Definition[];
  readonly extras: boolean;
  readonly shows: (figure: string) => boolean;
}

/**
 * All figures of the named catalogues, or those named in `figures`; naming an extra (`2.median`, `8-9.rest`) asks for
 * it. Wrong use when a catalogue or figure does not exist.
 */
export function wantedFigures(
  catalogues: readonly Catalogue[],
  options: { readonly catalogue: string; readonly figures?: string; readonly extras?: boolean },
  language: Language,
): WantedFigures {
  const known = catalogues.map((c) => c.name);
  const names = someOf(options.catalogue, '--catalogue', known, language);
  const definitions = catalogues.filter((c) => names.includes(c.name)).flatMap((c) => c.definitions);
  const extras = options.extras === true;
  const named = listOf(options.figures);
  if (named.length === 0) return { definitions, extras, shows: () => true };
  const ids = definitions.flatMap((d) => [d.figure, ...extrasOf(d)]);
  const unknown = named.find((figure) => !ids.includes(figure));
  if (unknown !== undefined) {
    const words = { value: unknown, name: names.join(', '), choices: ids.join(', ') };
    throw new WrongUse(language, 'use.unknown_figure', words);
  }
  const chosen = definitions.filter((d) => [d.figure, ...extrasOf(d)].some((id) => named.includes(id)));
  const shown = new Set(
    chosen.flatMap((d) => (extras && named.includes(d.figure) ? extrasOf(d) : [])).concat(named),
  );
  const extraNamed = chosen.some((d) => d.extra || extrasOf(d).some((id) => named.includes(id)));
  return { definitions: chosen, extras: extras || extraNamed, shows: (figure) => shown.has(figure) };
}

function extrasOf(definition: Definition): string[] {
  return definition.extras.map((extra) => `${definition.figure}.${extra}`);
}
