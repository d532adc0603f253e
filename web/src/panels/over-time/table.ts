import { html, nothing, type TemplateResult } from "lit/html.js";
import { monthColumns } from "../../../../export/projection-table.js";
import type { Figure } from "../../../../export/table.js";
import type { ProjectedMonth, Projection } from "../../../../wasm/src/types.js";
import { amount } from "../../bill/amount.js";
import { mostDecimals } from "../../bill/decimals.js";
import { icon } from "../../icons.js";
import type { Draft } from "../../state/draft.js";
import type { PanelView } from "../panel-view.js";
import { scrollRegion } from "../scroll-region.js";
import { linesOfMonth } from "./lines.js";

/** A column of the table: its name, and what a month has in it. */
interface Column {
  readonly name: string;
  readonly cell: (month: ProjectedMonth) => TemplateResult | string;
  readonly sum?: TemplateResult | string;
}

/** The months as a table: the same figures as the chart and more, each month opening to its lines. */
export function monthTable(view: PanelView, projection: Projection, draft: Draft): TemplateResult {
  const { panelWords, selection } = view;
  const words = panelWords.overTime.table;
  const columns = columnsOf(view, projection);
  const title = words.title(projection.currency);
  return scrollRegion(
    panelWords.scrolls(title),
    html`<table class="figures months">
      <caption>${title}</caption>
      <thead>
        <tr>
          <th scope="col">${words.month}</th>
          ${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${projection.months.map((month) => {
          const open = selection.openMonth === month.month;
          return html`<tr class="month" data-month=${month.month}>
              <th scope="row">${opener(view, month, open)}</th>
              ${columns.map(({ cell }) => html`<td>${cell(month)}</td>`)}
            </tr>
            <tr class="month-lines" id="lines-${month.month}" ?hidden=${!open}>
              ${open ? html`<td colspan=${columns.length + 1}>${linesOfMonth(view, month.month, draft)}</td>` : nothing}
            </tr>`;
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${words.sum}</th>
          ${columns.map(({ sum }) => html`<td>${sum ?? nothing}</td>`)}
        </tr>
      </tfoot>
    </table>`,
  );
}

function opener(view: PanelView, { month }: ProjectedMonth, open: boolean): TemplateResult {
  const { selection, dates } = view;
  const toggle = (): void => {
    selection.openMonth = open ? undefined : month;
  };
  return html`<button type="button" class="open" aria-expanded=${open} aria-controls="lines-${month}" @click=${toggle}>
    ${icon.open}<span class="month-name">${dates.month(month)}</span>
  </button>`;
}

/** The columns of the table as they are drawn: those of every document, aligned on their decimal points. */
function columnsOf(view: PanelView, projection: Projection): Column[] {
  const { panelWords, formats } = view;
  return monthColumns(projection, panelWords).map(({ name, cell, sum }) => {
    const cells = [...projection.months.map(cell), ...(sum === undefined ? [] : [sum])];
    const decimals = mostDecimals(cells.map(({ exact }) => exact));
    const drawn = ({ kind, exact }: Figure): TemplateResult | string =>
      kind === "count" ? formats.count(exact) : amount(view, exact, decimals);
    return {
      name,
      cell: (month) => drawn(cell(month)),
      ...(sum !== undefined && { sum: drawn(sum) }),
    };
  });
}
