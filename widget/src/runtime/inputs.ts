import { html, nothing, type TemplateResult } from "lit/html.js";
import type { KeyGroup, Scenario } from "../../../wasm/src/types.js";
import { choices, regionChoices, specChoices } from "../../../web/src/form/choices.js";
import { messages } from "../../../web/src/form/field.js";
import { numberField } from "../../../web/src/form/number-field.js";
import { type SelectField, selectField } from "../../../web/src/form/select-field.js";
import { withSeparators } from "../../../web/src/numbers/show.js";
import type { Input } from "../attribute-names.js";
import type { Drawn } from "./drawn.js";

/** The inputs that the writer has chosen, in the order chosen. */
export function inputs(drawn: Drawn): TemplateResult | typeof nothing {
  // A service-managed key has no spec or protection level of its user's choice.
  const service = groupOf(drawn).creator === "service";
  const shown = [...new Set(drawn.presentation.editable)].filter(
    (name) => !(service && (name === "spec" || name === "protection")),
  );
  if (shown.length === 0) return nothing;
  return html`<div class="inputs" part="inputs">${shown.map((name) => input(drawn, name))}</div>
    ${elsewhere(drawn, shown)}`;
}

/** Problems of what cannot be changed here. */
function elsewhere({ state }: Drawn, shown: readonly string[]): TemplateResult[] {
  return state.problems
    .filter(({ path }) => !shown.includes(path))
    .map(({ message }) => html`<p class="messages problem">${message}</p>`);
}

function input(drawn: Drawn, name: Input): TemplateResult {
  const field = { id: `input-${name}`, path: name, label: labelOf(drawn, name) };
  const offered = offeredFor(drawn, name);
  const change = (text: string): void => drawn.type(name, text);
  const value = drawn.typed.get(name) ?? currentText(drawn, name);
  if (offered !== undefined)
    return html`<div class="cell" part="input">
      ${selectField(drawn, { ...field, value, choices: offered, visibleLabel: true, change })}
      ${messages(drawn, [field])}
    </div>`;
  const hint =
    name === "period" ? { id: `${field.id}-hint`, text: drawn.widget.periodHint } : undefined;
  return html`<div class="cell" part="input">
    <span class="label" aria-hidden="true">${field.label}</span
    >${numberField(drawn, { ...field, text: value, change, ...(hint && { hint: hint.id }) })}
    ${messages(drawn, [field], hint)}
  </div>`;
}

function labelOf({ words }: Drawn, name: Input): string {
  const { labels } = words.group;
  switch (name) {
    case "rate-card":
      return words.settings.labels.rateCard;
    case "period":
      return words.settings.labels.period;
    case "versions":
      return labels.versionsPerKey;
    default:
      return labels[name];
  }
}

/** What can be chosen; undefined where a number is typed. */
function offeredFor(drawn: Drawn, name: Input): SelectField["choices"] | undefined {
  const { engine, words } = drawn;
  switch (name) {
    case "creator":
      return choices(["user", "service"], (value) =>
        words.group.creator(value, groupOf(drawn).keys === 1),
      );
    case "spec":
      return specChoices(engine.catalogue, words);
    case "protection":
      return choices(["HSM", "SOFTWARE"], (value) => words.group.protections[value] ?? value);
    case "region":
      return regionChoices(engine.catalogue, words);
    case "state":
      return choices(engine.catalogue.states, (value) => words.group.states[value] ?? value);
    case "rate-card":
      return [
        {
          heading: "",
          choices: engine.rateCards().map(({ id, name, currency }) => ({
            value: id,
            name: words.settings.cardName(name, currency),
          })),
        },
      ];
    case "keys":
    case "versions":
    case "calls":
    case "period":
      return undefined;
  }
}

/** What the priced scenario says of an input, as it would be typed. */
function currentText(drawn: Drawn, name: Input): string {
  const { estimate, words } = drawn;
  const group = groupOf(drawn);
  const number = (value: number | string): string => withSeparators(String(value), words.locale);
  switch (name) {
    case "rate-card":
      return estimate.rateCard;
    case "period":
      return estimate.period.month ?? number(estimate.period.days);
    case "keys":
      return number(group.keys);
    case "versions":
      return number(group.versionsPerKey ?? 1);
    case "calls":
      return number(estimate.lines.find(({ charge }) => charge === "calls")?.quantity ?? "0");
    case "state":
      return group.state ?? "Enabled";
    case "spec":
      // The document's name of this spec; it is offered once, by the name that the API knows.
      return group.spec === "Aliyun_SM2" ? "EC_SM2" : (group.spec ?? "");
    case "creator":
    case "protection":
    case "region":
      return group[name] ?? "";
  }
}

/** Inputs are those of a scenario's one key group. */
function groupOf({ scenario }: Drawn): Partial<KeyGroup> & { keys: number } {
  return (scenario as Scenario).keys[0] ?? ({ keys: 0 } as KeyGroup);
}
