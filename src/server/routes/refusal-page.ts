import type { Words } from '../../presentation/texts/words.ts';
import type { ErrorAnswer } from '../errors.ts';

/** The page for a form without scripts that could not be kept: what is wrong, and the way back. */
export function refusalPage(
  { title, problems = [] }: ErrorAnswer,
  back: string,
  { language, t }: Words,
): string {
  const list = problems.map(({ text }) => `<li>${escaped(text)}</li>`).join('');
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head>
<body><main><h1>${escaped(title)}</h1><ul>${list}</ul>
<p><a href="${escaped(back)}">${escaped(t('written.write.back'))}</a></p></main></body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
