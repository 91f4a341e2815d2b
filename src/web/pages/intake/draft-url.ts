import type { PageState } from '../../../presentation/state/page-state.ts';

/** The address of the server's answers about drafts, in the page's language. */
export function dataUrl(
  path: string,
  { sprog }: PageState,
  query: Readonly<Record<string, string>> = {},
): string {
  return `/api/data/${path}?${new URLSearchParams({ ...query, sprog })}`;
}

/** The address of the server's answers about one draft. */
export function draftUrl(
  draft: string,
  part: string,
  state: PageState,
  query: Readonly<Record<string, string>> = {},
): string {
  return dataUrl(`drafts/${encodeURIComponent(draft)}${part === '' ? '' : `/${part}`}`, state, query);
}
