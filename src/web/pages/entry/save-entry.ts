import type { EntryModel, EntryValue } from '../../../presentation/pages/entry/entry-model.ts';

/** The grid as it is after everything was kept, or why nothing was, in words. */
export type Saved =
  | { readonly kept: true; readonly model: EntryModel }
  | { readonly kept: false; readonly problems: readonly string[] };

/** Sends the changes to be kept; all of them are, or none. Rejects when the server does not answer. */
export async function saveEntry(url: string, changes: readonly EntryValue[]): Promise<Saved> {
  const answer = await fetch(url, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ changes }),
  });
  const body: unknown = await answer.json();
  if (answer.ok) return { kept: true, model: body as EntryModel };
  return { kept: false, problems: problemsOf(body as Refused) };
}

interface Refused {
  readonly title: string;
  readonly help: string;
  readonly problems?: readonly { readonly text: string }[];
}

function problemsOf({ title, help, problems }: Refused): string[] {
  return problems ? problems.map(({ text }) => text) : [`${title}. ${help}`];
}
