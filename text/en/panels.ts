import type {
  Breakpoint,
  HostingClass,
  HostingUnit,
  ProjectionEvent,
  Quantity,
  Reason,
} from "../../wasm/src/types.js";

const plural = (quantity: string, one: string, many: string): string =>
  quantity === "1" ? one : many;

/** What so many of a quantity are called; `quantity` decides the form, `shown` is what is printed. */
const counted: Readonly<Record<Quantity, (quantity: string, shown: string) => string>> = {
  calls: (quantity, shown) => `${shown} ${plural(quantity, "call", "calls")} a month`,
  keys: (quantity, shown) => `${shown} ${plural(quantity, "key", "keys")}`,
  versionsPerKey: (quantity, shown) =>
    `${shown} ${plural(quantity, "version", "versions")} of each key`,
  disks: (quantity, shown) => `${shown} ${plural(quantity, "disk", "disks")} a month`,
  uploads: (quantity, shown) => `${shown} ${plural(quantity, "upload", "uploads")} a month`,
  reads: (quantity, shown) => `${shown} ${plural(quantity, "read", "reads")} a month`,
  signatures: (quantity, shown) =>
    `${shown} ${plural(quantity, "signature", "signatures")} a month`,
  rotationDays: (quantity, shown) =>
    `a rotation every ${quantity === "1" ? "day" : `${shown} days`}`,
  months: (quantity, shown) => `${shown} ${plural(quantity, "month", "months")}`,
};

const singular = (quantity: Quantity, value: string): boolean =>
  quantity === "rotationDays" || value === "1";

/** The words of the panels in English: over time, what if, budget, compare. They are loaded with the panels. */
export const panels = {
  work: {
    loading: "Getting ready…",
    computing: "Computing…",
    cancel: "Cancel",
    cancelled: "Cancelled. The figures below are older.",
    cancelledFirst: "Cancelled.",
    again: "Compute again",
    failed: (reason: string) => `This could not be computed. (${reason})`,
    outdated: "These figures are from before the last change.",
  },
  problems: (count: number) =>
    count === 1 ? "One entry needs a change" : `${count} entries need a change`,
  warnings: (count: number) => (count === 1 ? "Worth knowing" : `${count} things worth knowing`),
  scrolls: (name: string) => `${name}, scrolls sideways`,
  none: "none",

  life: {
    title: "What happens to each group",
    lead: "Fields that are blank change nothing. Days are those of UTC+8.",
    nothing: "stays as it is",
    hints: {
      created: "Such as 2027-01-31. Blank: before the first month.",
      rotationDays: "7 to 730. Each rotation adds a version.",
      lastRotation: "A date. Blank: the day of creation, or the first day.",
      versionsEveryDays: "7 to 730: a version more of every key, counted as rotations are.",
      versionsOn: "Dates in their order, with commas between them.",
      growthKind: "On the first day of each month.",
      growth: "Such as 5, or 2.5%.",
      callGrowth: "Such as 3%.",
      deletionScheduled: "A date. From that day on nothing is billed.",
      deletionWindowDays: "7 to 30.",
    },
    growthKinds: { "": "none", perMonth: "by a number", percent: "by a percentage" },
    said: {
      created: (date: string) => `created ${date}`,
      rotation: (days: string) => `rotates every ${days} days`,
      versionsEvery: (days: string) => `a version by hand every ${days} days`,
      versionsOn: "versions by hand on dates",
      deletion: (date: string) => `deleted from ${date}`,
      keyNumber: (keys: string) => `${keys} more keys a month`,
      keyPercent: (percent: string) => `${percent} more keys a month`,
      callGrowth: (percent: string) => `${percent} more calls a month`,
    },
    list: (items: readonly string[]) => items.join("; "),
    percent: (number: string) => (/[%％]$/.test(number) ? number : `${number}%`),
  },

  overTime: {
    lead: "What the workload costs month by month, with the days on which that changes.",
    labels: {
      start: "First month",
      months: "Months",
      monthlyBudget: "Budget a month",
      totalBudget: "Budget in all",
    },
    hints: {
      start: "Such as 2027-01.",
      months: "1 to 120.",
      monthlyBudget: "The first month above it is named.",
      totalBudget: "The month that passes it is named.",
    },
    sum: (months: string, first: string, last: string) =>
      months === "1" ? `${first} costs` : `${months} months, ${first} to ${last}, cost`,
    exactly: (amount: string) => `${amount} exactly`,
    payable: (amount: string) => `${amount} payable, after discount and tax`,
    chart: {
      title: (currency: string) => `Cost of each month, in ${currency}`,
      label: "Months",
      keys: "The arrow keys go from month to month; Enter opens its lines. The table below has the same figures.",
      hosting: (name: string) => `Hosting: ${name}`,
      calls: (name: string) => `Calls: ${name}`,
      metered: "Metered for the account",
      budget: "Budget a month",
      event: (number: string) => `Event ${number}`,
      now: (month: string, total: string, hosting: string, calls: string) =>
        `${month}: ${total}, of which hosting ${hosting} and calls ${calls}.`,
      events: (numbers: string) => ` Here: event ${numbers}.`,
    },
    table: {
      title: (currency: string) => `The months, in ${currency}`,
      month: "Month",
      hosting: (name: string) => `Hosting, ${name}`,
      calls: (name: string) => `Calls, ${name}`,
      metered: "Account",
      total: "Total",
      payable: "Payable",
      running: "Running sum",
      items: { "key-version-day": "Versions at the end", "key-day": "Keys billed at the end" },
      keys: "Keys",
      callCount: "Calls",
      waiting: "Waiting for deletion",
      sum: "Sum",
      open: (month: string) => `${month}: show its lines`,
    },
    lines: {
      title: (month: string) => `Lines of ${month}`,
      none: "Nothing is billed in this month.",
      days: (first: string, last: string, items: string) =>
        first === last ? `day ${first}: ${items}` : `days ${first} to ${last}: ${items}`,
      sum: (runs: readonly string[], units: string) => `${runs.join(", ")} = ${units}`,
      items: (unit: HostingUnit, quantity: string, shown: string) =>
        unit === "key-day"
          ? `${shown} ${plural(quantity, "key", "keys")}`
          : `${shown} ${plural(quantity, "version", "versions")}`,
      notPriced: "not priced",
      rest: "Further lines are not shown.",
    },
    events: {
      title: "What happens when",
      none: "In these months no tier is crossed, no free quota used up and no budget passed.",
    },
    event: {
      tier: (
        event: Extract<ProjectionEvent, { kind: "tier-crossed" }>,
        date: string,
        items: string,
        above: string,
        className: string,
        scope: string,
      ) =>
        `${event.fromStart ? `From the first day, ${date}, on` : date}: ${className}${scope}: ${items} versions are more than the ${above} of the first tier. Those above it have the next price.`,
      scope: (places: readonly string[]) => (places.length === 0 ? "" : ` (${places.join(", ")})`),
      quota: (month: string, eligible: string, free: string) =>
        `${month}: ${eligible} calls that may be free are more than the free quota of ${free}.`,
      monthlyBudget: (month: string, amount: string, budget: string) =>
        `${month}: the month costs ${amount}, above the budget of ${budget} a month.`,
      totalBudget: (month: string, amount: string, budget: string) =>
        `${month}: all months until then cost ${amount}, above the budget of ${budget} in all.`,
    },
  },

  whatIf: {
    lead: "What one more of something would add to the bill, how far the next breakpoint is, and how the bill follows one quantity.",
    marginal: {
      title: (currency: string) => `One more, in ${currency} a month`,
      group: "Group",
      oneKey: "One more key",
      oneVersion: "One more version of each key",
      tenThousandCalls: "10,000 more calls",
      limit: "above the limits",
    },
    distances: "How far to the next breakpoint",
    quota: (at: string) => `Free quota: ${at} calls a month may use it.`,
    quotaNone: "No free quota applies.",
    quotaAbove: (calls: string) => `${calls} more calls are free.`,
    quotaBelow: (calls: string) => `It is used up: ${calls} fewer calls would all be free.`,
    tier: (group: string, pool: string) =>
      `${group}: its tier counts ${pool} versions on the fullest day.`,
    tierAbove: (versions: string, limit: string) =>
      `${versions} more, up to ${limit}, have the present price.`,
    tierLast: "There is no further tier.",
    tierBelow: (versions: string) => `It is ${versions} above the limit that was passed last.`,
    noTier: "No group has a tiered price.",
    curve: {
      title: "The bill along one quantity",
      labels: { quantity: "Quantity", group: "Of the group", from: "From", to: "To" },
      hints: {
        from: "A whole number.",
        to: "Above the number before it.",
      },
      chart: (name: string, group: string, currency: string) =>
        `Total a month in ${currency}, by ${name} of ${group}`,
      label: "Points of the curve",
      keys: "The arrow keys go from point to point. The table below has the same figures.",
      table: "The points of the curve",
      total: (currency: string) => `Total a month in ${currency}`,
      now: (amount: string, total: string) => `${amount}: ${total}`,
      breakpoint: (kind: Breakpoint["kind"], at: string, limit: string) =>
        kind === "quota"
          ? `At ${at} the free quota of ${limit} calls is used up.`
          : `At ${at} the tier reaches its limit of ${limit} versions.`,
      noBreakpoint: "No breakpoint lies within this range.",
      mark: (kind: Breakpoint["kind"]): string => (kind === "quota" ? "quota" : "tier"),
    },
  },

  budget: {
    lead: "The most that a budget allows, with everything else as it is. The answer comes with its proof.",
    labels: { quantity: "How many", group: "Of the group", budget: "For a budget of" },
    hints: {
      month: "For the month of the bill.",
      horizon: (months: string, start: string) =>
        `For all of the ${months} months from ${start}, as under Over time.`,
      months: (start: string) => `From ${start}, as under Over time.`,
      budget: (currency: string) => `In ${currency}, discount and tax included.`,
    },
    empty: "Type a budget to see how far it reaches.",
    found: (quantity: Quantity, value: string, shown: string) =>
      quantity === "rotationDays" || quantity === "months"
        ? sentenceCase(counted[quantity](value, shown))
        : `At most ${counted[quantity](value, shown)}`,
    proof: (
      quantity: Quantity,
      value: string,
      shown: string,
      cost: string,
      nextCost: string,
      next: string,
      budget: string,
    ) =>
      `${sentenceCase(counted[quantity](value, shown))} ${singular(quantity, value) ? "costs" : "cost"} ${cost}; ${quantity === "rotationDays" ? `one every ${next} days` : "one more"} costs ${nextCost}, above the budget of ${budget}.`,
    none: (quantity: Quantity, cost: string | null, budget: string) =>
      `${quantity === "rotationDays" ? "No interval fits" : "No number fits"}: ${cost === null ? "even the least costs more than" : `the least that it can cost is ${cost}, above`} the budget of ${budget}.`,
    anyTitle: "As many as there can be",
    any: (quantity: Quantity, value: string, shown: string, cost: string | null, budget: string) =>
      `Every number within the limits fits: ${counted[quantity](value, shown)} ${singular(quantity, value) ? "costs" : "cost"} ${cost === null ? "no more" : `${cost}, no more`} than the budget of ${budget}.`,
    noneTitle: "None",
  },

  compare: {
    lead: "The same workload under other price lists, or beside another workload. Currencies stand side by side and are never added.",
    cards: "Also under these rate cards",
    noCards: "No other rate card is loaded.",
    keep: "Keep this workload to compare",
    keepHint:
      "A copy is put aside. Then change the workload, and see what that changes in the bill.",
    keptTitle: "Another workload",
    kept: (name: string) => `Beside this one: ${name}.`,
    forget: "Remove it",
    file: "Or a scenario file",
    fileHint: "In JSON, as the package and the command line take it.",
    notJson: (name: string) => `${name} is not JSON text.`,
    copyName: "The kept copy",
    current: "This workload",
    empty: "Choose another rate card, keep a copy, or open a file to compare with.",
    rates: "Exchange rates",
    ratesHint: "Nothing is converted until you type a rate.",
    rate: (from: string, to: string) => `1 ${from} in ${to}`,
    table: "Side by side",
    item: "Item",
    total: "Total",
    payable: "Payable",
    change: "Change",
    unchanged: "no change",
    changed: (change: string, percent: string | null) =>
      percent === null ? change : `${change} (${percent}%)`,
    otherCurrency: "another currency",
    converted: (amount: string, rate: string) => `${amount} at the rate ${rate} that you typed`,
    convertedRow: "Converted",
    notPriced: "not priced",
    noGroup: "no such group",
    hosting: "Hosting",
    calls: "Calls",
    meters: "Account",
    notComparable: "not comparable",
    refused: "This column needs an answer first:",
    reasons: "Why",
    base: "compared with",
    reason: ({ kind }: Reason, chargeName: string, before: string, after: string): string => {
      switch (kind) {
        case "group-added":
          return "The group is only here.";
        case "group-missing":
          return "The group is missing here.";
        case "hosting-class":
          return `${chargeName} is that of a ${after}, not of a ${before}.`;
        case "api-class":
          return `${chargeName} have the price of a ${after}, not of a ${before}.`;
        case "region-class":
          return `${chargeName} have the price of ${after}, not of ${before}.`;
        case "quantity":
          return `${chargeName}: ${after} instead of ${before}.`;
        case "unit":
          return `What is billed is ${after}, not ${before}.`;
        case "price":
          return `${chargeName}: the price is ${after} instead of ${before}.`;
        case "tier":
          return `${chargeName}: ${after} at the price of a later tier, instead of ${before}.`;
        case "free-quota":
          return `Free calls: ${after || "none"} instead of ${before || "none"}.`;
        case "other-operations":
          return "The card bills only cryptographic operations.";
        case "not-priced":
          return after === ""
            ? `${chargeName}: no price here.`
            : `${chargeName}: priced only here.`;
        case "currency":
          return `The currency is ${after}, not ${before}.`;
      }
    },
    units: { "key-version-day": "every key version", "key-day": "the key" } as Readonly<
      Record<string, string>
    >,
  },

  quantities: {
    calls: "calls a month",
    keys: "keys",
    versionsPerKey: "versions of each key",
    disks: "disks a month",
    uploads: "uploads a month",
    reads: "reads a month",
    signatures: "signatures a month",
    rotationDays: "days between rotations",
    months: "months",
  } satisfies Record<Quantity, string>,
  counted: (quantity: Quantity, value: string, shown: string) => counted[quantity](value, shown),
  classNames: {
    "service-managed": "service-managed",
    software: "software",
    "basic-hardware": "basic hardware",
    "advanced-hardware": "advanced hardware",
    basic: "basic",
    advanced: "advanced",
  } satisfies Record<HostingClass | "basic" | "advanced", string>,
};

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Another language has every one of these words, or fails the type check. */
export type PanelText = typeof panels;
