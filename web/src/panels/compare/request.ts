import { toEngineDecimal } from "../../../../text/typed-decimal.js";
import type { State } from "../../state/calculator.js";
import { toScenario } from "../../state/to-scenario.js";
import type { Question } from "../desk.js";

/** What a column of a comparison is called, by what it shows. */
export interface ColumnNames {
  readonly current: string;
  readonly card: (id: string) => string;
  readonly currencyOf: (id: string) => string | undefined;
}

/** The workload under its own card, then under the cards chosen, then the workload that was kept. */
export function comparison(names: ColumnNames): Question<"compare"> {
  return {
    key: "compare",
    method: "compare",
    basis: ({ draft, panels }) => [draft, panels.cards, panels.kept, panels.rates],
    request: ({ draft, panels }) => {
      const { kept } = panels;
      const cards = chosenCards({ draft, panels });
      if (cards.length === 0 && kept === undefined) {
        return undefined;
      }
      const scenario = toScenario(draft);
      const exchangeRates = statedRates({ draft, panels }, names);
      return {
        columns: [
          { name: names.current, scenario },
          ...cards.map((id) => ({ name: names.card(id), scenario, rateCard: id })),
          ...(kept === undefined ? [] : [kept]),
        ],
        ...(exchangeRates.length > 0 && { exchangeRates }),
      };
    },
  };
}

/** The card of the bill is the first column already. */
function chosenCards({ draft, panels }: Pick<State, "draft" | "panels">): readonly string[] {
  return panels.cards.filter((id) => id !== draft.rateCard);
}

/** The rates that were typed into the currency of the bill. */
function statedRates({ draft, panels }: Pick<State, "draft" | "panels">, names: ColumnNames) {
  const to = names.currencyOf(draft.rateCard);
  return Object.entries(panels.rates).flatMap(([from, typed]) => {
    const rate = toEngineDecimal(typed);
    return to === undefined || rate === undefined || from === to ? [] : [{ from, to, rate }];
  });
}
