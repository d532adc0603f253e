import { live } from "lit/directives/live.js";
import { html, type TemplateResult } from "lit/html.js";
import { type FieldView, problemsAt } from "../view.js";
import { describedBy, type Field } from "./field.js";

export interface Choice {
  readonly value: string;
  readonly name: string;
}

export interface SelectField extends Field {
  readonly value: string;
  /** Choices under a heading each; a heading of "" stands for none. */
  readonly choices: readonly { readonly heading: string; readonly choices: readonly Choice[] }[];
  readonly hint?: string;
  readonly visibleLabel?: boolean;
  readonly change: (value: string) => void;
}

export function selectField(view: FieldView, field: SelectField): TemplateResult {
  const problems = problemsAt(view, field.path);
  const known = field.choices.some((part) =>
    part.choices.some((choice) => choice.value === field.value),
  );
  // A stored value that is no longer offered is shown as it is, with its problem, and never swapped for another.
  const parts = known
    ? field.choices
    : [{ heading: "", choices: [{ value: field.value, name: field.value }] }, ...field.choices];
  return html`<label class=${field.visibleLabel ? "label" : "visually-hidden"} for=${field.id}>${field.label}</label
    ><select
      id=${field.id}
      aria-invalid=${problems.length > 0 ? "true" : "false"}
      aria-describedby=${describedBy(field, problems, field.hint)}
      .value=${live(field.value)}
      @change=${(event: Event) => field.change((event.target as HTMLSelectElement).value)}
    >
      ${parts.map((part) =>
        part.heading === ""
          ? part.choices.map((choice) => option(choice, field.value))
          : html`<optgroup label=${part.heading}>${part.choices.map((choice) => option(choice, field.value))}</optgroup>`,
      )}
    </select>`;
}

function option(choice: Choice, selected: string): TemplateResult {
  return html`<option value=${choice.value} ?selected=${choice.value === selected}>${choice.name}</option>`;
}
