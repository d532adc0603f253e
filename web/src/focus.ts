/** Moves the focus to an element of a document or shadow that the last change has drawn or moved, and opens what it is folded into. */
export function focusOn(root: NonElementParentNode, id: string): void {
  const element = root.getElementById(id) as HTMLElement | null;
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
