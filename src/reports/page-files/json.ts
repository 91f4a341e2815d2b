import type { PageCopy } from './page-file.ts';

/** What the page shows as JSON, with its address. */
export function jsonOf({ shown, address }: PageCopy): string {
  return `${JSON.stringify({ ...shown, address }, null, 2)}\n`;
}
