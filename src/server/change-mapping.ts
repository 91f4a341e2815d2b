import type { Intake } from '../intake/intake.ts';
import type { SheetView } from '../intake/views.ts';
import type { FieldAddress, SheetMapping } from '../register/import/mapping.ts';

/** A text of a column with the code that it means. */
export interface Meaning {
  /** `measures.placement_site`. */
  readonly column: string;
  readonly written: string;
  readonly code: string;
}

/**
 * Says what a sheet's rows or some of its columns mean. What was said before of the others stays, unless the sheet
 * becomes another table; a field that another column filled is taken from that one.
 */
export async function changeColumns(
  intake: Intake,
  draft: string,
  { file, sheet, table, columns }: Omit<SheetMapping, 'values'>,
): Promise<void> {
  const [view, before] = await sheetOf(intake, draft, { file, sheet });
  const kept =
    before?.table === table || (before === undefined && view?.table === table) ? before : undefined;
  await intake.setMapping(draft, {
    file,
    sheet,
    table,
    columns: { ...kept?.columns, ...freed(view, columns), ...columns },
    values: kept?.values ?? {},
  });
}

/** Gives texts their meanings in every sheet that has the column they stand in. */
export async function giveMeanings(
  intake: Intake,
  draft: string,
  meanings: readonly Meaning[],
): Promise<void> {
  for (const view of await intake.sheets(draft)) {
    const here = meanings.filter(({ column }) => view.columns.some(({ field }) => field === column));
    if (here.length === 0) continue;
    const [, before] = await sheetOf(intake, draft, view);
    const { file, sheet, table } = view;
    const values = here.reduce(withMeaning, before?.values ?? {});
    await intake.setMapping(draft, { file, sheet, table, columns: before?.columns ?? {}, values });
  }
}

/** How a sheet is read now, and what has been said of it. */
async function sheetOf(
  intake: Intake,
  draft: string,
  { file, sheet }: Pick<SheetMapping, 'file' | 'sheet'>,
): Promise<[SheetView | undefined, SheetMapping | undefined]> {
  const isIt = (other: { file: string; sheet: string }) => other.file === file && other.sheet === sheet;
  const views = await intake.sheets(draft);
  return [views.find(isIt), (await intake.draft(draft)).mapping.find(isIt)];
}

/** The columns that filled a field which is now given to another: they are left out. */
function freed(view: SheetView | undefined, columns: SheetMapping['columns']): Record<string, null> {
  const given = new Set<FieldAddress | null>(Object.values(columns).filter((field) => field !== null));
  const former = view?.columns.filter(({ header, field }) => given.has(field) && !(header in columns)) ?? [];
  return Object.fromEntries(former.map(({ header }) => [header, null]));
}

function withMeaning(
  values: SheetMapping['values'],
  { column, written, code }: Meaning,
): SheetMapping['values'] {
  const name = column.slice(column.indexOf('.') + 1);
  return { ...values, [name]: { ...values[name], [written]: code } };
}
