import type { Estimate } from "../wasm/src/types.js";
import { cellPrice } from "./cell-price.js";
import { cardDigest } from "./digest.js";
import type { Seen } from "./state.js";

/** What the sender of a link sees: the estimate's sums, and the prices of the card that they rest on. */
export function seenIn(estimate: Estimate, card: object): Seen {
  const { currency, hosting, calls, metered } = estimate;
  const cells = estimate.prices.flatMap(({ cell, multiplier }) => [cell, multiplier?.cell]);
  const prices = [...new Set(cells)].flatMap((cell) => {
    const price = cell == null ? undefined : cellPrice(card, cell);
    return price === undefined ? [] : [[cell, price]];
  });
  return {
    digest: cardDigest(card),
    total: { amount: payable(estimate), currency },
    hosting,
    calls,
    ...(metered !== undefined && { metered }),
    prices: Object.fromEntries(prices),
  };
}

/** What a bill comes to: after discount and tax where there are any. */
export function payable({ total, adjusted }: Estimate): string {
  return adjusted?.total ?? total;
}
