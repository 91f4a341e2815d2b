import { join } from 'node:path';
import { CALCULATED_COLUMNS } from '../calculation/prepare.ts';
import type { PreviousDelivery } from '../register/checks/previous.ts';
import { summarise } from '../register/checks/previous.ts';
import { RULES } from '../register/checks/rules.ts';
import type { WantedColumns } from '../register/deliveries/parquet-files.ts';
import { readDelivery } from '../register/deliveries/read-delivery.ts';
import { tableFile } from '../register/deliveries/write-delivery.ts';
import type { Register, Table, TableName } from '../register/register.ts';
import { tableNamed } from '../register/tables/tables.ts';
import { parseIsoDate } from '../shared/calendar.ts';
import { problem, UserProblem } from '../shared/problem.ts';
import { ledgerEntries } from '../store/delivery-ledger.ts';
import { boundsOf } from './bounds/bounds-of.ts';
import type { DraftState } from './drafts/draft-state.ts';
import { inspectDraft, isolated, receivedFiles } from './inspect-draft.ts';
import type { Progress } from './intake.ts';
import type { Checked, Inspected } from './isolated/jobs.ts';
import { runIsolated } from './isolated/run-isolated.ts';
import { memoOf } from './memo.ts';
import { municipalitiesIn, municipalityOf } from './municipality-of.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { IntakeParts } from './parts.ts';
import type { Bound } from './views.ts';

/** A draft's files as they were read and checked, with what each kind of finding can do to the figures. */
export interface DraftCheck {
  readonly checked: Checked;
  /** Where the tables lie as Parquet files. */
  readonly tablesFolder: string;
  /** What the rows are about, in order of the codes. */
  readonly municipalities: readonly string[];
  /** The rows, read when first asked for. */
  readonly register: () => Promise<Register>;
  /** By the group's key. */
  readonly bounds: ReadonlyMap<string, readonly Bound[]>;
}

type Wanted = Partial<Record<TableName, readonly string[] | undefined>>;

/** What tells which municipalities rows are about. */
const NAMING_MUNICIPALITIES: Wanted = { children: ['municipality'], reported: undefined };
/** What a delivery is summarised from. */
const SUMMARISED: Wanted = {
  measures: ['measure_type', 'start_date', 'end_date'],
  follow_ups: ['held_date'],
  population: undefined,
};

const checks = memoOf<DraftCheck>();
/** Two checks of a draft at once would only take the memory and time of each other. */
const inTurn = oneAtATime();
/** What the newest finished check of each draft found, with the files that it read and what they were taken to mean. */
const found = new Map<string, { readonly of: string; readonly checked: Checked }>();

/** Reads and checks a draft's files, unless it has been done since anything of the draft changed. */
export async function checkDraft(
  parts: IntakeParts,
  state: DraftState,
  progress: Progress = () => undefined,
): Promise<DraftCheck> {
  if (state.files.length === 0) throw new UserProblem([problem('draft.no_files')]);
  const inspected = await inspectDraft(parts, state, progress);
  const before = await previousDelivery(parts);
  const { files, corrections, date } = state;
  const stamp = JSON.stringify([
    files.map(({ place }) => place),
    inspected.mapping,
    corrections,
    date,
    before?.id,
  ]);
  const work = async (): Promise<DraftCheck> => {
    const tablesFolder = await parts.drafts.newTables(state.id);
    const checked = await runIsolated<'check'>(
      {
        kind: 'check',
        ...receivedFiles(parts, state),
        mapping: inspected.mapping,
        previous: before ? await summaryOf(parts, before.id) : null,
        tablesFolder,
      },
      isolated(parts, state, progress),
    );
    let register: Promise<Register> | undefined;
    const check = {
      checked,
      tablesFolder,
      municipalities: municipalitiesIn(
        await readTables(parts, tablesFolder, checked, only(NAMING_MUNICIPALITIES)),
      ),
      register: () => {
        register ??= readTables(parts, tablesFolder, checked);
        return register;
      },
    };
    progress({ phase: 'pricing', share: null });
    const bounds = await boundsOfGroups(parts, state, check, () =>
      readTables(parts, tablesFolder, checked, counted),
    );
    await parts.drafts.onlyTables(state.id, tablesFolder);
    found.set(state.id, { of: readingOf(state, inspected), checked });
    return { ...check, bounds };
  };
  return checks(state.id, stamp, () => inTurn(state.id, work));
}

/**
 * What the newest check found, though something may have been corrected since: as its rows are told to a user. Checks
 * now when these files have not been checked as they are taken to be.
 */
export async function newestFound(parts: IntakeParts, state: DraftState): Promise<Checked> {
  const known = found.get(state.id);
  if (known?.of === readingOf(state, await inspectDraft(parts, state))) return known.checked;
  return (await checkDraft(parts, state)).checked;
}

function readingOf({ files, date }: DraftState, { mapping }: Inspected): string {
  return JSON.stringify([files.map(({ place }) => place), mapping, date]);
}

/** Names a group of findings within its draft. */
export function groupKey({ code, place }: GroupName): string {
  return [code, place.table ?? '', place.column ?? '', place.file ?? '', place.sheet ?? ''].join('|');
}
/** What names a kind of finding in one column. */
export type GroupName = {
  readonly code: string;
  readonly place: {
    readonly table?: string | undefined;
    readonly file?: string | undefined;
    readonly sheet?: string | undefined;
    readonly column?: string | undefined;
  };
};

/** Of the tables named the columns named, or all (undefined); no columns of the others. */
function only(wanted: Wanted): WantedColumns {
  return (table) => (table in wanted ? wanted[table] : []);
}

/** What is counted from: of the large tables only what the calculation uses. */
const counted: WantedColumns = (table) => {
  const columns = CALCULATED_COLUMNS[table];
  return columns && Object.keys(columns);
};

/** The tables, whole or only the columns wanted of each. */
async function readTables(
  { parquet }: IntakeParts,
  folder: string,
  { tables }: Checked,
  wanted: WantedColumns = () => undefined,
): Promise<Register> {
  const read = new Map<TableName, Table>();
  for (const { name } of tables)
    read.set(name, await parquet.read(name, join(folder, tableFile({ name })), wanted(name)));
  return { tables: read };
}

async function boundsOfGroups(
  parts: IntakeParts,
  state: DraftState,
  { checked: { groups }, municipalities }: Omit<DraftCheck, 'bounds'>,
  register: () => Promise<Register>,
): Promise<ReadonlyMap<string, readonly Bound[]>> {
  const rules = new Map(RULES.map((rule) => [rule.code, rule]));
  const asked = groups.flatMap((group) => {
    const table = tableNamed(group.place.table ?? '')?.name;
    const rule = rules.get(group.code);
    const found = rule?.readings ?? [];
    return table && found.some((reading) => reading !== 'as_written')
      ? [{ key: groupKey(group), table, rows: group.tableRows, readings: found, whole: rule?.whole ?? false }]
      : [];
  });
  const municipality = municipalityOf(parts, municipalities);
  if (municipality === undefined || asked.length === 0) return new Map();
  const request = { catalogues: await parts.catalogues(), date: parseIsoDate(state.date), municipality };
  const bounds = await boundsOf(await register(), asked, request, parts);
  return new Map(asked.map(({ key }, i) => [key, bounds[i] ?? []]));
}

/** The newest delivery that was accepted; undefined when this is the first. */
export async function previousDelivery({ store }: IntakeParts) {
  return ledgerEntries(store).findLast(({ status }) => status === 'accepted');
}

const summaries = memoOf<PreviousDelivery>();

function summaryOf(parts: IntakeParts, delivery: string): Promise<PreviousDelivery> {
  return summaries('previous', delivery, async () => {
    const folder = join(parts.data.deliveries, delivery);
    const { register } = await readDelivery(folder, parts.parquet, only(SUMMARISED));
    return summarise(register);
  });
}
