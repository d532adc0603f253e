import { live } from "lit/directives/live.js";
import { html, type TemplateResult } from "lit/html.js";
import { cell, numberCell as formNumberCell } from "../form/cell.js";
import { describedBy, type Field } from "../form/field.js";
import { type SelectField, selectField } from "../form/select-field.js";
import { problemsAt } from "../view.js";
import type { PanelView } from "./panel-view.js";

/** A field with its label above it, and room for its problem or hint below. */
export interface TextCell extends Field {
  readonly text: string;
  readonly hint: string;
  readonly placeholder?: string;
  readonly change: (text: string) => void;
}

/** A date, an amount or a percentage, as typed. */
export function textCell(view: PanelView, field: TextCell): TemplateResult {
  const problems = problemsAt(view, field.path);
  return cell(
    view,
    field,
    (hint) => html`<label class="label" for=${field.id}>${field.label}</label
      ><input
        id=${field.id}
        class="text"
        type="text"
        autocomplete="off"
        spellcheck="false"
        placeholder=${field.placeholder ?? ""}
        aria-invalid=${problems.length > 0 ? "true" : "false"}
        aria-describedby=${describedBy(field, problems, hint)}
        .value=${live(field.text)}
        @input=${(event: InputEvent) => field.change((event.target as HTMLInputElement).value)}
      />`,
    field.hint,
  );
}

/** A whole number, with separators and steps. */
export function numberCell(view: PanelView, { hint, ...field }: TextCell): TemplateResult {
  return formNumberCell(view, field, hint);
}

export function choiceCell(view: PanelView, field: SelectField & { hint: string }): TemplateResult {
  return cell(
    view,
    field,
    (hint) => selectField(view, { ...field, hint, visibleLabel: true }),
    field.hint,
  );
}
