/** Moves the focus to an element that the last change has drawn or moved, and opens what it is folded into. */
export function focusOn(id: string): void {
  const element = document.getElementById(id);
  for (
    let folded = element?.closest("details:not([open])");
    folded;
    folded = folded.parentElement?.closest("details:not([open])")
  ) {
    folded.setAttribute("open", "");
  }
  element?.focus();
  if (element instanceof HTMLInputElement) {
    // As the Tab key does: what is typed next takes the place of what stands there.
    element.select();
  }
}
