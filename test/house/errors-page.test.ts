import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/shared/package-root.ts';
import { PROBLEM_TEXTS } from '../../src/shared/problem-texts.ts';

const page = join(packageRoot(), 'docs', 'errors.md');
const HEAD = `# Errors and remarks

Everything that can be wrong with what a user hands in, by its code. The texts are those that users see; words in braces
are filled in. A message stands behind its place: \`table:row:column\` of a file of the register (the header is row 1) or
\`file:line:column\` of a definition file. This page is made from \`src/shared/problem-texts.ts\`; after a change run
\`WRITE_DOCS=1 npx vitest run test/house/errors-page.test.ts\`.

| code | Danish | English |
|---|---|---|
`;

test('docs/errors.md is the table of problem texts', () => {
  const rows = Object.entries(PROBLEM_TEXTS)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { da, en }]) => `| \`${code}\` | ${cell(da)} | ${cell(en)} |`);
  const expected = `${HEAD}${rows.join('\n')}\n`;
  if (process.env.WRITE_DOCS) writeFileSync(page, expected);
  expect(readFileSync(page, 'utf8')).toBe(expected);
});

/** Columns and codes are named in the reader's own language, so these words have a Danish form of their own. */
const IN_DANISH: Readonly<Record<string, string>> = {
  fra: 'from',
  til: 'to',
  slags: 'type',
  sted: 'site',
  betydning: 'meaning',
};

test('no text says less in English than in Danish, but for names that are Danish', () => {
  const words = (text: string) =>
    new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, word = '']) => IN_DANISH[word] ?? word));
  for (const [code, { da, en }] of Object.entries(PROBLEM_TEXTS)) {
    const [danish, english] = [words(da), words(en)];
    for (const set of [danish, english]) set.delete('danish');
    expect([...english].sort(), code).toEqual([...danish].sort());
  }
});

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
