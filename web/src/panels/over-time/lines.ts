import { html, nothing, type TemplateResult } from "lit/html.js";
import { explainLine, unitOf } from "../../../../text/explain.js";
import type { Line, ProjectedLine, Projection } from "../../../../wasm/src/types.js";
import type { Draft } from "../../state/draft.js";
import { answer } from "../answer.js";
import { groupOf, type PanelView } from "../panel-view.js";
import { monthLines } from "./questions.js";

/** The lines of the month that is open, with their arithmetic. */
export function linesOfMonth(view: PanelView, month: string, current: Draft): TemplateResult {
  const question = monthLines(view.selection);
  const outcome = view.desk.ask(question);
  // Lines of another month, or of another workload than the table's, are no answer here.
  const fits =
    outcome.draft === current &&
    outcome.value?.months.some((found) => found.month === month && found.lines !== undefined);
  const shownOutcome = fits ? outcome : { ...outcome, value: undefined };
  return answer(view, question.key, shownOutcome, (projection, draft) =>
    lineList(view, projection, month, draft),
  );
}

function lineList(
  view: PanelView,
  projection: Projection,
  month: string,
  draft: Draft,
): TemplateResult {
  const { panelWords, dates, state, calculator } = view;
  const words = panelWords.overTime.lines;
  const lines = projection.months.find((found) => found.month === month)?.lines ?? [];
  const billed = lines.filter(({ quantity }) => quantity !== "0");
  const more = draft.groups.length > state.shown;
  return html`<h4>${words.title(dates.month(month))}</h4>
    ${
      billed.length === 0
        ? html`<p>${words.none}</p>`
        : html`<ul class="line-list">${billed.map((line) => lineItem(view, projection, line, draft))}</ul>`
    }
    ${
      more
        ? html`<button type="button" class="quiet" @click=${() => calculator.showMore()}>${words.rest}</button>`
        : nothing
    }`;
}

function lineItem(
  view: PanelView,
  projection: Projection,
  line: ProjectedLine,
  draft: Draft,
): TemplateResult {
  const { words, text, panelWords, formats } = view;
  const money =
    line.amount === null
      ? panelWords.overTime.lines.notPriced
      : formats.exactMoney(line.amount, projection.currency);
  // A line over time differs from a line of the bill in how its units come about, which stands in its runs.
  const rows = explainLine(line as Line, projection, text);
  return html`<li data-of-group=${line.group} data-charge=${line.charge}>
    <p class="line-head">
      <span>${words.group.about(groupOf(view, draft, line.group), text.charges[line.charge])}</span>
      <span class="amount">${money}</span>
    </p>
    <ul class="sums">
      ${line.runs === undefined ? nothing : html`<li>${runs(view, projection, line)}</li>`}
      ${rows.map((row) => html`<li>${row.text}</li>`)}
    </ul>
  </li>`;
}

/** Which days have how many items: what the quantity is the sum of. */
function runs(view: PanelView, projection: Projection, line: ProjectedLine): string {
  const { text, panelWords, formats } = view;
  const words = panelWords.overTime.lines;
  const parts = (line.runs ?? []).map(({ firstDay, days, items }) =>
    words.days(
      String(firstDay),
      String(firstDay + days - 1),
      words.items(projection.hostingUnit, items, formats.count(items)),
    ),
  );
  const unit = unitOf(line as Line, projection);
  return words.sum(parts, text.count(unit, line.quantity, formats.count(line.quantity)));
}
