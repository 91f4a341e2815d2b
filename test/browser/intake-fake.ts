import { createHash } from 'node:crypto';
import type { FoundRow, Intake, NewCorrection } from '../../src/intake/intake.ts';
import type {
  Acceptance,
  CheckedGroup,
  ColumnView,
  Draft,
  DraftFile,
  LoggedCorrection,
  ReleaseView,
  SheetView,
  ValueView,
} from '../../src/intake/views.ts';
import type { FieldAddress, SheetMapping } from '../../src/register/import/mapping.ts';
import type { TableName } from '../../src/register/register.ts';
import { tableOf } from '../../src/register/tables/tables.ts';
import { parseIsoDate } from '../../src/shared/calendar.ts';
import { type Place, problem, UserProblem } from '../../src/shared/problem.ts';
import type { ProblemCode } from '../../src/shared/problem-texts.ts';
import { MEASURE_TYPES } from '../../src/shared/stair.ts';
import {
  CSV,
  DIFFERENCES,
  type FakeGroup,
  type FakeSheet,
  GROUPS,
  POPULATION,
  RELEASES,
  VALUES,
  WORKBOOK,
} from './intake-fake-content.ts';

export interface FakeIntakeOptions {
  /** Drafts under way from the start: `d1` with two files, and none with `empty`. */
  readonly empty?: boolean;
  /** How long a slow step takes, in milliseconds. */
  readonly slow?: number;
  /** ISO dates with typed-in figures that are not published. */
  readonly typed?: readonly string[];
}

interface Held {
  draft: Draft;
  /** As they were received, before anybody said what they mean. */
  received: SheetView[];
}

const NOW = '2025-02-03T09:15:00Z';
const MAPPABLE = MEASURE_TYPES.map(({ code }) => code);
const SITES = MEASURE_TYPES.filter(({ site }) => site).map(({ code }) => code);

/**
 * An intake that keeps everything in memory and finds the same in every file: a workbook is an extract with a column
 * that must be chosen and three values without a meaning, a CSV file the population, anything else unreadable.
 */
export function fakeIntake({ empty = false, slow = 0, typed = [] }: FakeIntakeOptions = {}): Intake {
  let unpublished = typed;
  const drafts = new Map<string, Held>();
  let releases: readonly ReleaseView[] = empty ? [] : RELEASES;
  let count = 0;

  const held = (id: string): Held => {
    const found = drafts.get(id);
    if (!found) throw new UserProblem([problem('draft.unknown')]);
    return found;
  };
  const change = (id: string, changes: Partial<Draft>): Draft => {
    const found = held(id);
    found.draft = { ...found.draft, ...changes };
    return found.draft;
  };
  const start = (given: string, by: string): Draft => {
    const date = existingDate(given);
    const id = `d${++count}`;
    const draft: Draft = {
      id,
      date,
      startedAt: NOW,
      by,
      files: [],
      mapping: [],
      corrections: [],
      acceptances: [],
      profile: null,
      delivery: null,
    };
    drafts.set(id, { draft, received: [] });
    return draft;
  };
  const addFile = (id: string, name: string, bytes: Uint8Array): Draft => {
    const found = held(id);
    const received = receive(name);
    removeFile(id, name);
    const file: DraftFile = {
      name,
      bytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      format: formatOf(name),
      sheets: received.map(({ sheet, rows }) => ({ name: sheet, rows })),
    };
    found.received.push(...received.map((sheet) => toSheetView(name, sheet)));
    return change(id, { files: [...found.draft.files, file] });
  };
  const removeFile = (id: string, name: string): Draft => {
    const found = held(id);
    found.received = found.received.filter((sheet) => sheet.file !== name);
    const files = found.draft.files.filter((file) => file.name !== name);
    return change(id, { files, mapping: found.draft.mapping.filter(({ file }) => file !== name) });
  };

  const publish = (about: Pick<ReleaseView, 'date' | 'dates' | 'delivery' | 'note' | 'by'>): ReleaseView => {
    const version = 1 + releases.filter(({ date }) => date === about.date).length;
    const id = `r${releases.length + 1}`;
    const release: ReleaseView = {
      ...about,
      id,
      version,
      municipality: '999',
      publishedAt: NOW,
      sha256: createHash('sha256').update(`${id}${version}`).digest('hex'),
    };
    releases = [release, ...releases];
    return release;
  };

  if (!empty) {
    const { id } = start('2025-01-31', 'controller A');
    addFile(id, 'ydelser_januar.xlsx', new Uint8Array(48_213));
    addFile(id, 'befolkning.csv', new Uint8Array(412));
  }

  return {
    addPopulation: async (id) => held(id).draft,
    translated: async () => [],
    typedDates: async () => [...unpublished],
    publishTyped: async (date, note, by) => {
      if (!unpublished.includes(date)) throw new Error('nothing is typed in');
      unpublished = unpublished.filter((each) => each !== date);
      return publish({ date, dates: [date], delivery: null, note, by });
    },
    municipality: async () => ({ code: '510', name: 'Haderslev' }),
    setMunicipality: async () => undefined,
    drafts: async () => [...drafts.values()].map(({ draft }) => draft),
    draft: async (id) => held(id).draft,
    start: async (date, by) => start(date, by),
    drop: async (id) => {
      held(id);
      drafts.delete(id);
    },
    setDate: async (id, date) => change(id, { date: existingDate(date) }),
    addFile: async (id, name, bytes, progress) => {
      held(id);
      await inSteps(slow, (share) => progress?.({ phase: 'reading', share }));
      return addFile(id, name, bytes);
    },
    addFiles: async (id, files) => {
      for (const { name, bytes } of files) addFile(id, name, bytes);
      return held(id).draft;
    },
    removeFile: async (id, name) => removeFile(id, name),
    sheets: async (id) => sheetsOf(held(id)),
    setMapping: async (id, mapping) => {
      const others = held(id).draft.mapping.filter((said) => !isSameSheet(said, mapping));
      return change(id, { mapping: [...others, mapping] });
    },
    saveProfile: async (id, name) => {
      const trimmed = name.trim();
      if (trimmed === '' || trimmed.length > 60) throw new UserProblem([problem('profile.no_name')]);
      return change(id, { profile: trimmed });
    },
    values: async (id) => valuesOf(held(id)),
    check: async (id, progress) => {
      const { draft } = held(id);
      const sheets = sheetsOf(held(id));
      await inSteps(slow, (share) => progress?.({ phase: share < 0.5 ? 'checking' : 'pricing', share }));
      const groups = groupsOf(draft);
      return {
        draft: id,
        tables: sheets.flatMap(({ table, rows }) => (table ? [{ name: table, rows }] : [])),
        groups,
        publishable: isPublishable(groups),
      };
    },
    accept: async (id, { code, place }, reason, by) => {
      if (reason.trim() === '') throw new UserProblem([problem('draft.no_reason')]);
      const { draft } = held(id);
      const group = groupsOf(draft).find((each) => each.key === keyOf(code, place));
      const acceptance: Acceptance = { code, place, count: group?.count ?? 0, reason, by, at: NOW };
      return change(id, { acceptances: [...without(draft.acceptances, code, place), acceptance] });
    },
    withdrawAcceptance: async (id, { code, place }) =>
      change(id, { acceptances: without(held(id).draft.acceptances, code, place) }),
    correct: async (id, correction, by) => {
      if (correction.reason.trim() === '') throw new UserProblem([problem('draft.no_reason')]);
      const { corrections } = held(id).draft;
      return change(id, {
        corrections: [...corrections, logged(correction, `c${corrections.length + 1}`, by)],
      });
    },
    undoCorrection: async (id, correction) =>
      change(id, { corrections: held(id).draft.corrections.filter((each) => each.id !== correction) }),
    rowsOf: async (id, key) => {
      const { corrections } = held(id).draft;
      const group = GROUPS.find((each) => keyOf(each.code, placeOf(each)) === key);
      return (group?.rows ?? []).map((row) => foundRow(row, corrections));
    },
    errorList: async () => new TextEncoder().encode('fejlliste'),
    compare: async (id, progress) => {
      held(id);
      await inSteps(slow, (share) => progress?.({ phase: 'checking', share }));
      return {
        before: 'levering-r4',
        now: id,
        rows: [
          { table: 'children', came: 14, left: 9, changed: 3, same: 395 },
          { table: 'measures', came: 31, left: 12, changed: 17, same: 364 },
        ],
        figures: DIFFERENCES,
      };
    },
    plan: async (id) => {
      const { date } = held(id).draft;
      const version = 1 + releases.filter((release) => release.date === date).length;
      const changes =
        version === 1
          ? []
          : DIFFERENCES.slice(0, 2).map(({ catalogue, figure, before, now }) => ({
              catalogue,
              figure,
              date,
              before,
              now,
            }));
      const published = releases.filter((release) => release.date === date).map((release) => release.id);
      const earlier = releases.length === 0 ? ['2024-05-31', '2024-09-30'] : [];
      const dates = { date, dates: [date], earlier, otherDates: [] };
      return { ...dates, version, changes, releases: published, comments: version === 1 ? 0 : 1 };
    },
    keep: async (id) => {
      if (groupsOf(held(id).draft).some(({ severity }) => severity === 'error'))
        throw new UserProblem([problem('draft.not_publishable')]);
      return change(id, { delivery: `levering-${id}` }).delivery ?? '';
    },
    publish: async (id, note, by, progress, earlier = false) => {
      const { draft } = held(id);
      if (!isPublishable(groupsOf(draft))) throw new UserProblem([problem('draft.not_publishable')]);
      await inSteps(slow / 2, (share) => progress?.({ phase: 'storing', share }));
      const { date } = draft;
      const dates = earlier ? ['2024-05-31', '2024-09-30', date] : [date];
      const release = publish({ date, dates, delivery: `levering-${id}`, note, by });
      drafts.delete(id);
      // The pages are told of the release only after the draft is gone.
      await inSteps(slow, () => undefined);
      return release;
    },
    releases: async () => [...releases],
    template: async () => new TextEncoder().encode('skabelon'),
  };
}

/** The date, where there is such a date. */
function existingDate(date: string): string {
  if (Number.isNaN(parseIsoDate(date))) throw new UserProblem([problem('draft.bad_date', {}, { date })]);
  return date;
}

/** Reports a slow step in ten parts over its time. */
async function inSteps(slow: number, report: (share: number) => void): Promise<void> {
  for (let done = 0; done < 10; done++) {
    report(done / 10);
    if (slow > 0) await new Promise((resolve) => setTimeout(resolve, slow / 10));
  }
}

function formatOf(name: string): 'csv' | 'xlsx' | null {
  if (/\.csv$/i.test(name)) return 'csv';
  return /\.xlsx$/i.test(name) ? 'xlsx' : null;
}

function receive(name: string): readonly FakeSheet[] {
  const format = formatOf(name);
  if (format === null) throw new UserProblem([problem('file.encoding', { file: name })]);
  return format === 'csv' ? [CSV] : WORKBOOK;
}

function toSheetView(file: string, { sheet, rows, table, tableCertainty, columns }: FakeSheet): SheetView {
  const views = columns.map(({ cpr = false, ...column }): ColumnView => ({ ...column, cpr, chosen: false }));
  return {
    file,
    sheet,
    rows,
    table,
    tableCertainty,
    profile: null,
    columns: views,
    missing: missingOf(table, views),
  };
}

/** The required fields of the table that no column fills; a measure must also say when it began. */
function missingOf(table: TableName | null, columns: readonly ColumnView[]): FieldAddress[] {
  if (table === null) return [];
  const required = tableOf(table).columns.filter((column) => column.required || column.name === 'start_date');
  const filled = new Set(columns.map(({ field }) => field));
  return required
    .map(({ name }): FieldAddress => `${table}.${name}`)
    .filter((address) => !filled.has(address));
}

function isSameSheet(one: Pick<SheetMapping, 'file' | 'sheet'>, other: Pick<SheetMapping, 'file' | 'sheet'>) {
  return one.file === other.file && one.sheet === other.sheet;
}

/** The sheets as they are understood: guessed, and by what has been said of them. */
function sheetsOf({ received, draft }: Held): SheetView[] {
  return received.map((sheet) => {
    const said = draft.mapping.find((mapping) => isSameSheet(mapping, sheet));
    const view = said ? mapped(sheet, said) : sheet;
    return { ...view, profile: view.table === null ? null : draft.profile };
  });
}

function mapped(sheet: SheetView, { table, columns }: SheetMapping): SheetView {
  const moved = table !== sheet.table;
  const views = sheet.columns.map((column): ColumnView => {
    const field = columns[column.header];
    if (field !== undefined) return { ...column, field, chosen: true };
    return moved ? { ...column, field: null, certainty: 'none', chosen: false } : column;
  });
  return { ...sheet, table, columns: views, missing: missingOf(table, views) };
}

/** The unknown texts of the sheets of measures, with what has been said of them. */
function valuesOf(held: Held): ValueView[] {
  const sheets = sheetsOf(held).filter(({ table }) => table === 'measures');
  if (sheets.length === 0) return [];
  const said = held.draft.mapping.filter((mapping) => sheets.some((sheet) => isSameSheet(sheet, mapping)));
  return VALUES.map(({ column, written, ...value }) => ({
    ...value,
    table: 'measures',
    column,
    written,
    chosen: said.map(({ values }) => values[column]?.[written]).find(Boolean) ?? null,
    choices: column === 'provision' ? MAPPABLE : SITES,
  }));
}

const placeOf = ({ table, column }: FakeGroup): Place => ({ table, column });

function keyOf(code: ProblemCode, { table, file, column }: Place): string {
  return `${code}|${table ?? file ?? ''}|${column ?? ''}`;
}

function without(acceptances: readonly Acceptance[], code: ProblemCode, place: Place): Acceptance[] {
  return acceptances.filter((each) => keyOf(each.code, each.place) !== keyOf(code, place));
}

/** What is still found: rows that were corrected or left out are not. */
function groupsOf({ corrections, acceptances }: Draft): CheckedGroup[] {
  const mended = new Set(corrections.map(({ row }) => row));
  return GROUPS.map((group) => ({ ...group, rows: group.rows.filter((row) => !mended.has(row)) }))
    .filter(({ rows }) => rows.length > 0)
    .map((group) => toChecked(group, acceptances));
}

function toChecked(group: FakeGroup, acceptances: readonly Acceptance[]): CheckedGroup {
  const { code, severity, rows, words, moves } = group;
  const place = placeOf(group);
  const key = keyOf(code, place);
  const accepted = acceptances.find((each) => keyOf(each.code, each.place) === key);
  const part = (numerator: number) => ({ numerator, denominator: POPULATION, scale: 1 });
  return {
    key,
    code,
    severity,
    place,
    count: rows.length,
    examples: rows.map((row) => ({ code, severity, place: { ...place, row }, words })),
    bounds: moves.map(([figure, now, low, high]) => ({
      catalogue: 'indsatstrappen',
      figure,
      date: '2025-01-31',
      low: part(low),
      now: part(now),
      high: part(high),
      exact: true,
    })),
    acceptable: severity === 'warning',
    accepted: accepted && accepted.count >= rows.length ? accepted : null,
  };
}

function isPublishable(groups: readonly CheckedGroup[]): boolean {
  return groups.every(
    ({ severity, accepted }) => severity === 'note' || (severity === 'warning' && accepted),
  );
}

function logged(correction: NewCorrection, id: string, by: string): LoggedCorrection {
  const { row, reason } = correction;
  const table = tableOf(correction.table as TableName).name;
  const log = { id, before: '31.12.2022', reason, by, at: NOW };
  if (correction.kind === 'left_out') return { kind: 'left_out', table, row, ...log };
  return { kind: 'cell', table, row, column: correction.column ?? '', value: correction.value ?? '', ...log };
}

function foundRow(row: number, corrections: readonly LoggedCorrection[]): FoundRow {
  return {
    table: 'measures',
    file: 'ydelser_januar.xlsx',
    sheet: 'Ydelser',
    row,
    cells: [
      { column: 'measure_id', text: `Y-20${400 + row}` },
      { column: 'child_id', text: '******-****' },
      { column: 'provision', text: 'BL § 32 stk. 1 nr. 3' },
      { column: 'start_date', text: '03.04.2023' },
      { column: 'end_date', text: '31.12.2022' },
    ],
    messages: ['slutdato ligger før startdato. Ret den af datoerne, der er forkert.'],
    correction: corrections.find((each) => each.row === row)?.id ?? null,
  };
}
