const cardOption = "  --card FILE     Load a rate card first; can be given several times";
const formOptions = `  --json          Print the whole answer as JSON
  --csv           Print it as CSV (RFC 4180), with exact figures
${cardOption}
  --help          Show this text`;
const input = "a JSON document; - reads it from standard input";

/** What the commands that look ahead say in English. */
export const planTexts = {
  project: {
    summary: "Project a scenario over its months",
    help: `Usage: kms-cost project FILE [OPTIONS]

Projects the scenario in FILE, ${input}.
Its field overTime states the first month and how many there are.

  --markdown      Print the months as Markdown, for issues and wikis
  --xlsx FILE     Also write a spreadsheet with live formulas
  --lines MONTH   Show the lines of a month such as 2026-05, or of all
${formOptions}`,
  },
  solve: {
    summary: "Find the most of something that stays within a budget",
    help: `Usage: kms-cost solve FILE --quantity NAME --budget AMOUNT [OPTIONS]

Finds the largest whole number of one quantity with which the scenario in FILE,
${input},
costs no more than the budget. All else is held.

  --quantity NAME calls, keys, versionsPerKey, disks, uploads, reads, signatures:
                  for the cost of the month; rotationDays (the smallest such
                  number), months: for the cost of the horizon
  --group GROUP   Of which group: its place from 1 on, or its label. It can be
                  left out where there is only one, and for months
  --budget AMOUNT In the currency of the rate card, such as 100 or 2.5k
${formOptions}`,
  },
  sweep: {
    summary: "Show the total over a range of one quantity",
    help: `Usage: kms-cost sweep FILE --quantity NAME --from N --to N [OPTIONS]

Gives the exact total of the scenario in FILE, ${input},
for values of one quantity at equal distances, and where a price changes.

  --quantity NAME calls, keys, versionsPerKey, disks, uploads, reads, signatures
  --group GROUP   Of which group: its place from 1 on, or its label. It can be
                  left out where there is only one
  --from N        The first value: 20000, 20,000 or 20k
  --to N          No value is above this one
  --points N      How many values at most; 11 unless stated
  --step N        The distance between them, instead of their number
${formOptions}`,
  },
  marginal: {
    summary: "Show what one more key, version or 10,000 calls cost",
    help: `Usage: kms-cost marginal FILE [OPTIONS]

Shows for each group of the scenario in FILE, ${input},
what one thing more would cost, and how far it is to where a price changes.

${formOptions}`,
  },
  compare: {
    summary: "Set scenarios, or rate cards, side by side",
    help: `Usage: kms-cost compare FILE FILE... [OPTIONS]
       kms-cost compare FILE --card-id ID --card-id ID... [OPTIONS]

Prices several scenarios, or one under several rate cards, and tells how each
differs from the first and why. Each FILE is ${input}.

  --card-id ID    Price by this rate card; can be given several times
  --rate RATE     Convert a currency, such as CNY:USD=0.14 where 1 CNY is 0.14 USD;
                  can be given several times
  --markdown      Print the table as Markdown, for issues and wikis
  --xlsx FILE     Also write a spreadsheet with live formulas
  --fail-above N% End with status 1 if what is payable is above that of the first
                  scenario by more than so many percent
${formOptions}

Exit status: 0; 1 for --fail-above; 2 if a scenario could not be priced, or cannot
be compared for --fail-above. Which and why is on standard error.`,
  },

  document: "The document",
  oneForm: "Give one form of output only, such as --json.",
  groupNeeded: (file: string, groups: number) =>
    `--group is required, because ${file} has ${groups} groups.`,
  noSuchGroup: (file: string, name: string, groups: number) =>
    `--group must be the label of a group or its place: ${file} has ${groups === 1 ? "1 group" : `${groups} groups`}, and none is "${name}".`,
  severalGroups: (name: string, places: string) =>
    `--group must name one group: "${name}" is the label of several; give one of the places ${places}.`,
  wholeNeeded: (name: string) =>
    `--${name} must be a whole number that is not negative, such as 20000, 20,000 or 20k.`,
  rangeNeeded: "--from and --to are required.",
  rangeEmpty: "--to must be above --from.",
  pointsOrStep: "Give one of --points and --step.",
  pointsTooFew: "--points must be 2 or more.",
  stepOutOfRange: "--step must be 1 or more, and not above the distance from --from to --to.",
  twoColumnsNeeded: "Name two scenario files or more, or one and two --card-id or more.",
  rateForm: (text: string) =>
    `--rate must have the form CNY:USD=0.14, where 1 CNY is 0.14 USD; it is "${text}".`,
  failAboveForm: "--fail-above must be a percentage that is not negative, such as 5%.",

  quantities: {
    calls: "Calls",
    keys: "Keys",
    versionsPerKey: "Versions of each key",
    disks: "Disks",
    uploads: "Uploads",
    reads: "Reads",
    signatures: "Signatures",
    rotationDays: "Days between rotations",
    months: "Months",
  },

  projected: (first: string, last: string, currency: string) =>
    `${first === last ? first : `${first} to ${last}`}, amounts in ${currency}`,
  projection: {
    columns: {
      month: "Month",
      items: { "key-version-day": "Versions at end", "key-day": "Keys at end" },
      hosting: "Hosting",
      calls: "Calls",
      metered: "Metered",
      total: "Total",
      payable: "Payable",
      running: "Running sum",
    },
    events: "Events",
    event: {
      tierCrossed: (date: string | null, where: string, items: string, above: string) =>
        `${date ?? "From the start"}: ${items} billed (${where}), above the ${above} of the first tier`,
      quotaExceeded: (month: string, eligible: string, free: string) =>
        `${month}: ${eligible} calls that may be free, above the free quota of ${free}`,
      budgetExceeded: {
        "monthly-budget-exceeded": (month: string, amount: string, budget: string) =>
          `${month}: the month comes to ${amount}, above the monthly budget of ${budget}`,
        "total-budget-exceeded": (month: string, amount: string, budget: string) =>
          `${month}: the sum so far comes to ${amount}, above the total budget of ${budget}`,
      },
    },
  },

  solved: (name: string, quantity: string, budget: string) =>
    `${name}: ${quantity.toLowerCase()} for a budget of ${budget}`,
  solution: {
    cost: (currency: string) => `Cost in ${currency}`,
    within: "within the budget",
    above: "above it",
    found: (quantity: string, value: string, isSmallest: boolean) =>
      `${quantity}: ${value} at the ${isSmallest ? "least" : "most"}`,
    any: (value: string, isSmallest: boolean) =>
      `Any number does, ${isSmallest ? "down" : "up"} to the limit of ${value}`,
    none: "None: not even the number nearest to it stays within the budget",
  },

  swept: (group: string, quantity: string, currency: string) =>
    `${group}: total by ${quantity.toLowerCase()}, amounts in ${currency}`,
  breakpoint: {
    quota: (at: string, limit: string) => `at ${at} the free quota of ${limit} is used up`,
    tier: (at: string, limit: string) => `at ${at} the tier's limit of ${limit} is reached`,
  },

  step: {
    total: (amount: string) => `${amount} for the month; what more of one thing would add`,
    columns: {
      group: "Group",
      oneKey: "One key",
      oneVersion: "One version each",
      tenThousandCalls: "10,000 calls",
    },
    beyondLimits: "beyond limits",
    breakpoints: "To the next breakpoints",
    tier: (
      pool: string,
      above: { distance: string; limit: string } | null,
      below: string | null,
    ): string =>
      [
        `${pool} counted in its tier`,
        above && `${above.distance} more until the limit of ${above.limit}`,
        below && `${below} fewer until the limit before`,
      ]
        .filter((part) => part !== null)
        .join("; "),
    quota: (at: string, above: string | null, below: string | null): string =>
      [
        `Free quota: ${at} calls that may use it`,
        above && `${above} more until it is used up`,
        below && `${below} fewer until it suffices`,
      ]
        .filter((part) => part !== null)
        .join("; "),
  },

  compared: {
    column: (name: string, card: string, currency: string | null) =>
      [`${name}: ${card}`, currency].filter(Boolean).join(", "),
    account: "Account",
    meters: "Metered",
    nothing: "-",
    payable: "Payable",
    percent: "Change in percent",
    converted: "Converted",
    conversion: (amount: string, rate: string) => `${amount} at ${rate}`,
    reasons: "Why they differ from the first",
    changed: (before: string, after: string) => `${before} before, ${after} after`,
    reason: (charge: string, kind: string) => `${charge.toLowerCase()}: ${kind}`,
    units: { "key-version-day": "every key version", "key-day": "the key" } as Readonly<
      Record<string, string>
    >,
    reasonKinds: {
      "group-added": "the group is added",
      "group-missing": "the group is missing",
      "hosting-class": "another hosting class",
      "api-class": "another class of calls",
      "region-class": "another class of regions",
      quantity: "another quantity",
      unit: "another unit",
      price: "another price",
      tier: "other tiers",
      "free-quota": "other free calls",
      "other-operations": "operations that are not billed",
      "not-priced": "not priced",
      currency: "another currency",
    },
  },
  guard: {
    otherCurrency: (name: string, currency: string, first: string) =>
      `${name}: ${currency} cannot be compared with ${first} for --fail-above; state --rate ${currency}:${first}=…`,
    exceeded: (name: string, amount: string, first: string, base: string, limit: string) =>
      `${name}: ${amount} is above the ${base} of ${first} by more than ${limit} %.`,
  },
};

export type PlanTexts = typeof planTexts;
