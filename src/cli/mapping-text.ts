import { spokenCode, spokenColumn, spokenTable } from '../intake/spoken-finding.ts';
import type { SheetView, ValueView } from '../intake/views.ts';
import type { Language } from '../shared/problem-texts.ts';
import { counted } from './counted.ts';
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
    const list = guessed
      .map(({ header, field }) => `${header} → ${fieldText(field ?? '', language)}`)
      .join(', ');
    lines.push(cliText(language, 'import.columns', { columns: list }));
  }
  if (unused.length > 0)
    lines.push(
      cliText(language, 'import.unused', { columns: unused.map(({ header }) => header).join(', ') }),
    );
  for (const { table, column, written, count, suggestion, chosen } of values) {
    if (chosen !== null) continue;
    const hint =
      suggestion === null
        ? ''
        : cliText(language, 'import.suggestion', {
            code: spokenCode({ table, column }, suggestion, language),
          });
    lines.push(
      cliText(language, 'import.values', {
        table: spokenTable(table, language),
        column: spokenColumn({ table, column }, language),
        value: written,
        rows: counted(count, 'row', language),
        suggestion: hint,
      }),
    );
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** A field by its column and table: `Indsatstype (Indsatser)`. */
function fieldText(field: string, language: Language): string {
  const [table = '', column = ''] = field.split('.');
  return language === 'en'
    ? field
    : `${spokenColumn({ table, column }, language)} (${spokenTable(table, language)})`;
}
