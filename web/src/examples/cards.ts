import { html, nothing, type TemplateResult } from "lit/html.js";
import { focusOn } from "../focus.js";
import { withNewGroup } from "../state/edits.js";
import type { View } from "../view.js";
import type { PricedColumn, PricedExample } from "./priced.js";

/** Where a workload begins: the documented examples with their formats, or one's own. */
export function exampleCards(view: View): TemplateResult {
  const { words, state } = view;
  const empty = state.draft.groups.length === 0;
  const cards = html`<ul class="examples">
    ${view.examples.map((example) => card(view, example))} ${empty ? ownCard(view) : nothing}
  </ul>`;
  return empty
    ? html`<section aria-labelledby="examples-title">
        <h2 id="examples-title">${words.examples.title}</h2>
        <p class="lead">${words.examples.lead}</p>
        ${cards}
      </section>`
    : html`<details class="panel" id="examples">
        <summary><h2>${words.examples.again}</h2></summary>
        <p class="lead">${words.examples.lead}</p>
        ${cards}
      </details>`;
}

function card(view: View, example: PricedExample): TemplateResult {
  const { title, story } = view.words.examples.each[example.id];
  return html`<li class="example">
    <h3>${title}</h3>
    <p>${story}</p>
    ${example.columns.map((column) => choose(view, column))}
  </li>`;
}

function choose(view: View, column: PricedColumn): TemplateResult {
  const { words, calculator, formats } = view;
  const name = words.examples.columns[column.id] ?? column.id;
  const take = (): void => {
    calculator.replace(column.scenario, column.id);
    focusOn(view.root, "workload-title");
  };
  return html`<button type="button" class="choose" id="example-${column.id}" @click=${take}>
    <span>${name}</span>
    <span class="figure">${formats.exactMoney(column.estimate.total, column.estimate.currency)}</span>
  </button>`;
}

function ownCard(view: View): TemplateResult {
  const { words, calculator } = view;
  const begin = (): void => {
    calculator.change(withNewGroup(calculator.state.draft));
    focusOn(view.root, `${calculator.state.draft.groups[0]?.id}-keys`);
  };
  return html`<li class="example own">
    <h3>${words.examples.own.title}</h3>
    <p>${words.examples.own.story}</p>
    <button type="button" class="choose" id="example-own" @click=${begin}>${words.examples.own.button}</button>
  </li>`;
}
