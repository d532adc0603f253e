import { chargeAmount } from "../../export/priced.js";
import type { Estimate } from "../../wasm/src/types.js";
import type { Figure } from "./attributes.js";

/** The exact amount that a figure stands for; null where the card has no price for it, or it is too large. */
export function figureOf(estimate: Estimate, figure: Figure): string | null {
  switch (figure) {
    case "total":
      return estimate.adjusted?.total ?? estimate.total;
    case "year":
      return estimate.year;
    case "hosting":
    case "calls":
      return chargeAmount(estimate, figure);
  }
}
