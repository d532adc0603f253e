import { html, nothing, type TemplateResult } from "lit/html.js";
import { describeProblem, describeWarning } from "../../../text/describe.js";
import type { Problem, Warning } from "../../../wasm/src/types.js";
import { focusOn } from "../focus.js";
import { showMore } from "../show-more.js";
import type { Draft } from "../state/draft.js";
import { fieldIdOf } from "../state/field-id.js";
import { problemText } from "../view.js";
import type { Outcome } from "./desk.js";
import { groupOf, type PanelView, planFieldName, scenarioPath } from "./panel-view.js";

/** What has come of a question: its answer, and before it what goes on or keeps it from being given. */
export function answer<Found>(
  view: PanelView,
  key: string,
  outcome: Outcome<Found>,
  shown: (found: Found, draft: Draft) => TemplateResult,
): TemplateResult {
  const { value, draft, problems, failure, work } = outcome;
  const old = problems.length > 0 || failure !== undefined || work === "cancelled";
  return html`<div class="work" role="status" data-work=${work}>${progress(view, key, outcome)}</div>
    ${problems.length > 0 ? problemList(view, problems) : nothing}
    ${
      value === undefined || draft === undefined
        ? nothing
        : html`<div class="answer ${old ? "outdated" : ""}" aria-busy=${work === "done" ? "false" : "true"}>
            ${old ? html`<p class="outdated-note">${view.panelWords.work.outdated}</p>` : nothing}
            ${shown(value, draft)}
          </div>`
    }`;
}

function progress(
  { panelWords, desk }: PanelView,
  key: string,
  { work, failure, value }: Outcome<unknown>,
): TemplateResult | typeof nothing {
  const words = panelWords.work;
  const again = html`<button type="button" class="quiet again" @click=${() => desk.again(key)}>${words.again}</button>`;
  if (work === "loading" || work === "computing") {
    return html`<progress aria-label=${words[work]}></progress> <span>${words[work]}</span>
      <button type="button" class="quiet cancel" @click=${() => desk.cancel(key)}>${words.cancel}</button>`;
  }
  if (work === "cancelled") {
    return html`<span>${value === undefined ? words.cancelledFirst : words.cancelled}</span> ${again}`;
  }
  return failure === undefined
    ? nothing
    : html`<span class="problem">${words.failed(failure)}</span> ${again}`;
}

/** Every problem, each leading to its field where that is on the page. */
function problemList(view: PanelView, problems: readonly Problem[]): TemplateResult {
  return html`<section class="notice wrong">
    <h3>${view.panelWords.problems(problems.length)}</h3>
    <ul>
      ${problems.slice(0, view.state.shown).map((problem) => problemItem(view, problem, scenarioPath(problem.path)))}
    </ul>
    ${showMore(view, problems.length)}
  </section>`;
}

/** A problem of the workload on the page; `path` is that within the scenario. */
export function problemItem(view: PanelView, problem: Problem, path: string): TemplateResult {
  const id = fieldIdOf(view.state.draft, path);
  const go = (event: Event): void => {
    event.preventDefault();
    focusOn(view.root, id ?? "");
  };
  return html`<li data-code=${problem.code} data-path=${path}>
    ${
      id === undefined
        ? describeProblem(problem, view.text)
        : html`<a href="#${id}" @click=${go}>${problemText(view, problem, planFieldName(view, path))}</a>`
    }
  </li>`;
}

export function warningList(
  view: PanelView,
  warnings: readonly Warning[],
  draft: Draft,
): TemplateResult | typeof nothing {
  if (warnings.length === 0) {
    return nothing;
  }
  return html`<section class="notice warning">
    <h3>${view.panelWords.warnings(warnings.length)}</h3>
    <ul>
      ${warnings.slice(0, view.state.shown).map((warning) => {
        const { code, path } = warning;
        const message = describeWarning(warning, view.text);
        const group = /keys\[(\d+)\]/.exec(path);
        return html`<li data-code=${code} data-path=${path}>
          ${group ? view.words.group.about(groupOf(view, draft, Number(group[1])), message) : message}
        </li>`;
      })}
    </ul>
    ${showMore(view, warnings.length)}
  </section>`;
}
