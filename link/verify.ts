import type { Estimate } from "../wasm/src/types.js";
import { cellPrice, plain } from "./cell-price.js";
import { payable } from "./seen.js";
import type { Seen, StatedAmount } from "./state.js";

/** A cell of the rate card that has another price than the link states; null: the card has no such price any more. */
export interface CellChange {
  readonly cell: string;
  readonly was: string;
  readonly is: string | null;
}

/** A sum of the bill that is not the stated one. */
export interface SumChange {
  readonly charge: "hosting" | "calls" | "metered";
  readonly was: string;
  readonly is: string;
}

/** What has become of the bill that a link states. */
export type Verdict =
  /** The link does not say what its sender saw. */
  | { readonly kind: "unstated" }
  | { readonly kind: "same"; readonly total: StatedAmount }
  /** The card has changed, but not so that this bill would. */
  | { readonly kind: "same-total"; readonly total: StatedAmount }
  /** Another total by another card. Without changes of cells, other terms of the card have changed. */
  | {
      readonly kind: "rates-changed";
      readonly was: StatedAmount;
      readonly is: StatedAmount;
      readonly changes: readonly CellChange[];
    }
  /** Another total by the same card: the link was edited, or another version has computed it. */
  | {
      readonly kind: "differs";
      readonly was: StatedAmount;
      readonly is: StatedAmount;
      readonly sums: readonly SumChange[];
    };

/** The rate card that the estimate rests on, and its digest. */
export interface CardNow {
  readonly card: object;
  readonly digest: string;
}

/**
 * Compares what a link states with what its scenario comes to, by the card that there is now. Exact decimals are
 * compared as text; nothing that a link states is taken for true.
 */
export function verify(seen: Seen, estimate: Estimate, { card, digest }: CardNow): Verdict {
  if (seen.total === undefined) {
    return { kind: "unstated" };
  }
  const was = seen.total;
  const is = { amount: payable(estimate), currency: estimate.currency };
  const changes = cellChanges(seen.prices ?? {}, card);
  const otherCard =
    seen.digest === undefined ? changes.length > 0 : !sameDigest(seen.digest, digest);
  if (was.currency === is.currency && plain(was.amount) === plain(is.amount)) {
    return { kind: otherCard ? "same-total" : "same", total: is };
  }
  return otherCard
    ? { kind: "rates-changed", was, is, changes }
    : { kind: "differs", was, is, sums: sumChanges(seen, estimate) };
}

/** A link may state more or fewer digits of the digest than are made today. */
function sameDigest(stated: string, found: string): boolean {
  return stated.startsWith(found) || found.startsWith(stated);
}

function cellChanges(prices: Readonly<Record<string, string>>, card: object): CellChange[] {
  return Object.entries(prices).flatMap(([cell, was]) => {
    const is = cellPrice(card, cell) ?? null;
    return is === was ? [] : [{ cell, was, is }];
  });
}

function sumChanges(seen: Seen, estimate: Estimate): SumChange[] {
  return (["hosting", "calls", "metered"] as const).flatMap((charge) => {
    const was = seen[charge];
    const is = estimate[charge];
    return was === undefined || is === undefined || was === plain(is) ? [] : [{ charge, was, is }];
  });
}
