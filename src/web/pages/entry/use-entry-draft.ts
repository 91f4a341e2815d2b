import { useEffect, useState } from 'react';
import type { EntryDraft } from '../../../presentation/pages/entry/entry-draft.ts';
import { newDraft } from '../../../presentation/pages/entry/entry-draft.ts';
import type { EntryModel } from '../../../presentation/pages/entry/entry-model.ts';

/** What is typed and not kept: it outlives a reload of the page, and closing the window asks first. */
export function useEntryDraft(model: EntryModel) {
  const key = `indtast/${model.municipality.code}`;
  const [{ draft, restored }, setState] = useState(() => firstDraft(key, model));
  const unsaved = Object.keys(draft.typed).length > 0;
  useEffect(() => {
    if (unsaved) sessionStorage.setItem(key, JSON.stringify(draft));
    else sessionStorage.removeItem(key);
  }, [key, draft, unsaved]);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
  const change = (next: (draft: EntryDraft) => EntryDraft) =>
    setState((before) => ({ ...before, draft: next(before.draft) }));
  return { draft, restored, change };
}

function firstDraft(key: string, model: EntryModel): { draft: EntryDraft; restored: boolean } {
  const stored = readDraft(sessionStorage.getItem(key));
  if (!stored) return { draft: newDraft(model), restored: false };
  const dates = [...new Set([...model.dates, ...stored.dates])].sort();
  return { draft: { dates, typed: stored.typed }, restored: true };
}

/** Only this page writes there; anything else that is found is no draft. */
function readDraft(text: string | null): EntryDraft | undefined {
  try {
    const found = JSON.parse(text ?? 'null') as EntryDraft | null;
    return Array.isArray(found?.dates) && typeof found.typed === 'object' ? found : undefined;
  } catch {
    return undefined;
  }
}
