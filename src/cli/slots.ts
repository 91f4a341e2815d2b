import type { Language } from '../shared/problem-texts.ts';
import { type CliText, cliText } from './texts.ts';

/** The words that stand for a value in the help: `<mappe>`, `<datoer>`. */
type Slot = Extract<CliText, `slot.${string}`> extends `slot.${infer Name}` ? Name : never;

/** An argument as commander takes it, `<mappe>` or `[mappe]`, in the user's language. */
export function slot(language: Language, name: Slot, required: boolean): string {
  const word = cliText(language, `slot.${name}`);
  return required ? `<${word}>` : `[${word}]`;
}

/** An option with a value as commander takes it: `--at <datoer>`. */
export function flag(language: Language, option: string, name: Slot): string {
  return `${option} ${slot(language, name, true)}`;
}
