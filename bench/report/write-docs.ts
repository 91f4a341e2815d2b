import { readFileSync, writeFileSync } from 'node:fs';

/** Puts a report into the page's block of that name (`<!-- bench:start -->`); an Error when the page has none. */
export function writeIntoPage(
  page: string,
  name: 'bench' | 'bench-intake' | 'bench-web',
  report: string,
): void {
  const [opening, closing] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const text = readFileSync(page, 'utf8');
  const [start, end] = [text.indexOf(opening), text.indexOf(closing)];
  if (start < 0 || end < start) throw new Error(`${page} has no block between ${opening} and ${closing}`);
  const block = `${opening}\n\n\`\`\`text\n${report}\n\`\`\`\n\n`;
  writeFileSync(page, text.slice(0, start) + block + text.slice(end));
}
