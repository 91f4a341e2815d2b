/** Something wrong with a form: in words, and the name of the field that mends it ('' for none). */
export interface WritingProblem {
  readonly text: string;
  readonly field: string;
}

/** Whether what was written is kept; if not, why, with no problems where the server did not answer in words. */
export type WritingAnswer =
  | { readonly kept: true }
  | { readonly kept: false; readonly problems: readonly WritingProblem[] };

/** Sends a form's fields as JSON to where the form itself goes. */
export async function sendWriting(form: HTMLFormElement): Promise<WritingAnswer> {
  try {
    const answer = await fetch(form.action, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(Object.fromEntries(new FormData(form))),
    });
    if (answer.ok) return { kept: true };
    const { problems = [] } = (await answer.json()) as { problems?: WritingProblem[] };
    return { kept: false, problems };
  } catch {
    return { kept: false, problems: [] };
  }
}
