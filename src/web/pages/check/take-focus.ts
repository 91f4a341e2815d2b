/** Given as `ref`: an element that has just appeared because of what the user did takes the focus. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

/** Moves the focus to the element of an id, and so the window to it. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
