import { html, nothing, type TemplateResult } from "lit/html.js";
import { reasonTexts } from "../../../../export/reasons.js";
import { describeProblem } from "../../../../text/describe.js";
import type {
  Comparison,
  ComparisonCell,
  ComparisonColumn,
  ComparisonRow,
} from "../../../../wasm/src/types.js";
import { cardName } from "../../bill/total.js";
import { showMore } from "../../show-more.js";
import { problemItem } from "../answer.js";
import type { PanelView } from "../panel-view.js";
import { scrollRegion } from "../scroll-region.js";

const CHARGES = ["hosting", "calls", "meters"] as const;

/** The columns side by side, group by group, with what changed and why. */
export function sideBySide(view: PanelView, comparison: Comparison): TemplateResult {
  const { panelWords, state } = view;
  const words = panelWords.compare;
  const { columns, rows } = comparison;
  return html`${columns.map((column, index) => refused(view, column, index))}
    ${scrollRegion(
      panelWords.scrolls(words.table),
      html`<table class="figures comparison">
        <caption>${words.table}</caption>
        <thead>
          <tr>
            <th scope="col">${words.item}</th>
            ${columns.map((column) => html`<th scope="col">${heading(view, column)}</th>`)}
          </tr>
        </thead>
        <tbody>
          <tr class="whole" data-row="total">
            <th scope="row">${words.total}</th>
            ${columns.map((column, index) => html`<td data-column=${index}>${columnTotal(view, column, index, columns[0]?.currency ?? null)}</td>`)}
          </tr>
          ${rows.slice(0, state.shown).map((row, index) => rowOf(view, comparison, row, index))}
        </tbody>
      </table>`,
    )}
    ${showMore(view, rows.length)}`;
}

function heading(view: PanelView, { name, rateCard, currency }: ComparisonColumn): TemplateResult {
  const card = rateCard === null ? "" : cardName(view, rateCard);
  return html`<span class="column-name">${name}</span>
    ${card === name || card === "" ? nothing : html`<span class="column-card">${card}</span>`}
    ${currency === null ? nothing : html`<span class="column-card">${currency}</span>`}`;
}

/** Why a column has no figures, with the way to the field that needs an answer. */
function refused(
  view: PanelView,
  { name, problems }: ComparisonColumn,
  index: number,
): TemplateResult | typeof nothing {
  if (problems.length === 0) {
    return nothing;
  }
  const inScenario = (path: string): string => path.replace(/^columns\[\d+\]\.(?:scenario\.)?/, "");
  const { panels } = view.state;
  // The fields on the page are those of the workload on the page, and not of the one that was kept.
  const foreign = panels.kept !== undefined && name === panels.kept.name;
  return html`<section class="notice wrong" data-column=${index}>
    <h3>${view.words.group.about(name, view.panelWords.compare.refused)}</h3>
    <ul>
      ${problems
        .slice(0, view.state.shown)
        .map((problem) =>
          foreign
            ? html`<li data-code=${problem.code} data-path=${inScenario(problem.path)}>${describeProblem(problem, view.text)}</li>`
            : problemItem(view, problem, inScenario(problem.path)),
        )}
    </ul>
  </section>`;
}

function columnTotal(
  view: PanelView,
  column: ComparisonColumn,
  index: number,
  base: string | null,
): TemplateResult {
  const { panelWords, formats } = view;
  const words = panelWords.compare;
  const { estimate, currency, change, percent, converted } = column;
  if (estimate === null || currency === null) {
    return html`${words.notPriced}`;
  }
  const payable = estimate.adjusted?.total;
  return html`<span class="amount">${formats.exactMoney(estimate.total, currency)}</span>
    ${payable === undefined ? nothing : html`<span class="detail">${view.words.group.about(words.payable, formats.exactMoney(payable, currency))}</span>`}
    ${
      index === 0
        ? nothing
        : html`<span class="detail change">${
            change === null
              ? currency === base
                ? words.notComparable
                : words.otherCurrency
              : isNothing(change)
                ? words.unchanged
                : words.changed(
                    formats.change(change),
                    percent === null ? null : formats.change(percent),
                  )
          }</span>`
    }
    ${converted === null ? nothing : html`<span class="detail converted">${words.converted(formats.exactMoney(converted.amount, converted.currency), formats.count(converted.rate))}</span>`}`;
}

function rowOf(
  view: PanelView,
  { columns }: Comparison,
  { label, cells }: ComparisonRow,
  index: number,
): TemplateResult {
  const { words, panelWords } = view;
  const ofAccount =
    cells.every(({ group }) => group === null) && cells.some(({ meters }) => meters !== null);
  const name = label || (ofAccount ? panelWords.compare.meters : words.group.name(index + 1, ""));
  return html`<tr data-row=${index}>
    <th scope="row">${name}</th>
    ${cells.map((cell, column) => html`<td data-column=${column}>${cellText(view, cell, columns[column], column, ofAccount)}</td>`)}
  </tr>`;
}

function cellText(
  view: PanelView,
  cell: ComparisonCell,
  column: ComparisonColumn | undefined,
  index: number,
  ofAccount: boolean,
): TemplateResult {
  const { panelWords, formats } = view;
  const words = panelWords.compare;
  const currency = column?.currency ?? "";
  const reasons = reasonList(view, cell);
  if (column?.estimate === null || column === undefined) {
    return html`<span class="detail">${words.notPriced}</span>`;
  }
  if (cell.group === null && !ofAccount) {
    return html`<span class="detail">${words.noGroup}</span>${reasons}`;
  }
  const charges = CHARGES.filter((charge) => ofAccount === (charge === "meters"));
  return html`<dl class="charges">
      ${charges.map((charge) => {
        const amount = cell[charge];
        return html`<div><dt>${words[charge]}</dt><dd data-charge=${charge}>${amount === null ? words.notPriced : formats.exactMoney(amount, currency)}</dd></div>`;
      })}
      ${
        index === 0 || cell.change === null
          ? nothing
          : html`<div><dt>${words.change}</dt><dd>${isNothing(cell.change) ? words.unchanged : formats.change(cell.change)}</dd></div>`
      }
    </dl>
    ${reasons}`;
}

function reasonList(view: PanelView, { reasons }: ComparisonCell): TemplateResult | typeof nothing {
  const said = reasonTexts(reasons, { text: view.text, panels: view.panelWords });
  return said.size === 0
    ? nothing
    : html`<ul class="reasons">
        ${[...said].map(([text, kind]) => html`<li data-reason=${kind}>${text}</li>`)}
      </ul>`;
}

/** An exact change of nothing, however it is written. */
function isNothing(change: string): boolean {
  return /^[+-]?0(\.0+)?$/.test(change);
}
