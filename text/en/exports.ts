/** The words of exported documents in English, besides those of the screen. */
export const exports = {
  menu: {
    forms: {
      csv: { name: "CSV", hint: "The table as it stands here, with every digit." },
      spreadsheet: {
        name: "Spreadsheet (.xlsx)",
        hint: "Live formulas over inputs to change, beside the exact figures.",
      },
      copyMarkdown: { name: "Copy as Markdown", hint: "For an issue or a wiki." },
      markdown: { name: "Markdown file", hint: "The same as a file." },
      json: { name: "JSON", hint: "Everything, exact. It can be opened here again." },
    },
    saved: (name: string) => `${name} was made; your browser saves it.`,
    copied: "Copied.",
    notCopied: "This browser does not let the page copy. Take the Markdown file.",
    failed: "This did not work. Load the page again, and take it once more.",
    tooManyGroups: (most: string) =>
      `Of at most ${most} groups; CSV and JSON have any number of them.`,
    tooManyLines: (most: string) =>
      `Of at most ${most} lines, two for each group and month; CSV and JSON have any number of months.`,
  },

  /** A group without a label. */
  group: (place: number) => `Group ${place}`,
  columns: {
    item: "Item",
    quantity: "Quantity",
    amount: (currency: string) => `Amount in ${currency}`,
    /** Which charge of a group, or what of the total. */
    part: "Of it",
  },
  total: "Total",
  percent: "Change in percent",

  /** Headings and facts of a document in Markdown. */
  document: {
    bill: (amount: string) => `Monthly bill: ${amount}`,
    months: (first: string, last: string, amount: string) => `${first} to ${last}: ${amount}`,
    comparison: "Side by side",
    card: "Rate card",
    period: "Period",
    days: (days: string, month: string | null) => (month === null ? days : `${month}, ${days}`),
    assumptions: "Assumptions",
    uncertain: "What is not certain",
    warnings: "Worth knowing",
    product: "Product",
    named: (name: string, what: string) => `${name}: ${what}`,
  },

  /** The sheets of a workbook. Their names have at most 31 characters and none of : \\ / ? * [ ]. */
  sheet: {
    bill: "Bill",
    billLead:
      "Amounts are formulas over the sheet of inputs. Beside each: the exact amount when this file was made.",
    unit: "Unit",
    exact: "Exact, as text",
    check: "Check",
    agrees: "agrees",
    differs: "changed",
    inputs: "Inputs",
    inputsLead: "Change the coloured cells; everything else follows.",
    days: "Days of the period",
    quota: "Free calls of the account a month",
    inPercent: (what: string) => `${what}, in percent`,
    factor: (cloud: string) => `Factor of the ${cloud}`,
    price: "Price",
    above: "Above",
    upTo: "Up to",
    per: "For so many",
    hostingPrices: (currency: string) => `Hosting, a day, in ${currency}`,
    callPrices: (currency: string) => `Calls, in ${currency}`,
    meterPrices: (currency: string) => `Account, a day, in ${currency}`,
    stated: "Stated",
    groups: "Key group",
    keys: "Keys",
    versions: "Versions of each key",
    firstDay: "First day in use",
    daysInUse: "Days in use",
    calls: "Calls",
    billedCalls: "Of billed operations",
    hosting: "Hosting",
    items: { "key-version": "Versions a day", key: "Keys a day" },
    billedDays: "Days counted",
    units: "Units",
    billedUnits: "Units billed",
    pool: "Tier",
    slab: (number: number) => `Slab ${number}`,
    slabColumns: (number: number) => [
      `Slab ${number}: whole units`,
      `Slab ${number}: remainder`,
      `Slab ${number}: share`,
      `Left for slab ${number + 1}`,
    ],
    tier: "Tier by day",
    tierLead:
      "What is counted together on each day of the period, and how much of it each slab has.",
    poolName: (number: number, name: string) => `Tier ${number}: ${name}`,
    day: "Day",
    toShare: "Units to be shared",
    callSheet: "Calls",
    quotaColumns: [
      "May be free",
      "Shares with",
      "Calls of all these",
      "Free for all these",
      "Whole calls",
      "Remainder",
      "Free",
    ],
    pricedCalls: "At a price",
    quotaUsed: "Free calls used",
    months: "Months",
    lines: "Lines",
    linesLead:
      "Change the coloured quantities. They are those that kms-cost found, after growth, rotation, tier and free quota, and are not computed anew from dates.",
    prices: "Prices",
    ownPrices: "Each column of the comparison has its own.",
    comparison: "Comparison",
    sumsLead:
      "Amounts are formulas over the sheets of lines and prices. Beside each total: the exact amount when this file was made.",
    number: "No.",
    charge: "Charge",
    amount: "Amount",
    cell: "Place in the rate card",
    rule: "Rule",
    multiplier: "Factor",
    product: "Price with factor",
    monthDays: "Days",
    column: "Column",
    currency: "Currency",
    rate: "Exchange rate",
    notes: "Notes",
    aboutNumbers: [
      "Spreadsheets compute with binary numbers of some 15 digits; kms-cost computes exactly. The column of checks compares both to 12 decimals, and amounts above 1 to 12 digits.",
      "The check says “changed” as soon as an input differs from what the exact amounts were computed from.",
    ],
    aboutFormulas: [
      "The tier is counted for each day, and units go back to the groups by largest remainder, ties to the earlier group; so do free calls. These formulas are exact for products below 9,000,000,000,000,000.",
      "What a group is (its class, region and cloud, whether its state is billed) and how open questions are read is as it was when the file was made.",
    ],
    aboutQuantities: [
      "Prices, percentages and quantities can be changed; sums follow. Quantities are those that kms-cost found, after growth, rotation, the tier by day and the free quota: they are not computed anew from dates, and not when a price changes.",
    ],
    aboutNotPriced: "What the rate card has no price for says so and is no part of a sum.",
  },
};

/** Another language has every one of these words, or fails the type check. */
export type ExportText = typeof exports;
