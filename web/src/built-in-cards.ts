import type { Engine } from "../../wasm/src/engine.js";
import { addCards } from "../../wasm/src/start.js";
import { firstCard } from "./first-card.js";

/** The card that the page begins with is part of its first view. */
export function addFirstCard(engine: Engine): void {
  addCards(engine, [firstCard]);
}

/** The others come after it. */
export async function addOtherCards(engine: Engine): Promise<void> {
  const { otherCards } = await import("./other-cards.js");
  addCards(engine, otherCards);
}
