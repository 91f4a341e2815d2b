import type { SourceSheet } from '../../register/import/formats/format.ts';
import type { Profile, SheetMapping } from '../../register/import/mapping.ts';
import { guessMapping, viewMapped } from '../../register/import/recognise/guess-sheet.ts';
import type { SheetView } from '../views.ts';

/** What sheets are taken to mean. */
export interface InspectedSheets {
  readonly views: readonly SheetView[];
  readonly mapping: readonly SheetMapping[];
}

/** Looks at sheets: what people have said of them stands, the rest is recognised. */
export function inspectSheets(
  sheets: readonly SourceSheet[],
  known: { readonly mapping: readonly SheetMapping[]; readonly profiles: readonly Profile[] },
): InspectedSheets {
  const guessed = guessMapping(sheets, known.profiles);
  const mapping = sheets.map((source, i) => saidOf(source, known.mapping) ?? guessed.mappings[i]);
  const whole = mapping.filter((each) => each !== undefined);
  const hasChildren = whole.some(({ table }) => table === 'children');
  const views = sheets.map((source, i) => {
    const said = saidOf(source, known.mapping);
    return said ? viewMapped(source, said, hasChildren) : guessed.views[i];
  });
  return { views: views.filter((view) => view !== undefined), mapping: whole };
}

function saidOf({ file, name }: SourceSheet, mapping: readonly SheetMapping[]): SheetMapping | undefined {
  return mapping.find((each) => each.file === file && each.sheet === name);
}
