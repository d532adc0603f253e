import { html, type TemplateResult } from "lit/html.js";
import { describeProblem } from "../../../text/describe.js";
import type { FilesText } from "../../../text/en/files.js";
import type { Calculator, FileReport } from "../state/calculator.js";
import type { View } from "../view.js";
import { showDropTarget } from "./drop-target.js";
import { type Kind, openFiles } from "./open-files.js";

export { readKept } from "./open-files.js";

/** The fields for files, and what has become of those that were opened. They are read here and sent nowhere. */
export function files(view: View, words: FilesText): TemplateResult {
  return html`<p class="lead">${words.lead}</p>
    ${fileInput(view, words, "scenario")} ${fileInput(view, words, "card")}
    <div role="status">${view.state.files.map((file) => report(view, words, file))}</div>`;
}

/**
 * Shows that files are over the page, and opens those that are dropped. What is wrong with them is told where such files
 * are opened.
 */
export async function dragged(
  calculator: Calculator,
  { type, relatedTarget }: DragEvent,
  given: readonly File[],
  tell: () => void,
): Promise<void> {
  // What is dragged leaves one element for another, or the page.
  const isOver = type === "dragover" || (type === "dragleave" && relatedTarget !== null);
  void showDropTarget(isOver);
  if (type !== "drop") {
    return;
  }
  await openFiles(calculator, given);
  if (
    calculator.state.files.some(({ problems, isOneTooMany }) => problems.length > 0 || isOneTooMany)
  ) {
    tell();
  }
}

function fileInput(view: View, words: FilesText, kind: Kind): TemplateResult {
  const take = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    void openFiles(view.calculator, [...(input.files ?? [])], kind);
    // The same file can then be chosen again, once it has been mended.
    input.value = "";
  };
  const { label, hint } = words[kind];
  return html`<div class="file">
    <label class="label" for="file-${kind}">${label}</label>
    <input type="file" id="file-${kind}" accept=".json,application/json" aria-describedby="file-${kind}-hint" @change=${take} />
    <p class="hint" id="file-${kind}-hint">${hint}</p>
  </div>`;
}

function report(
  view: View,
  words: FilesText,
  { name, problems, isOneTooMany }: FileReport,
): TemplateResult {
  if (isOneTooMany) {
    return html`<p class="file-problems">${words.oneTooMany(name)}</p>`;
  }
  if (problems.length === 0) {
    return html`<p class="file-good">${words.opened(name)}</p>`;
  }
  return html`<div class="file-problems">
    <p>${words.refused(name, problems.length)}</p>
    <ul>
      ${problems.map(
        (problem) =>
          html`<li data-code=${problem.code} data-path=${problem.path}>${describeProblem(problem, view.text)}</li>`,
      )}
    </ul>
  </div>`;
}
