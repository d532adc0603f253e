import { live } from "lit/directives/live.js";
import { html, type TemplateResult } from "lit/html.js";
import { withSeparators } from "../numbers/show.js";
import { stepped } from "../numbers/step.js";
import { type FieldView, problemsAt } from "../view.js";
import { describedBy, type Field } from "./field.js";

export interface NumberField extends Field {
  readonly text: string;
  /** Shown while the field is blank: what the engine then takes. */
  readonly placeholder?: string;
  readonly hint?: string;
  /** A share is typed as it is; the steps and separators of whole numbers are not for it. */
  readonly share?: boolean;
  readonly change: (text: string) => void;
}

/** A number as typed, with separators once the field is left. Arrow keys go up and down by sensible steps. */
export function numberField(view: FieldView, field: NumberField): TemplateResult {
  const problems = problemsAt(view, field.path);
  const { locale } = view.words;
  const step = (event: KeyboardEvent): void => {
    const direction =
      event.key === "ArrowUp" ? "up" : event.key === "ArrowDown" ? "down" : undefined;
    const next = direction && !field.share ? stepped(field.text, direction) : undefined;
    if (next !== undefined) {
      event.preventDefault();
      field.change(withSeparators(next, locale));
    }
  };
  const leave = (): void => {
    const shown = field.share ? field.text : withSeparators(field.text, locale);
    // What has its separators already has not changed by being left.
    if (shown !== field.text) {
      field.change(shown);
    }
  };
  return html`<label class="visually-hidden" for=${field.id}>${field.label}</label
    ><input
      class="number"
      id=${field.id}
      type="text"
      inputmode="decimal"
      autocomplete="off"
      spellcheck="false"
      size=${Math.max(field.text.length, field.placeholder?.length ?? 0, 2)}
      placeholder=${field.placeholder ?? ""}
      aria-invalid=${problems.length > 0 ? "true" : "false"}
      aria-describedby=${describedBy(field, problems, field.hint)}
      .value=${live(field.text)}
      @input=${(event: InputEvent) => field.change((event.target as HTMLInputElement).value)}
      @change=${leave}
      @keydown=${step}
    />`;
}
