import { builtInCards } from "../../wasm/src/generated/cards.js";
import { firstCard } from "./first-card.js";

/** The built-in rate cards without the one that is there from the start. */
export const otherCards = builtInCards.filter((card) => card !== firstCard);
