import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import { readTyped, writeTyped } from '../../../presentation/pages/entry/read-typed.ts';
import type { Language } from '../../../presentation/texts/words.ts';

/** Where a cell is in the grid, counted from 0 at the top left. */
export interface CellPosition {
  readonly line: number;
  readonly column: number;
}

/** How far each key moves; left and right only from the end of a text, so that it can still be edited. */
const MOVES: Readonly<Record<string, readonly [line: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** A field for one number. While it is being typed its text stands as typed; then as the language writes the number. */
export function EntryCell(props: {
  readonly id: string;
  readonly labelledBy: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly text: string;
  readonly position: CellPosition;
  readonly language: Language;
  readonly onText: (text: string) => void;
  readonly onEditing: (editing: boolean) => void;
  /** Whether the block was taken; a single number is pasted by the browser. */
  readonly onPaste: (text: string) => boolean;
}) {
  const { id, text, position, language } = props;
  const [typed, setTyped] = useState<string>();
  const [before, setBefore] = useState(text);
  const write = (value: string) => {
    setTyped(value);
    props.onText(readTyped(value, language));
  };
  const paste = (event: ClipboardEvent) => {
    if (!props.onPaste(event.clipboardData.getData('text/plain'))) return;
    event.preventDefault();
    setTyped(undefined);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') {
      setTyped(undefined);
      props.onText(before);
    } else if (moveFrom(event, position)) event.preventDefault();
  };
  return (
    <input
      id={id}
      className="entry-input"
      type="text"
      inputMode="decimal"
      autoComplete="off"
      data-line={position.line}
      data-column={position.column}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid}
      value={typed ?? writeTyped(text, language)}
      onChange={({ target }) => write(target.value)}
      onFocus={({ target }) => {
        setBefore(text);
        props.onEditing(true);
        target.select();
      }}
      onBlur={() => {
        setTyped(undefined);
        props.onEditing(false);
      }}
      onPaste={paste}
      onKeyDown={press}
    />
  );
}

/** Moves to the cell that the key asks for; false when the key is for the text, or there is no such cell. */
function moveFrom(event: KeyboardEvent<HTMLInputElement>, { line, column }: CellPosition): boolean {
  const move = MOVES[event.key];
  if (!move || event.altKey || event.ctrlKey || event.metaKey || (event.shiftKey && event.key !== 'Enter'))
    return false;
  const [down, right] = event.shiftKey ? [-move[0], 0] : move;
  if (right !== 0 && !isAtEnd(event.currentTarget, right)) return false;
  const target = event.currentTarget
    .closest('table')
    ?.querySelector<HTMLInputElement>(`[data-line="${line + down}"][data-column="${column + right}"]`);
  target?.focus();
  return target !== null && target !== undefined;
}

/** Whether the caret has nothing more to pass in a direction; a text that is all selected counts as passed. */
function isAtEnd({ value, selectionStart, selectionEnd }: HTMLInputElement, right: number): boolean {
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  const end = right > 0 ? value.length : 0;
  return selectionStart === end && selectionEnd === end;
}
