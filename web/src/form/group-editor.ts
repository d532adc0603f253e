import { live } from "lit/directives/live.js";
import { html, nothing, type TemplateResult } from "lit/html.js";
import { groupAmount } from "../../../export/priced.js";
import { sentence } from "../sentence.js";
import type { GroupDraft, GroupField } from "../state/draft.js";
import { creatorChosen, withGroup } from "../state/edits.js";
import { problemsAt, type View } from "../view.js";
import { choices, regionChoices, specChoices } from "./choices.js";
import { describedBy, type Field, messages } from "./field.js";
import { groupButtons } from "./group-buttons.js";
import { moreFields } from "./more-fields.js";
import { numberField } from "./number-field.js";
import { type SelectField, selectField } from "./select-field.js";
import { workRow } from "./work-fields.js";

type ChosenField = "creator" | "spec" | "protection" | "region";

const KEY_FIELDS = [
  "label",
  "keys",
  "creator",
  "spec",
  "protection",
  "region",
  "versionsPerKey",
] as const satisfies readonly GroupField[];

/** One key group, as a sentence whose parts are controls. */
export function groupEditor(view: View, group: GroupDraft, index: number): TemplateResult {
  const { words, calculator, state } = view;
  const { catalogue } = calculator.engine;
  const change = (fields: Partial<GroupDraft>): void =>
    calculator.change(withGroup(calculator.state.draft, group.id, fields));
  const field = (name: GroupField, path: string = name): Field => ({
    id: `${group.id}-${name}`,
    path: `keys[${index}].${path}`,
    label: words.group.labels[name],
  });
  const number = (name: "keys" | "versionsPerKey", placeholder = ""): TemplateResult =>
    numberField(view, {
      ...field(name),
      text: group[name],
      placeholder,
      change: (text) => change({ [name]: text }),
    });
  const choice = (name: ChosenField, offered: SelectField["choices"]): TemplateResult =>
    selectField(view, {
      ...field(name),
      value: group[name],
      choices: offered,
      change: (value) =>
        change(name === "creator" ? creatorChosen(group, value) : { [name]: value }),
    });
  const creatorName = (value: string): string => words.group.creator(value, group.keys === "1");
  const own = group.creator === "user" || group.spec !== "" || group.protection !== "";
  const work = workRow(view, group, field, change);
  const name = words.group.name(index + 1, group.label);
  return html`<li class="group" aria-label=${name}>
    <div class="group-head">
      ${labelField(view, group, field("label"), words.group.name(index + 1, ""), change)}
      ${groupButtons(view, group, index, name)}
    </div>
    <p class="sentence">
      ${sentence(words.group.keySentence(own, ["", "1"].includes(group.versionsPerKey)), {
        keys: number("keys"),
        creator: choice("creator", choices(["user", "service"], creatorName)),
        spec: choice("spec", specChoices(catalogue, words)),
        protection: choice(
          "protection",
          choices(["HSM", "SOFTWARE"], (value) => words.group.protections[value] ?? value),
        ),
        region: choice("region", regionChoices(catalogue, words)),
        versionsPerKey: number("versionsPerKey", "1"),
      })}
    </p>
    ${messages(
      view,
      KEY_FIELDS.map((name) => field(name)),
    )}
    <p class="sentence">${work.sentence}</p>
    ${messages(view, work.fields, work.hint)} ${moreFields(view, group, field, change)}
    ${state.priced?.groups[index]?.id === group.id ? amountOf(view, index) : nothing}
  </li>`;
}

function labelField(
  view: View,
  group: GroupDraft,
  field: Field,
  placeholder: string,
  change: (fields: Partial<GroupDraft>) => void,
): TemplateResult {
  const problems = problemsAt(view, field.path);
  return html`<label class="visually-hidden" for=${field.id}>${field.label}</label
    ><input
      class="group-label"
      id=${field.id}
      type="text"
      autocomplete="off"
      placeholder=${placeholder}
      aria-invalid=${problems.length > 0 ? "true" : "false"}
      aria-describedby=${describedBy(field, problems)}
      .value=${live(group.label)}
      @input=${(event: InputEvent) => change({ label: (event.target as HTMLInputElement).value })}
    />`;
}

/** What the group costs, where it is described; the bill has it in full. */
function amountOf(view: View, index: number): TemplateResult | typeof nothing {
  const { estimate, problems } = view.state;
  if (estimate?.groups[index] === undefined) {
    return nothing;
  }
  const amount = groupAmount(estimate, index);
  return html`<p class="group-amount ${problems.length > 0 ? "outdated" : ""}">
    ${
      amount === null
        ? html`<span class="not-priced">${view.text.estimate.notPriced}</span>`
        : view.formats.exactMoney(amount, estimate.currency)
    }
  </p>`;
}
