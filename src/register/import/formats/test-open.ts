import type { Finding } from '../../../shared/problem.ts';
import { Findings } from '../findings.ts';
import type { Sheet } from '../sheet.ts';
import type { SourceSheet } from './format.ts';
import { openFiles } from './formats.ts';

/** For tests: a file opened, with everything that was told about it. */
export interface Opened {
  readonly sheets: readonly SourceSheet[];
  readonly findings: readonly Finding[];
  /** Each finding as `severity code row:column`. */
  readonly told: readonly string[];
}

/** For tests: opens one file. */
export async function opened(name: string, content: string | Uint8Array): Promise<Opened> {
  const findings = new Findings();
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const sheets = await openFiles([{ name, bytes }], findings);
  const list = findings.list();
  return { sheets, findings: list, told: list.map(told) };
}

/** For tests: the rows of a sheet as texts, the header first. */
export function rowsOf(sheet: Sheet | undefined): string[][] {
  if (!sheet) return [];
  const columns = sheet.header.map((_, at) => sheet.cells(at));
  const rows = Array.from({ length: sheet.rows }, (_, row) =>
    columns.map(({ texts, textOfRow }) => texts[textOfRow[row] ?? 0] ?? '?'),
  );
  return [[...sheet.header], ...rows];
}

function told({ severity, code, place: { row, column } }: Finding): string {
  const where = [row, column].filter((part) => part !== undefined).join(':');
  return [severity, code, where].filter((part) => part !== '').join(' ');
}
