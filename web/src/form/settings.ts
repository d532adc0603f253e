import { html, nothing, type TemplateResult } from "lit/html.js";
import { sentence } from "../sentence.js";
import type { PeriodDraft } from "../state/draft.js";
import { thisMonth } from "../state/this-month.js";
import { problemsAt, type View } from "../view.js";
import { adjustments } from "./adjustments.js";
import { choices } from "./choices.js";
import { type Field, messages, problemId } from "./field.js";
import { numberField } from "./number-field.js";
import { selectField } from "./select-field.js";

const MONTHS = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];

/** By which price list, and for which period. */
export function settings(view: View): TemplateResult {
  const { words, dates, calculator, state } = view;
  const { period } = state.draft;
  const labels = words.settings.labels;
  const card: Field = { id: "rate-card", path: "rateCard", label: labels.rateCard };
  const kind: Field = { id: "period-kind", path: "period", label: labels.period };
  const days: Field = { id: "period-days", path: "period.days", label: labels.days };
  const month: Field = { id: "period-month", path: "period.month", label: labels.month };
  const change = (fields: Partial<PeriodDraft>): void => {
    const { draft } = calculator.state;
    calculator.change({ ...draft, period: { ...draft.period, ...fields } });
  };
  const parts = {
    rateCard: selectField(view, {
      ...card,
      value: state.draft.rateCard,
      choices: [
        {
          heading: "",
          choices: calculator.engine.rateCards().map(({ id, name, currency }) => ({
            value: id,
            name: words.settings.cardName(view.text.cardName(name), currency),
          })),
        },
      ],
      change: (value) => calculator.change({ ...calculator.state.draft, rateCard: value }),
    }),
    kind: selectField(view, {
      ...kind,
      value: period.kind,
      choices: choices(["days", "month"], (value) => words.settings.periodKinds[value] ?? value),
      change: (value) =>
        change(value === "month" ? { kind: "month", ...chosenMonth(period) } : { kind: "days" }),
    }),
    days: numberField(view, {
      ...days,
      text: period.days,
      placeholder: "30",
      change: (text) => change({ days: text }),
    }),
    month: selectField(view, {
      ...month,
      value: period.month,
      choices: choices(MONTHS, (value) => dates.monthName(value)),
      change: (value) => change({ month: value }),
    }),
    year: yearField(view, month, period.year, (year) => change({ year })),
  };
  return html`<div class="settings">
    <p class="sentence">${sentence(words.settings.sentences[period.kind], parts)}</p>
    ${messages(view, [card, kind, period.kind === "days" ? days : month])}
    ${adjustments(view)}
  </div>`;
}

/** A month and a year are one value to the engine, and have their problem in common. */
function yearField(
  view: View,
  month: Field,
  year: string,
  change: (text: string) => void,
): TemplateResult {
  const wrong = problemsAt(view, month.path).length > 0;
  return html`<label class="visually-hidden" for="period-year">${view.words.settings.labels.year}</label
    ><input
      id="period-year"
      class="number"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      size="4"
      aria-invalid=${wrong ? "true" : "false"}
      aria-describedby=${wrong ? problemId(month) : nothing}
      .value=${year}
      @input=${(event: InputEvent) => change((event.target as HTMLInputElement).value.normalize("NFKC").trim())}
    />`;
}

/** The month that it is, until another was chosen. */
function chosenMonth(period: PeriodDraft): Partial<PeriodDraft> {
  const [year = "", month = ""] = thisMonth().split("-");
  return { year: period.year || year, month: period.month || month };
}
