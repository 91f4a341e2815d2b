import type { OwnDraft } from '../../../presentation/pages/own/own-draft.ts';
import type { PreviewModel } from '../../../presentation/pages/own/preview-model.ts';
import type { Language } from '../../../presentation/texts/words.ts';

/** What is written in the form: a sentence, or a definition as text. */
export interface Written {
  readonly draft?: OwnDraft;
  readonly text?: string;
  /** The id of the figure that it stands in for. */
  readonly replaces?: string;
}

/** What saving is to do with what is there already. */
export type OwnChangeAsked =
  | { readonly kind: 'new' }
  | { readonly kind: 'correct'; readonly id: string }
  | { readonly kind: 'version'; readonly id: string; readonly from: string };

/** One thing that is wrong, by its code and in words. */
export interface OwnProblem {
  readonly code: string;
  readonly text: string;
}

/** What the server answers: the result, or everything that is wrong. */
export type Answer<T> =
  | { readonly ok: true; readonly result: T }
  | { readonly ok: false; readonly problems: readonly OwnProblem[] };

const ADDRESS = '/api/egne-noegletal';

/** Calculates what is written; rejects when the server does not answer or the request is given up. */
export function tryFigure(
  written: Written,
  language: Language,
  signal: AbortSignal,
): Promise<Answer<PreviewModel>> {
  return ask(`${ADDRESS}/proev`, 'POST', written, language, signal);
}

/** Saves what is written; gives where its page is. */
export function saveFigure(
  written: Written & { readonly change: OwnChangeAsked; readonly confirmed: boolean },
  language: Language,
): Promise<Answer<{ readonly catalogue: string; readonly path: string }>> {
  return ask(ADDRESS, 'PUT', written, language);
}

/** Puts a figure aside. */
export function removeFigure(id: string, language: Language): Promise<Answer<object>> {
  return ask(`${ADDRESS}/${encodeURIComponent(id)}`, 'DELETE', {}, language);
}

async function ask<T>(
  url: string,
  method: string,
  body: object,
  language: Language,
  signal?: AbortSignal,
): Promise<Answer<T>> {
  const answer = await fetch(`${url}${language === 'da' ? '' : `?sprog=${language}`}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });
  const given: unknown = await answer.json();
  if (answer.ok) return { ok: true, result: given as T };
  return { ok: false, problems: problemsOf(given as Refused) };
}

interface Refused {
  readonly title: string;
  readonly help: string;
  readonly problems?: readonly OwnProblem[];
}

function problemsOf({ title, help, problems }: Refused): readonly OwnProblem[] {
  return problems ?? [{ code: '', text: `${title}. ${help}` }];
}
