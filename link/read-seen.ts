import { plain } from "./cell-price.js";
import type { Parameters } from "./parameters.js";
import { linkProblem } from "./problems.js";
import type { Seen } from "./state.js";

const DIGEST = /^[0-9a-f]{8,64}$/;
const AMOUNT = /^\d{1,40}(\.\d{1,20})?$/;
const TOTAL = /^(\d{1,40}(?:\.\d{1,20})?)([A-Z]{3})$/;

/** What a link says that its sender saw. */
export function readSeen(parameters: Parameters): Seen {
  const digest = parameters.text("digest");
  if (digest !== undefined && !DIGEST.test(digest)) {
    parameters.report(linkProblem("link-not-digest", "digest"));
  }
  const prices = readPrices(parameters);
  const sums = (["hosting", "calls", "metered"] as const).flatMap((name) => {
    const amount = parameters.text(name);
    return amount === undefined ? [] : [[name, readAmount(parameters, name, amount)] as const];
  });
  const total = readTotal(parameters);
  return {
    ...(digest !== undefined && { digest }),
    ...(prices !== undefined && { prices }),
    ...Object.fromEntries(sums),
    ...(total !== undefined && { total }),
  };
}

function readPrices(parameters: Parameters): Seen["prices"] | undefined {
  const text = parameters.one("prices");
  if (text === undefined) {
    return undefined;
  }
  return Object.fromEntries(
    [...parameters.pairs("prices", text)].map(([cell, price]) => [
      cell.replace(/\.(\d+)(?=\.|$)/g, "[$1]"),
      readAmount(parameters, `prices.${cell}`, price),
    ]),
  );
}

function readTotal(parameters: Parameters): Seen["total"] | undefined {
  const text = parameters.text("total");
  if (text === undefined) {
    return undefined;
  }
  const [, amount = "", currency = ""] = TOTAL.exec(text) ?? [];
  if (currency === "") {
    parameters.report(linkProblem("link-not-amount", "total"));
  }
  return { amount: plain(amount), currency };
}

function readAmount(parameters: Parameters, path: string, text: string): string {
  if (!AMOUNT.test(text)) {
    parameters.report(linkProblem("link-not-amount", path));
  }
  return plain(text);
}
