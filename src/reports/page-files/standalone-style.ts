const VARIABLE = /(--[\w-]+):\s*([^;]+);/g;
const RULE = /([^{}]+)\{([^{}]*)\}/g;
/** Rules that draw: of what stands inside a drawing. The drawing's own frame has its style from `BASE`. */
const OF_DRAWINGS = /^\.(plot\s|pattern-)/;
const BASE = `
.plot { color: #1a1a1a; }
.plot text { font-family: "IBM Plex Sans", sans-serif; font-size: 13px; }
.plot .file-title { font-size: 18px; font-weight: 600; }
.plot .file-subtitle { font-weight: 600; }
.plot .file-note { font-size: 12px; fill: #545454; }
`;

/** The pages' rules for drawings as one style sheet that stands alone: no variables, nothing from elsewhere. */
export function standaloneStyle(sheets: string): string {
  const plain = withoutAtRules(sheets.replace(/\/\*[\s\S]*?\*\//g, ''));
  const variables = new Map(
    [...plain.matchAll(VARIABLE)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
  const rules = [...plain.matchAll(RULE)].flatMap(([, selectors = '', body = '']) => {
    const own = selectors.split(',').map((each) => each.trim());
    const drawing = own.filter((each) => OF_DRAWINGS.test(each));
    return drawing.length > 0 ? [`${drawing.join(', ')} {${resolved(body, variables)}}`] : [];
  });
  return `${BASE}${rules.join('\n')}\n`;
}

function resolved(body: string, variables: ReadonlyMap<string, string>): string {
  return body
    .replace(/var\((--[\w-]+)\)/g, (whole, name: string) => variables.get(name) ?? whole)
    .replace(/url\("(#[\w-]+)"\)/g, 'url($1)')
    .replace(/\s+/g, ' ');
}

/** Without blocks such as `@media … { … }`, which are for other places than paper and files. */
function withoutAtRules(css: string): string {
  const at = css.search(/@[\w-]+[^{;]*\{/);
  if (at < 0) return css;
  let end = css.indexOf('{', at) + 1;
  for (let depth = 1; depth > 0 && end < css.length; end++) {
    if (css[end] === '{') depth++;
    if (css[end] === '}') depth--;
  }
  return css.slice(0, at) + withoutAtRules(css.slice(end));
}
