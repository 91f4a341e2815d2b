import { readFileSync, writeFileSync } from 'node:fs';

const START = '<!-- bench:start -->';
const END = '<!-- bench:end -->';

/** Puts the report into the marked block of the page; an Error when the page has none. */
export function writeIntoPage(page: string, report: string): void {
  const text = readFileSync(page, 'utf8');
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`${page} has no block between ${START} and ${END}`);
  const block = `${START}\n\n\`\`\`text\n${report}\n\`\`\`\n\n`;
  writeFileSync(page, text.slice(0, start) + block + text.slice(end));
}
