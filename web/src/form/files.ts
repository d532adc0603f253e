import { html, nothing, type TemplateResult } from "lit/html.js";
import { describeProblem } from "../../../text/describe.js";
import type { FileReport } from "../state/calculator.js";
import type { View } from "../view.js";

/** Files of one's own: a scenario to open, a rate card to price with. They are read here and sent nowhere. */
export function files(view: View): TemplateResult {
  const { words, calculator, state } = view;
  return html`<details class="panel" id="files">
    <summary><h2>${words.files.title}</h2></summary>
    <p class="lead">${words.files.lead}</p>
    ${fileInput(view, "scenario", (file) => calculator.openScenario(file))}
    ${fileInput(view, "card", (file) => calculator.openCard(file))}
    <div role="status">${state.file === undefined ? nothing : report(view, state.file)}</div>
  </details>`;
}

function fileInput(
  view: View,
  kind: FileReport["kind"],
  open: (file: File) => Promise<void>,
): TemplateResult {
  const take = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file !== undefined) {
      void open(file);
      // The same file can then be chosen again, once it has been mended.
      input.value = "";
    }
  };
  const { label, hint } = view.words.files[kind];
  return html`<div class="file">
    <label class="label" for="file-${kind}">${label}</label>
    <input type="file" id="file-${kind}" accept=".json,application/json" aria-describedby="file-${kind}-hint" @change=${take} />
    <p class="hint" id="file-${kind}-hint">${hint}</p>
  </div>`;
}

function report(view: View, file: FileReport): TemplateResult {
  const { words } = view;
  if (file.problems.length === 0) {
    return html`<p class="file-good">${words.files.opened(file.name)}</p>`;
  }
  return html`<div class="file-problems">
    <p>${words.files.refused(file.name, file.problems.length)}</p>
    <ul>
      ${file.problems.map(
        (problem) =>
          html`<li data-code=${problem.code} data-path=${problem.path}>${describeProblem(problem, view.text)}</li>`,
      )}
    </ul>
  </div>`;
}
