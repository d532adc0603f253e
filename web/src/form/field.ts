import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Problem } from "../../../wasm/src/types.js";
import type { FieldView } from "../view.js";
import { problemsAt, problemText } from "../view.js";

/** A place on the page where something is typed or chosen, and the path that it has in the scenario. */
export interface Field {
  readonly id: string;
  readonly path: string;
  readonly label: string;
}

export function problemId(field: Field): string {
  return `${field.id}-problem`;
}

/** Ids of all that describes a field: its problem first, then the hint of its row. */
export function describedBy(
  field: Field,
  problems: readonly Problem[],
  hint?: string,
): string | typeof nothing {
  const ids = [
    ...(problems.length > 0 ? [problemId(field)] : []),
    ...(hint === undefined ? [] : [hint]),
  ];
  return ids.length > 0 ? ids.join(" ") : nothing;
}

/** The room below a row of fields: their problems, or else a hint. It is there even when it is empty. */
export function messages(
  view: FieldView,
  fields: readonly Field[],
  hint?: { id: string; text: string },
): TemplateResult {
  const wrong = fields.flatMap((field) => {
    const problems = problemsAt(view, field.path);
    return problems.length > 0 ? [{ field, problems }] : [];
  });
  return html`<div class="messages">
    ${wrong.map(
      ({ field, problems }) => html`<p class="problem" id=${problemId(field)}>
        ${problems.map((problem) => problemText(view, problem, field.label))}
      </p>`,
    )}
    ${hint === undefined ? nothing : html`<p class="hint" id=${hint.id} ?hidden=${wrong.length > 0}>${hint.text}</p>`}
  </div>`;
}
