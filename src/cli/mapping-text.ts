import type { SheetView, ValueView } from '../intake/views.ts';
import { tableOf } from '../register/tables/tables.ts';
import type { Language } from '../shared/problem-texts.ts';
import { cliText } from './texts.ts';

/** What a user should know of how columns and values were taken: profile, guesses, what is unused, unknown values. */
export function mappingText(
  sheets: readonly SheetView[],
  values: readonly ValueView[],
  language: Language,
): string {
  const lines = [...new Set(sheets.map(({ profile }) => profile))]
    .filter((name) => name !== null)
    .map((name) => cliText(language, 'import.profileUsed', { name }));
  const columns = sheets.flatMap((sheet) => sheet.columns);
  const guessed = columns.filter(
    ({ field, certainty, chosen }) => field !== null && !chosen && certainty !== 'sure',
  );
  const unused = columns.filter(({ field }) => field === null);
  if (guessed.length > 0) {
    const list = guessed.map(({ header, field }) => `${header} → ${field}`).join(', ');
    lines.push(cliText(language, 'import.columns', { columns: list }));
  }
  if (unused.length > 0)
    lines.push(
      cliText(language, 'import.unused', { columns: unused.map(({ header }) => header).join(', ') }),
    );
  for (const { table, column, written, count, suggestion, chosen } of values) {
    if (chosen !== null) continue;
    const hint = suggestion === null ? '' : cliText(language, 'import.suggestion', { code: suggestion });
    const name = language === 'da' ? tableOf(table).danish : table;
    lines.push(
      cliText(language, 'import.values', { table: name, column, value: written, count, suggestion: hint }),
    );
  }
  return lines.map((line) => `${line}\n`).join('');
}
