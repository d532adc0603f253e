import { html, type TemplateResult } from "lit/html.js";
import type { GroupDraft, GroupField } from "../state/draft.js";
import { problemsAt, type View } from "../view.js";
import { cell, numberCell } from "./cell.js";
import { choices } from "./choices.js";
import type { Field } from "./field.js";
import { openedIf } from "./opened-if.js";
import { selectField } from "./select-field.js";

const ORIGINS = ["Aliyun_KMS", "EXTERNAL"];

/** What most groups leave as it is: state, days in use, origin, rotation. */
export function moreFields(
  view: View,
  group: GroupDraft,
  field: (name: GroupField) => Field,
  change: (fields: Partial<GroupDraft>) => void,
): TemplateResult {
  const { words, calculator, state } = view;
  const days = state.estimate?.period.days;
  const choose = (
    name: "state" | "origin",
    values: readonly string[],
    names: Readonly<Record<string, string>>,
  ) =>
    cell(
      view,
      field(name),
      (hint) =>
        selectField(view, {
          ...field(name),
          value: group[name],
          choices: choices(values, (value) => names[value] ?? value),
          hint,
          visibleLabel: true,
          change: (value) => change({ [name]: value }),
        }),
      words.group.hints[name],
    );
  const number = (name: "days" | "firstDay" | "rotationDays", placeholder: string) =>
    numberCell(
      view,
      {
        ...field(name),
        text: group[name],
        placeholder,
        change: (text) => change({ [name]: text }),
      },
      words.group.hints[name],
    );
  const wrong = (["state", "origin", "days", "firstDay", "rotationDays"] as const).some(
    (name) => problemsAt(view, field(name).path).length > 0,
  );
  return html`<details class="more" ${openedIf(wrong)}>
    <summary>${words.group.more}</summary>
    <div class="more-grid">
      ${choose("state", calculator.engine.catalogue.states, words.group.states)}
      ${number("days", days === undefined ? "" : String(days))} ${number("firstDay", "1")}
      ${number("rotationDays", words.group.notRotated)} ${choose("origin", ORIGINS, words.group.origins)}
    </div>
  </details>`;
}
