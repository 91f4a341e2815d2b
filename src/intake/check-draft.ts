import { join } from 'node:path';
import type { PreviousDelivery } from '../register/checks/previous.ts';
import { summarise } from '../register/checks/previous.ts';
import { RULES } from '../register/checks/rules.ts';
import { readDelivery } from '../register/deliveries/read-delivery.ts';
import type { Register, Table, TableName } from '../register/register.ts';
import { tableNamed } from '../register/tables/tables.ts';
import { parseIsoDate } from '../shared/calendar.ts';
import { problem, UserProblem } from '../shared/problem.ts';
import { ledgerEntries } from '../store/delivery-ledger.ts';
import { boundsOf } from './bounds/bounds-of.ts';
import type { DraftState } from './drafts/draft-state.ts';
import { inspectDraft, isolated, receivedFiles } from './inspect-draft.ts';
import type { Progress } from './intake.ts';
import type { Checked } from './isolated/jobs.ts';
import { runIsolated } from './isolated/run-isolated.ts';
import { memoOf } from './memo.ts';
import { municipalityOf } from './municipality-of.ts';
import type { IntakeParts } from './parts.ts';
import type { Bound } from './views.ts';

/** A draft's files as they were read and checked, with what each kind of finding can do to the figures. */
export interface DraftCheck {
  readonly checked: Checked;
  readonly register: Register;
  /** By the group's key. */
  readonly bounds: ReadonlyMap<string, readonly Bound[]>;
}

const checks = memoOf<DraftCheck>();

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
  return checks(state.id, stamp, async () => {
    const tablesFolder = await parts.drafts.emptyTables(state.id);
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
    const register = await readTables(parts, tablesFolder, checked);
    progress({ phase: 'pricing', share: null });
    return { checked, register, bounds: await boundsOfGroups(parts, state, checked, register) };
  });
}

/** Names a group of findings within its draft. */
export function groupKey({ code, place }: GroupName): string {
  return [code, place.table ?? '', place.column ?? '', place.file ?? ''].join('|');
}
/** What names a kind of finding in one column. */
export type GroupName = {
  readonly code: string;
  readonly place: {
    readonly table?: string | undefined;
    readonly file?: string | undefined;
    readonly column?: string | undefined;
  };
};

async function readTables(parts: IntakeParts, folder: string, { tables }: Checked): Promise<Register> {
  const read = new Map<TableName, Table>();
  for (const { name } of tables)
    read.set(name, await parts.parquet.read(name, join(folder, `${name}.parquet`)));
  return { tables: read };
}

async function boundsOfGroups(
  parts: IntakeParts,
  state: DraftState,
  { groups }: Checked,
  register: Register,
): Promise<ReadonlyMap<string, readonly Bound[]>> {
  const readings = new Map(RULES.map((rule) => [rule.code, rule.readings]));
  const asked = groups.flatMap((group) => {
    const table = tableNamed(group.place.table ?? '')?.name;
    const found = readings.get(group.code) ?? [];
    return table && found.some((reading) => reading !== 'as_written')
      ? [{ key: groupKey(group), table, rows: group.tableRows, readings: found }]
      : [];
  });
  const municipality = municipalityOf(parts, register);
  if (municipality === undefined || asked.length === 0) return new Map();
  const request = { catalogues: await parts.catalogues(), date: parseIsoDate(state.date), municipality };
  const bounds = await boundsOf(register, asked, request, parts);
  return new Map(asked.map(({ key }, i) => [key, bounds[i] ?? []]));
}

/** The newest delivery that was accepted; undefined when this is the first. */
export async function previousDelivery({ store }: IntakeParts) {
  return ledgerEntries(store).findLast(({ status }) => status === 'accepted');
}

const summaries = memoOf<PreviousDelivery>();

function summaryOf(parts: IntakeParts, delivery: string): Promise<PreviousDelivery> {
  return summaries('previous', delivery, async () => {
    const { register } = await readDelivery(join(parts.data.deliveries, delivery), parts.parquet);
    return summarise(register);
  });
}
