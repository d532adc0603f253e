import type { LoadedCard, Solution } from "kms-cost";
import type { Report } from "./output.js";
import { cardTitle, joinSections } from "./report-head.js";
import { tableLines } from "./table.js";
import { formats, words } from "./words.js";

/** `name` is the group's, or the file's for the horizon. */
export function solutionReport(
  solution: Solution,
  name: string,
  cards: readonly LoadedCard[],
): Report {
  return {
    json: () => solution,
    csv: () => csvRows(solution),
    lines: () =>
      joinSections([
        [
          cardTitle(solution.rateCard, cards),
          words.solved(
            name,
            words.quantities[solution.quantity],
            formats.exactMoney(solution.budget, solution.currency),
          ),
        ],
        proofTable(solution),
        [outcomeText(solution)],
      ]),
  };
}

function proofTable({ quantity, currency, value, cost, next, nextCost }: Solution): string[] {
  const row = (number: number | null, amount: string | null, remark: string): string[][] =>
    number === null || amount === null
      ? []
      : [[formats.count(String(number)), formats.exact(amount), remark]];
  const rows = [
    ...row(value, cost, words.solution.within),
    ...row(next, nextCost, words.solution.above),
  ];
  if (rows.length === 0) return [];
  return tableLines(
    [[words.quantities[quantity], words.solution.cost(currency), ""], ...rows],
    ["right", "point", "left"],
  );
}

function outcomeText({ outcome, quantity, value }: Solution): string {
  const texts = words.solution;
  const shown = formats.count(String(value));
  const isSmallest = quantity === "rotationDays";
  switch (outcome) {
    case "found":
      return texts.found(words.quantities[quantity], shown, isSmallest);
    case "any":
      return texts.any(shown, isSmallest);
    case "none":
      return texts.none;
  }
}

function csvRows({ outcome, value, cost, next, nextCost, ...solution }: Solution): string[][] {
  const { quantity, budget, currency } = solution;
  const names = ["quantity", "budget", "currency", "outcome", "value", "cost", "next", "nextCost"];
  const cells = [quantity, budget, currency, outcome, value, cost, next, nextCost];
  return [names, cells.map((cell) => (cell === null ? "" : String(cell)))];
}
