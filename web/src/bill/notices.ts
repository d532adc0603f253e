import { html, nothing, type TemplateResult } from "lit/html.js";
import { describeProblem, describeWarning } from "../../../text/describe.js";
import type { Estimate, Warning } from "../../../wasm/src/types.js";
import { focusOn } from "../focus.js";
import { fieldName } from "../form/field-name.js";
import { groupName } from "../group-name.js";
import { showMore } from "../show-more.js";
import { fieldIdOf } from "../state/field-id.js";
import { hasBill, problemText, type View } from "../view.js";

/** What keeps the bill from being up to date: every problem, each leading to its field. */
export function problemSummary(view: View): TemplateResult | typeof nothing {
  const { words, state } = view;
  if (state.problems.length === 0) {
    return nothing;
  }
  return html`<section class="notice wrong" aria-labelledby="problems-title">
    <h3 id="problems-title">${words.problems.title(state.problems.length, hasBill(state))}</h3>
    <ul>
      ${state.problems.slice(0, state.shown).map((problem) => {
        const id = fieldIdOf(state.draft, problem.path);
        const go = (event: Event): void => {
          event.preventDefault();
          focusOn(view.root, id ?? "");
        };
        return html`<li data-code=${problem.code} data-path=${problem.path}>
          ${id === undefined ? describeProblem(problem, view.text) : html`<a href="#${id}" @click=${go}>${problemText(view, problem, fieldName(view, problem.path))}</a>`}
        </li>`;
      })}
    </ul>
    ${showMore(view, state.problems.length)}
  </section>`;
}

/** What is priced but not offered. */
export function warnings(view: View, estimate: Estimate): TemplateResult | typeof nothing {
  if (estimate.warnings.length === 0) {
    return nothing;
  }
  const { words, state } = view;
  return html`<section class="notice warning" aria-labelledby="warnings-title">
    <h3 id="warnings-title">${words.warnings.title(estimate.warnings.length)}</h3>
    <ul>
      ${estimate.warnings
        .slice(0, state.shown)
        .map(
          (warning) =>
            html`<li data-code=${warning.code} data-path=${warning.path}>${warningText(view, warning)}</li>`,
        )}
    </ul>
    ${showMore(view, estimate.warnings.length)}
  </section>`;
}

/** The sentence of a warning, with the group or the part of the account that it is about. */
function warningText(view: View, warning: Warning): string {
  const { path } = warning;
  const message = describeWarning(warning, view.text);
  const { about } = view.words.group;
  const group = /^keys\[(\d+)\]/.exec(path);
  if (group) {
    return about(groupName(view, Number(group[1])), message);
  }
  return path.startsWith("account.") ? about(fieldName(view, path), message) : message;
}
