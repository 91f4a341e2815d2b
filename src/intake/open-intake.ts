import { maskCpr } from '../register/cpr.ts';
import type { FieldAddress, SheetMapping } from '../register/import/mapping.ts';
import { tableNamed } from '../register/tables/tables.ts';
import { templateWorkbook } from '../register/workbooks/template-workbook.ts';
import { parseIsoDate } from '../shared/calendar.ts';
import { problem, UserProblem } from '../shared/problem.ts';
import { acceptGroup, withdrawGroup } from './accept-group.ts';
import { checkDraft } from './check-draft.ts';
import { checkView } from './check-view.ts';
import { compareDraft } from './compare-draft.ts';
import { corrected, withoutCorrection } from './correct-draft.ts';
import { type DraftState, draftOf } from './drafts/draft-state.ts';
import { errorList } from './error-list.ts';
import { foundRows } from './found-rows.ts';
import { inspectDraft } from './inspect-draft.ts';
import type { Intake } from './intake.ts';
import { keepDraft } from './keep-draft.ts';
import { forgetDraft } from './memo.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { chooseMunicipality, ownMunicipality } from './own-municipality.ts';
import type { IntakeParts } from './parts.ts';
import { withPopulation } from './population-of-draft.ts';
import { planDraft, publishDraft, publishedReleases } from './publish-draft.ts';
import { publishTyped, unpublishedTypedDates } from './publish-typed.ts';
import { saveProfile } from './save-profile.ts';
import { withFiles, withoutRowsOf } from './with-files.ts';

/** Taking in over an installation: drafts on the disk, received files read in processes of their own. */
export function openIntake(parts: IntakeParts): Intake {
  const { drafts } = parts;
  const inTurn = oneAtATime();
  /** Changes a draft with nobody in between; a delivery that was kept of it before is no longer what it says. */
  const change = (id: string, to: (state: DraftState) => DraftState | Promise<DraftState>) =>
    inTurn(id, async () => {
      const changed = await to(await drafts.read(id));
      return draftOf(await drafts.save({ ...changed, delivery: null }));
    });
  const at = () => parts.now().toISOString();

  return {
    drafts: async () => (await drafts.list()).map(draftOf),
    draft: async (id) => draftOf(await drafts.read(id)),
    start: async (date, by) => {
      const state = await drafts.create({ date: checkedDate(date), startedAt: at(), by: maskCpr(by) });
      return draftOf(state);
    },
    drop: (id) =>
      inTurn(id, async () => {
        await drafts.remove(id);
        forgetDraft(id);
      }),
    setDate: (id, date) => change(id, (state) => ({ ...state, date: checkedDate(date) })),
    addFile: (id, name, bytes, progress) =>
      change(id, (state) => withFiles(parts, state, [{ name, bytes }], progress)),
    addFiles: (id, files, progress) => change(id, (state) => withFiles(parts, state, files, progress)),
    removeFile: (id, name) =>
      change(id, async (state) => {
        for (const file of state.files) if (file.name === name) await drafts.dropFile(id, file.place);
        return {
          ...withoutRowsOf(state, new Set([name])),
          files: state.files.filter((file) => file.name !== name),
          mapping: state.mapping.filter((sheet) => sheet.file !== name),
        };
      }),
    sheets: async (id) => [...(await inspectDraft(parts, await drafts.read(id))).views],
    setMapping: (id, mapping) => change(id, (state) => withMapping(state, mapping)),
    saveProfile: (id, name) =>
      change(id, async (state) => ({ ...state, profile: await saveProfile(parts, state, maskCpr(name)) })),
    values: async (id) => [...(await inspectDraft(parts, await drafts.read(id))).values],
    translated: async (id) => [...(await inspectDraft(parts, await drafts.read(id))).translated],
    check: async (id, progress) => {
      const state = await drafts.read(id);
      const check = await checkDraft(parts, state, progress);
      return checkView(state, check, (await inspectDraft(parts, state)).mapping);
    },
    accept: (id, group, reason, by) =>
      change(id, async (state) =>
        acceptGroup(state, await checkDraft(parts, state), group, {
          reason: maskCpr(reason),
          by: maskCpr(by),
          at: at(),
        }),
      ),
    withdrawAcceptance: (id, group) => change(id, (state) => withdrawGroup(state, group)),
    correct: (id, correction, by) =>
      change(id, (state) => corrected(parts, state, correction, { by: maskCpr(by), at: at() })),
    addPopulation: (id, count) => change(id, (state) => withPopulation(parts, state, count)),
    undoCorrection: (id, correction) => change(id, (state) => withoutCorrection(state, correction)),
    rowsOf: async (id, group, language) => foundRows(parts, await drafts.read(id), group, language),
    errorList: async (id, language) => {
      const state = await drafts.read(id);
      const { mapping } = await inspectDraft(parts, state);
      return errorList(state, await checkDraft(parts, state), mapping, language);
    },
    compare: async (id, progress) => compareDraft(parts, await drafts.read(id), progress),
    plan: async (id) => planDraft(parts, await drafts.read(id)),
    keep: (id, by) =>
      inTurn(id, async () => {
        const state = await drafts.read(id);
        return keepDraft(parts, state, await checkDraft(parts, state), { by: maskCpr(by), at: at() });
      }),
    publish: (id, note, by, progress, earlier = false) =>
      inTurn(id, async () => {
        const act = { note: maskCpr(note), by: maskCpr(by), at: at(), earlier };
        return publishDraft(parts, await drafts.read(id), act, progress);
      }),
    releases: async () => publishedReleases(parts),
    typedDates: async () => unpublishedTypedDates(parts),
    publishTyped: (date, note, by) =>
      publishTyped(parts, checkedDate(date), { note: maskCpr(note), by: maskCpr(by), at: at() }),
    municipality: async () => ownMunicipality(parts),
    setMunicipality: (code) => chooseMunicipality(parts, code),
    template: () => templateWorkbook(),
  };
}

/** Names and texts are kept as pages show them: without CPR numbers. */
function withMapping(state: DraftState, { file, sheet, table, columns, values }: SheetMapping): DraftState {
  const others = state.mapping.filter((other) => other.file !== file || other.sheet !== sheet);
  const said = {
    file: maskCpr(file),
    sheet: maskCpr(sheet),
    table: table === null ? null : (tableNamed(table)?.name ?? null),
    columns: Object.fromEntries(
      Object.entries(columns).map(([header, field]) => [
        maskCpr(header),
        field && (maskCpr(field) as FieldAddress),
      ]),
    ),
    values: Object.fromEntries(
      Object.entries(values).map(([column, codes]) => [maskCpr(column), maskedTexts(codes)]),
    ),
  };
  return { ...state, mapping: [...others, said] };
}

function maskedTexts(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([text, code]) => [maskCpr(text), maskCpr(code)]));
}

function checkedDate(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(parseIsoDate(date)))
    throw new UserProblem([problem('draft.bad_date', {}, { date: maskCpr(date).slice(0, 20) })]);
  return date;
}
