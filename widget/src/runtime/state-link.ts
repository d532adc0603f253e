import { makeLink } from "../../../link/make.js";
import { seenIn } from "../../../link/seen.js";
import type { Engine } from "../../../wasm/src/engine.js";
import type { Estimate, Scenario } from "../../../wasm/src/types.js";

/** The state as the fragment of an address, with what its reader sees; "" where it is too much for a link. */
export async function stateLink(
  engine: Engine,
  scenario: Scenario,
  estimate: Estimate,
): Promise<string> {
  const card = engine.rateCards().find(({ id }) => id === estimate.rateCard)?.card;
  const link = await makeLink({ scenario, ...(card && { seen: seenIn(estimate, card) }) });
  return link === undefined ? "" : `#${link}`;
}
