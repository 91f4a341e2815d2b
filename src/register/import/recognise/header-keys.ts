import { maskCpr } from '../../cpr.ts';
import type { Sheet } from '../sheet.ts';

/** The headers that stand more than once, CPR numbers hidden. */
export function repeatedHeaders({ header }: Pick<Sheet, 'header'>): string[] {
  const written = header.map((name) => maskCpr(name.trim())).filter((name) => name !== '');
  return [...new Set(written.filter((name, at) => written.indexOf(name) !== at))];
}

/**
 * The name of each column in mappings: its header as written, trimmed, without CPR numbers (a file may lack its header
 * row). Where a header stands again its number follows (`Dato (2)`); a column without one is named by its place (`#3`).
 */
export function headerKeys({ header }: Pick<Sheet, 'header'>): readonly string[] {
  const used = new Set<string>();
  return header.map((written, at) => {
    const name = maskCpr(written.trim()) || `#${at + 1}`;
    let key = name;
    for (let again = 2; used.has(key); again++) key = `${name} (${again})`;
    used.add(key);
    return key;
  });
}
