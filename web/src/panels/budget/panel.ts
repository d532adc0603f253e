import { html, nothing, type TemplateResult } from "lit/html.js";
import { toEngineDecimal } from "../../../../text/typed-decimal.js";
import type { Quantity, Solution } from "../../../../wasm/src/types.js";
import { choices } from "../../form/choices.js";
import type { State } from "../../state/calculator.js";
import type { Draft } from "../../state/draft.js";
import { withDefaults } from "../../state/horizon.js";
import type { PanelTexts } from "../../state/panel-fields.js";
import { toPlan } from "../../state/to-plan.js";
import { toScenario } from "../../state/to-scenario.js";
import { answer } from "../answer.js";
import type { Question } from "../desk.js";
import { choiceCell, textCell } from "../fields.js";
import { type PanelView, withProblems } from "../panel-view.js";
import { chosenGroup, chosenQuantity, groupChoices, quantitiesOf } from "../quantities.js";

/** What is looked for. */
interface Goal {
  readonly quantity: Quantity;
  readonly group: number;
  readonly offered: readonly Quantity[];
}

const SOLUTION: Question<"solve"> = {
  key: "budget",
  method: "solve",
  basis: ({ draft, panels }) => {
    const { budget, budgetGroup, budgetQuantity } = panels.texts;
    return [draft, budget, budgetGroup, budgetQuantity];
  },
  request: ({ draft, panels }) => {
    const budget = toEngineDecimal(panels.texts.budget);
    if (budget === undefined) {
      return undefined;
    }
    const { quantity, group } = goalOf({ draft, panels });
    return {
      // Of a single month the dates are none of the planner's business: they cannot keep it from an answer.
      scenario: isOverTime(quantity) ? toPlan(draft) : toScenario(draft),
      quantity,
      group: quantity === "months" ? null : group,
      budget,
    };
  },
};

function goalOf({ draft, panels }: Pick<State, "draft" | "panels">): Goal {
  const { budgetGroup, budgetQuantity } = panels.texts;
  const group = chosenGroup(draft, budgetGroup);
  const fields = draft.groups[group];
  const own: readonly Quantity[] = fields === undefined ? [] : quantitiesOf(fields);
  const offered: readonly Quantity[] = [...own, "rotationDays", "months"];
  const [first = "months", ...others] = offered;
  return { quantity: chosenQuantity([first, ...others], budgetQuantity), group, offered };
}

/** How far a budget reaches: the answer, and the proof that it is the most. */
export function budget(view: PanelView): TemplateResult {
  const { panelWords, state, desk } = view;
  const outcome = desk.ask(SOLUTION);
  const fields = withProblems(view, outcome.problems);
  const goal = goalOf(state);
  return html`<p class="lead">${panelWords.budget.lead}</p>
    ${goalFields(fields, goal)}
    ${state.panels.texts.budget.trim() === "" ? html`<p class="hint">${panelWords.budget.empty}</p>` : nothing}
    ${answer(view, SOLUTION.key, outcome, (solution) => solved(view, solution))}`;
}

function goalFields(view: PanelView, { quantity, group, offered }: Goal): TemplateResult {
  const { panelWords, state, calculator } = view;
  const words = panelWords.budget;
  const note = (texts: Partial<PanelTexts>): void =>
    calculator.note({ texts: { ...calculator.state.panels.texts, ...texts } });
  return html`<div class="more-grid">
    ${choiceCell(view, {
      id: "budget-quantity",
      path: "quantity",
      label: words.labels.quantity,
      hint: whichPeriod(view, quantity, state.draft),
      value: quantity,
      choices: choices(offered, (value) => panelWords.quantities[value as Quantity]),
      change: (value) => note({ budgetQuantity: value }),
    })}
    ${
      quantity === "months"
        ? nothing
        : choiceCell(view, {
            id: "budget-group",
            path: "group",
            label: words.labels.group,
            hint: "",
            value: String(group),
            choices: groupChoices(view),
            change: (value) => note({ budgetGroup: value }),
          })
    }
    ${textCell(view, {
      id: "budget-budget",
      path: "budget",
      label: words.labels.budget,
      hint: words.hints.budget(state.estimate?.currency ?? ""),
      text: state.panels.texts.budget,
      change: (text) => note({ budget: text }),
    })}
  </div>`;
}

function isOverTime(quantity: Quantity): boolean {
  return quantity === "months" || quantity === "rotationDays";
}

function whichPeriod({ panelWords }: PanelView, quantity: Quantity, draft: Draft): string {
  const { hints } = panelWords.budget;
  const { start, months } = withDefaults(draft.overTime);
  if (quantity === "months") {
    return hints.months(start);
  }
  return quantity === "rotationDays" ? hints.horizon(months, start) : hints.month;
}

function solved({ panelWords, formats }: PanelView, solution: Solution): TemplateResult {
  const words = panelWords.budget;
  const { quantity, outcome, value, cost, next, nextCost, currency } = solution;
  const money = (amount: string): string => formats.exactMoney(amount, currency);
  const moneyOrNone = (amount: string | null): string | null =>
    amount === null ? null : money(amount);
  const shown = formats.count(String(value ?? 0));
  const budgetText = money(solution.budget);
  if (outcome === "none" || value === null) {
    return result(words.noneTitle, words.none(quantity, moneyOrNone(cost), budgetText), outcome);
  }
  if (outcome === "any" || next === null || nextCost === null || cost === null) {
    return result(
      words.anyTitle,
      words.any(quantity, String(value), shown, moneyOrNone(cost), budgetText),
      outcome,
    );
  }
  return result(
    words.found(quantity, String(value), shown),
    words.proof(
      quantity,
      String(value),
      shown,
      money(cost),
      money(nextCost),
      formats.count(String(next)),
      budgetText,
    ),
    outcome,
  );
}

function result(figure: string, proof: string, outcome: Solution["outcome"]): TemplateResult {
  return html`<div class="solution" data-outcome=${outcome} role="status">
    <p class="figure">${figure}</p>
    <p class="proof">${proof}</p>
  </div>`;
}
