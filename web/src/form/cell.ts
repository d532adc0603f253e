import { html, nothing, type TemplateResult } from "lit/html.js";
import type { FieldView } from "../view.js";
import { type Field, messages } from "./field.js";
import { type NumberField, numberField } from "./number-field.js";

/** A control in a grid of fields, with its hint or its problems under it. */
export function cell(
  view: FieldView,
  field: Field,
  control: (hint: string) => TemplateResult,
  hint: string,
): TemplateResult {
  const id = `${field.id}-hint`;
  return html`<div class="cell">${control(id)}${messages(view, [field], { id, text: hint })}</div>`;
}

/** A number in such a grid, under its label; with its unit beside it if it has one. */
export function numberCell(
  view: FieldView,
  field: Omit<NumberField, "hint">,
  hint: string,
  unit?: string,
): TemplateResult {
  return cell(
    view,
    field,
    (id) =>
      html`<span class="label" aria-hidden="true">${field.label}</span>${numberField(view, {
        ...field,
        hint: id,
      })}${unit === undefined ? nothing : html`<span class="unit" aria-hidden="true">${unit}</span>`}`,
    hint,
  );
}
