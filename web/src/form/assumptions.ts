import { html, type TemplateResult } from "lit/html.js";
import type { AssumptionName } from "../state/draft.js";
import { readingName, type View } from "../view.js";
import { choices } from "./choices.js";
import { type Field, messages } from "./field.js";
import { selectField } from "./select-field.js";

/** Everything that the price list leaves open, each with the reading that is used. */
export function assumptions(view: View): TemplateResult {
  const { words, text, calculator, state } = view;
  return html`<details class="panel" id="assumptions">
    <summary><h2>${words.assumptions.title}</h2></summary>
    <p class="lead">${words.assumptions.lead}</p>
    ${calculator.engine.catalogue.assumptions.map(({ name, readings }) => {
      const field: Field = {
        id: `assumption-${name}`,
        path: `assumptions.${name}`,
        label: text.assumptions[name].name,
      };
      const chosen = state.draft.assumptions[name] ?? readings[0] ?? "";
      return html`<div class="assumption">
        ${selectField(view, {
          ...field,
          value: chosen,
          choices: choices(readings, (reading) => readingName(view, name, reading)),
          hint: `${field.id}-hint`,
          visibleLabel: true,
          change: (reading) => assume(view, name, reading),
        })}
        ${messages(view, [field], { id: `${field.id}-hint`, text: text.assumptions[name].question })}
      </div>`;
    })}
    <label class="check"
      ><input
        type="checkbox"
        id="rounding"
        .checked=${state.draft.rounding}
        @change=${(event: Event) =>
          calculator.change({
            ...calculator.state.draft,
            rounding: (event.target as HTMLInputElement).checked,
          })}
      />
      ${words.rounding.show}</label
    >
    <p class="hint">${words.rounding.why}</p>
  </details>`;
}

export function assume(view: View, name: AssumptionName, reading: string): void {
  const { draft } = view.calculator.state;
  view.calculator.change({ ...draft, assumptions: { ...draft.assumptions, [name]: reading } });
}
