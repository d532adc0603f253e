import type { Language } from "../../../text/languages.js";
import { loadFilesText } from "../../../text/load/files.js";

/** Above everything, while files are over the page. No style sheet has it: few pages ever show it. */
const target = document.createElement("div");
target.id = "drop-target";
Object.assign(target.style, {
  position: "fixed",
  zIndex: "9",
  inset: "0",
  display: "grid",
  placeItems: "center",
  border: "0.25rem dashed var(--accent)",
  background: "var(--tint)",
  fontSize: "1.5rem",
  textAlign: "center",
  opacity: "0.95",
  // What is dragged is over the page still.
  pointerEvents: "none",
});

/** Shows that files can be dropped, or no longer. */
export async function showDropTarget(isOver: boolean): Promise<void> {
  if (!isOver) {
    target.remove();
  } else if (!target.isConnected) {
    document.body.append(target);
    // The page states the language that it speaks.
    const { drop } = await loadFilesText(document.documentElement.lang as Language);
    target.textContent = drop;
  }
}
