/** Why the server did not do what was asked: a title, how to go on, and each thing that is wrong. */
export interface Refusal {
  readonly code: number;
  readonly title: string;
  readonly help: string;
  readonly problems: readonly string[];
}

/** What the server answered: what was asked for, or why not. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

type Method = 'POST' | 'PUT' | 'DELETE';

interface ErrorBody {
  readonly title?: string;
  readonly help?: string;
  readonly problems?: readonly { readonly text: string }[];
}

/** Asks for a page's model. */
export function ask<T>(url: string, signal?: AbortSignal): Promise<Answer<T>> {
  return answered(fetch(url, signal ? { signal } : {}));
}

/** Sends a change as JSON. */
export function send<T>(method: Method, url: string, body: object = {}): Promise<Answer<T>> {
  const headers = { 'content-type': 'application/json' };
  return answered(fetch(url, { method, headers, body: JSON.stringify(body) }));
}

/** Sends a file as it is. */
export function sendFile<T>(url: string, file: File): Promise<Answer<T>> {
  const headers = { 'content-type': 'application/octet-stream' };
  return answered(fetch(url, { method: 'PUT', headers, body: file }));
}

/** A server that does not answer, or not in words, has an empty title. */
async function answered<T>(asked: Promise<Response>): Promise<Answer<T>> {
  try {
    const answer = await asked;
    if (answer.ok) return { ok: true, value: (await answer.json()) as T };
    const { title = '', help = '', problems = [] } = (await answer.json().catch(() => ({}))) as ErrorBody;
    const texts = problems.map(({ text }) => text);
    return { ok: false, refusal: { code: answer.status, title, help, problems: texts } };
  } catch {
    return { ok: false, refusal: { code: 0, title: '', help: '', problems: [] } };
  }
}
