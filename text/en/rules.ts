import type { EngineText } from "../catalogue.js";

const hosting = "Key hosting fees";
const calls = "API operation call fees";

export const rules: EngineText["rules"] = {
  "hosting.price": {
    name: "Hosting price",
    meaning:
      "Every version of a key is billed for every day, at the price of the key's hosting class.",
    section: hosting,
  },
  "hosting.tier": {
    name: "Tiered hosting price",
    meaning:
      "The versions of a day are counted together. Those up to a limit have one price, and only those above it the next. A line bears its part of each price, in whole version-days.",
    section: hosting,
  },
  "hosting.pending-deletion": {
    name: "Scheduled for deletion",
    meaning:
      "A key in state PendingDeletion is not billed and does not count towards a tier. Every other state is billed.",
    section: hosting,
  },
  "hosting.pending-import": {
    name: "Waiting for key material",
    meaning:
      "By the reading chosen, a key in state PendingImport is not billed. By the letter of the price list it is.",
    section: hosting,
  },
  "hosting.not-priced": {
    name: "No price for hosting",
    meaning:
      "The rate card has no price for this hosting class. What it costs is not known, and not in the total.",
    section: null,
  },
  "calls.price": {
    name: "Call price",
    meaning:
      "Calls are billed one by one, by the class of the key and of the region. Nothing is rounded up to blocks of 10,000.",
    section: calls,
  },
  "calls.free-quota": {
    name: "Free quota",
    meaning:
      "There is one free quota a month for the whole account. The keys that may use it share it over all regions; a line bears its part in whole calls.",
    section: calls,
  },
  "calls.other-operations": {
    name: "Other operations",
    meaning:
      "The rate card bills cryptographic operations only. Calls of other operations cost nothing.",
    section: calls,
  },
  "calls.not-priced": {
    name: "No price for calls",
    meaning:
      "The rate card has no price for calls. What they cost is not known, and not in the total.",
    section: null,
  },
  "meters.price": {
    name: "Price a day",
    meaning: "What the account has of it on each day, at a price a day.",
    section: "Pay-as-you-go",
  },
};
