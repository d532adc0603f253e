import type { EngineText } from "../catalogue.js";

export const assumptions: EngineText["assumptions"] = {
  tierScope: {
    name: "Tier counts",
    question:
      "The price list does not say which advanced hardware versions are counted together for the first 2,000.",
    readings: {
      account: { name: "all of the account", meaning: "One tier for all versions of the account." },
      region: { name: "each region", meaning: "A tier of its own for each region." },
      spec: { name: "each key spec", meaning: "A tier of its own for each key spec." },
      "region-and-spec": {
        name: "each key spec in each region",
        meaning: "A tier of its own for each key spec in each region.",
      },
    },
  },
  quotaOrder: {
    name: "Free calls go to",
    question: "The price list does not say which calls use the free quota first.",
    readings: {
      proportional: {
        name: "all calls in proportion",
        meaning: "The free calls are shared in proportion to the calls of the two region classes.",
      },
      "dearest-first": {
        name: "the dearest calls first",
        meaning: "The dearest calls are free first: the lowest bill.",
      },
      "cheapest-first": {
        name: "the cheapest calls first",
        meaning: "The cheapest calls are free first: the highest bill.",
      },
    },
  },
  pendingImport: {
    name: "Keys that wait for import",
    question:
      "The price list does not say whether a key that waits for its key material is billed.",
    readings: {
      billed: {
        name: "are billed",
        meaning: "By the letter: every state but PendingDeletion is billed.",
      },
      "not-billed": {
        name: "are not billed",
        meaning: "PendingImport is treated like PendingDeletion.",
      },
    },
  },
  partialDay: {
    name: "A day counts by",
    question: "The price list does not say how part of a day is billed.",
    readings: {
      "end-of-day": {
        name: "what exists at its end",
        meaning:
          "A day is billed for the keys that exist at 24:00 (UTC+8), as published for the successor product.",
      },
      "any-part": {
        name: "any part of it",
        meaning: "The day on which keys end is billed as well.",
      },
    },
  },
};
