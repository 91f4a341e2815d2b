import type { SourceSheet } from '../../register/import/formats/format.ts';
import type { Profile, SheetMapping } from '../../register/import/mapping.ts';
import { guessMapping } from '../../register/import/recognise/guess-sheet.ts';
import { type TranslatedValue, translatedValues } from '../../register/import/recognise/translated-values.ts';
import { unknownValues } from '../../register/import/recognise/unknown-values.ts';
import type { SheetView, ValueView } from '../views.ts';

/** What sheets are taken to mean, and what stands in them that nothing knows. */
export interface InspectedSheets {
  readonly views: readonly SheetView[];
  readonly mapping: readonly SheetMapping[];
  readonly values: readonly ValueView[];
  /** Texts that were taken for a code without being asked about. */
  readonly translated: readonly TranslatedValue[];
}

/** Looks at sheets: what people have said of them stands, the rest is recognised. */
export function inspectSheets(
  sheets: readonly SourceSheet[],
  known: { readonly mapping: readonly SheetMapping[]; readonly profiles: readonly Profile[] },
): InspectedSheets {
  const { mappings, views } = guessMapping(sheets, known.profiles, known.mapping);
  const values = unknownValues(sheets, mappings);
  return { views, mapping: mappings, values, translated: translatedValues(sheets, mappings) };
}
