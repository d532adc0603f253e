import type { Countable, EngineText, EstimateText, ExplanationText } from "../catalogue.js";

/** Singular and plural. */
const nouns: Readonly<Record<Countable, readonly [string, string]>> = {
  key: ["key", "keys"],
  version: ["version", "versions"],
  day: ["day", "days"],
  "key-version-day": ["version-day", "version-days"],
  "key-day": ["key-day", "key-days"],
  call: ["call", "calls"],
  disks: ["disk", "disks"],
  uploads: ["upload", "uploads"],
  reads: ["read", "reads"],
  signatures: ["signature", "signatures"],
  "software-instance": ["software instance", "software instances"],
  "hardware-instance": ["hardware instance", "hardware instances"],
  secret: ["secret", "secrets"],
  "query-per-second": ["query per second", "queries per second"],
  "software-instance-day": ["instance-day", "instance-days"],
  "hardware-instance-day": ["instance-day", "instance-days"],
  "secret-day": ["secret-day", "secret-days"],
  "query-per-second-day": ["query-per-second-day", "query-per-second-days"],
};

export const count: EngineText["count"] = (what, quantity, shown) =>
  `${shown} ${nouns[what][quantity === "1" ? 0 : 1]}`;

export const explanation: ExplanationText = {
  nothing: "nothing to bill",
  free: (units) => `${units} free of charge`,
  notBilled: (units) => `${units} not billed`,
  notPriced: (units) => `${units} not priced`,
  otherOperations: (calls) => `${calls} of other operations, not billed`,
  slab: (above, upTo) => {
    if (upTo === null) return `versions of a day above ${above}`;
    return above === "0"
      ? `the first ${upTo} versions of a day`
      : `versions of a day above ${above}, up to ${upTo}`;
  },
  roundedUp: "rounded up to whole calls",
  roundedUpTo: (stated, billed) => `${stated}, rounded up to ${billed},`,
  percentOf: (percent, base) => `${percent}% of ${base}`,
  note: (text) => ` (${text})`,
};

const discounts = {
  hosting: "Discount on hosting",
  calls: "Discount on calls",
  meters: "Discount on the account",
};

export const estimate: EstimateText = {
  adjustment: (kind, on) => (kind === "tax" || on === undefined ? "Tax" : discounts[on]),
  payable: "Payable",
  listTotal: "Total at list prices",
  atListPrices: (what) => `${what} at list prices`,
  boundsAtListPrices: "These totals are at list prices.",
  exactly: (amount) => `${amount} exactly`,
  roundedHalfUp: (amount) => `${amount} rounded half up to 2 decimals`,
  year: (amount) => `${amount} for twelve such months`,
  yearTooLarge: "Twelve such months come to more than is computed exactly",
  quota: (used, free) => `Free quota: ${used} of ${free} calls used.`,
  bounds: (lowest, highest) => `Between ${lowest} and ${highest}, by how open questions are read.`,
  notPriced: "not priced",
  chosen: (reading) => `${reading} (chosen)`,
  roundDownDiscount: (recorded, payable) =>
    `${recorded} recorded to 3 decimals, ${payable} payable when cut down to 2`,
  roundDownLevels: { byTotal: "Rounded on the total", byLine: "Rounded on each line" },
};

export const productLife: EngineText["productLife"] = (life) => {
  const facts = [
    life.closedToNewCustomers && `closed to new customers on ${life.closedToNewCustomers}`,
    life.endOfFullSupport && `full support planned to end on ${life.endOfFullSupport}`,
    life.endOfService && `service planned to end on ${life.endOfService}`,
  ].filter(Boolean);
  return facts.length === 0 ? "" : `The product priced here: ${facts.join("; ")} (UTC+8).`;
};
