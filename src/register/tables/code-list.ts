import { fold } from './fold.ts';

/** The permitted codes of a column, and how each may be written. */
export interface CodeList {
  readonly codes: readonly string[];
  /** The Danish word shown for each code. */
  readonly danish: ReadonlyMap<string, string>;
  /** Folded text to code: the code itself, its Danish word and its other forms. */
  readonly forms: ReadonlyMap<string, string>;
}

/** A code list of `code: [Danish word, other forms...]`. */
export function codeList(entries: Readonly<Record<string, readonly string[]>>): CodeList {
  const danish = new Map<string, string>();
  const forms = new Map<string, string>();
  for (const [code, words] of Object.entries(entries)) {
    danish.set(code, words[0] ?? code);
    for (const form of [code, ...words]) addForm(forms, form, code);
  }
  return { codes: [...danish.keys()], danish, forms };
}

/** The code that the text means; undefined when it is none of the list. */
export function codeOf(list: CodeList, text: string): string | undefined {
  return list.forms.get(fold(text));
}

function addForm(forms: Map<string, string>, form: string, code: string): void {
  const key = fold(form);
  const other = forms.get(key);
  if (other !== undefined && other !== code) throw new Error(`${form} means both ${other} and ${code}`);
  forms.set(key, code);
}
