import { html, type TemplateResult } from "lit/html.js";
import { toScenario } from "../../state/to-scenario.js";
import { answer } from "../answer.js";
import type { Question } from "../desk.js";
import type { PanelView } from "../panel-view.js";
import { curvePart } from "./curve.js";
import { distances, marginalTable } from "./marginal.js";

const MARGINAL: Question<"marginal"> = {
  key: "what-if",
  method: "marginal",
  basis: ({ draft }) => [draft],
  request: ({ draft }) => ({ scenario: toScenario(draft) }),
};

/** What one more of something costs, how far the breakpoints are, and the bill along one quantity. */
export function whatIf(view: PanelView): TemplateResult {
  return html`<p class="lead">${view.panelWords.whatIf.lead}</p>
    ${answer(
      view,
      MARGINAL.key,
      view.desk.ask(MARGINAL),
      (marginal, draft) =>
        html`${marginalTable(view, marginal, draft)} ${distances(view, marginal, draft)}`,
    )}
    ${curvePart(view)}`;
}
