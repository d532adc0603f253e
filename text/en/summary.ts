import type { SummaryText } from "../catalogue.js";
import { count, estimate, productLife } from "./estimate.js";
import { problems, warnings } from "./notices.js";

/** What is said in English about an estimate as a whole, and about problems and warnings. */
export const summary: SummaryText = {
  locale: "en",

  problems,
  warnings,
  wholeDocument: "The document",
  sentence: (subject, predicate) => `${subject} ${predicate}.`,

  charges: { hosting: "Hosting", calls: "Calls", meters: "Account" },
  meters: {
    "software-instance": "Software instances",
    "hardware-instance": "Hardware instances",
    secret: "Secrets",
    "query-per-second": "Peak queries per second",
  },
  hostingClasses: {
    "service-managed": "service-managed key",
    software: "software key",
    "basic-hardware": "basic hardware key",
    "advanced-hardware": "advanced hardware key",
  },
  apiClasses: {
    "service-managed": "service-managed key",
    basic: "basic key",
    advanced: "advanced key",
  },
  regionClasses: { mainland: "mainland China", outside: "outside mainland China" },
  clouds: { public: "public cloud", finance: "finance cloud", government: "government cloud" },

  count,
  estimate,
  cardName: (name) => name,
  callsHint:
    "Billed calls. The price list does not say whether failed calls count, or whether ReEncrypt counts twice.",
  productLife,
};
