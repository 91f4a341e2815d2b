import type { SheetMapping } from '../register/import/mapping.ts';
import { errorListWorkbook } from '../register/workbooks/error-list-workbook.ts';
import type { Language } from '../shared/problem-texts.ts';
import { guideOf } from '../shared/rule-guide.ts';
import type { DraftCheck } from './check-draft.ts';
import { headerAt } from './check-view.ts';
import type { DraftState } from './drafts/draft-state.ts';
import { spokenColumn, spokenMessage, spokenTable } from './spoken-finding.ts';

const SEVERITY_WORDS = {
  da: { error: 'Fejl', warning: 'Advarsel', note: 'Bemærkning' },
  en: { error: 'Error', warning: 'Warning', note: 'Note' },
} as const;

/** Everything that was found in a draft as an Excel workbook, with the rows' numbers in the received files. */
export function errorList(
  state: DraftState,
  { checked }: DraftCheck,
  mapping: readonly SheetMapping[],
  language: Language,
): Promise<Uint8Array> {
  const onlyFile = state.files.length === 1 ? (state.files[0]?.name ?? '') : '';
  return errorListWorkbook(
    checked.groups.map(({ code, severity, count, place, examples }) => {
      const { what, why, fix } = guideOf(code, count, language);
      return {
        title: what,
        why,
        fix,
        severity: SEVERITY_WORDS[language][severity],
        rows: examples.map((finding) => ({
          file: finding.place.file ?? onlyFile,
          table: spokenTable(place.table ?? '', language),
          row: finding.place.row ?? 0,
          column: headerAt(finding.place, mapping) ?? spokenColumn(place, language),
          value: String(finding.words.value ?? ''),
          message: spokenMessage(finding, language),
        })),
      };
    }),
    language,
  );
}
