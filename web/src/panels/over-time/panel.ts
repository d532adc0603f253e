import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Projection } from "../../../../wasm/src/types.js";
import type { Draft } from "../../state/draft.js";
import { toPlan } from "../../state/to-plan.js";
import { answer, warningList } from "../answer.js";
import { type PanelView, withProblems } from "../panel-view.js";
import { monthlyChart } from "./chart.js";
import { eventList } from "./events.js";
import { horizonFields } from "./horizon.js";
import { groupLives } from "./lives.js";
import { linesOfAllMonths, PROJECTION } from "./questions.js";
import { monthTable } from "./table.js";

/** What the workload costs over the months to come, and when that changes. */
export function overTime(view: PanelView): TemplateResult {
  const outcome = view.desk.ask(PROJECTION);
  const fields = withProblems(view, outcome.problems);
  return html`<p class="lead">${view.panelWords.overTime.lead}</p>
    ${horizonFields(fields)} ${groupLives(fields)}
    ${answer(view, PROJECTION.key, outcome, (projection, draft) => shown(view, projection, draft))}`;
}

function shown(view: PanelView, projection: Projection, draft: Draft): TemplateResult {
  const scenario = toPlan(draft);
  return html`${sum(view, projection)} ${monthlyChart(view, projection, draft)}
    ${eventList(view, projection)} ${monthTable(view, projection, draft)}
    ${view.takeAway?.forms(view, { place: "over-time", projection, scenario, withLines: () => linesOfAllMonths(view.desk, scenario) })}
    ${warningList(view, projection.warnings, draft)}`;
}

function sum(view: PanelView, projection: Projection): TemplateResult {
  const { panelWords, formats, dates } = view;
  const words = panelWords.overTime;
  const { months, currency, payable, total } = projection;
  const count = String(months.length);
  const name = (month: string | undefined): string => dates.month(month ?? "");
  return html`<div class="sum-of-months">
    <p>${words.sum(formats.count(count), name(months[0]?.month), name(months.at(-1)?.month))}</p>
    <p class="figure" data-figure="horizon">${formats.roundedMoney(total, currency)}</p>
    <p class="exact">${words.exactly(formats.exactMoney(total, currency))}</p>
    ${payable === undefined ? nothing : html`<p>${words.payable(formats.exactMoney(payable, currency))}</p>`}
  </div>`;
}
