import { isObject } from "../../../link/is-object.js";
import { seenIn } from "../../../link/seen.js";
import type { LinkState } from "../../../link/state.js";
import type { Scenario } from "../../../wasm/src/types.js";
import type { Calculator } from "../state/calculator.js";
import { NEW_PANELS, type PanelFields } from "../state/panel-fields.js";

import { toScenario } from "../state/to-scenario.js";

/** What a link of the bill on the page holds: the last workload that could be priced, and what is seen of it. */
export function shared({ state, engine, cards }: Calculator): LinkState {
  const { priced, estimate } = state;
  if (priced === undefined || estimate === undefined) {
    throw new Error("There is no bill to make a link of.");
  }
  const scenario = toScenario(priced) as Scenario;
  const panels = sharedPanels(state.panels);
  const kept = panels?.kept?.scenario;
  const named = [
    priced.rateCard,
    ...(panels?.cards ?? []),
    isObject(kept) ? kept["rateCard"] : undefined,
  ];
  const card = engine.rateCards().find(({ id }) => id === estimate.rateCard)?.card ?? {};
  return {
    scenario,
    rateCards: cards.filter((own) => isObject(own) && named.includes(own["id"])),
    ...(panels !== undefined && { panels }),
    seen: seenIn(estimate, card),
  };
}

/** What was typed in the panels, where one of them is open. */
function sharedPanels(panels: PanelFields): LinkState["panels"] {
  const { open, cards, kept, rates } = panels;
  if (open.length === 0) {
    return undefined;
  }
  const standard = new Map(Object.entries(NEW_PANELS.texts));
  const texts = Object.entries(panels.texts).filter(([name, text]) => text !== standard.get(name));
  return {
    open,
    texts: Object.fromEntries(texts),
    ...(open.includes("compare") && {
      cards,
      rates,
      ...(kept !== undefined && { kept }),
    }),
  };
}
