import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ProjectedMonth, Projection } from "../../../../wasm/src/types.js";
import { amount, mostDecimals } from "../../bill/amount.js";
import { icon } from "../../icons.js";
import type { Draft } from "../../state/draft.js";
import type { PanelView } from "../panel-view.js";
import { scrollRegion } from "../scroll-region.js";
import { linesOfMonth } from "./lines.js";
import { type CostPart, costParts } from "./parts.js";

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
  const columns = columnsOf(view, projection, costParts(view, projection));
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

function columnsOf(view: PanelView, projection: Projection, parts: readonly CostPart[]): Column[] {
  const { panelWords, formats } = view;
  const words = panelWords.overTime.table;
  const { months, hostingUnit } = projection;
  const money = (
    name: string,
    amountOf: (month: ProjectedMonth) => string,
    sum?: string,
  ): Column => {
    const decimals = mostDecimals([...months.map(amountOf), ...(sum === undefined ? [] : [sum])]);
    return {
      name,
      cell: (month) => amount(view, amountOf(month), decimals),
      ...(sum !== undefined && { sum: amount(view, sum, decimals) }),
    };
  };
  const count = (name: string, countOf: (month: ProjectedMonth) => string): Column => ({
    name,
    cell: (month) => formats.count(countOf(month)),
  });
  const payable = projection.payable;
  return [
    ...parts.map((part) => money(part.columnName, part.amount)),
    money(words.total, ({ total }) => total, projection.total),
    ...(payable === undefined
      ? []
      : [money(words.payable, ({ adjusted, total }) => adjusted?.total ?? total, payable)]),
    money(words.running, ({ running }) => running),
    count(words.items[hostingUnit], ({ items }) => items),
    count(words.keys, ({ keys }) => keys),
    count(words.callCount, ({ callCount }) => callCount),
    ...(months.some(({ waiting }) => waiting !== "0")
      ? [count(words.waiting, ({ waiting }) => waiting)]
      : []),
  ];
}
