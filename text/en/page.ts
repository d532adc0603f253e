import { common } from "./common.js";

/** The words of the page in English, apart from those about what the engine returns. */
export const page = {
  ...common,

  document: {
    title: "KMS cost: an exact bill for Alibaba Cloud KMS",
    description: "What Alibaba Cloud KMS costs a month, exactly and line by line.",
    name: "KMS cost",
    lead: "What Alibaba Cloud KMS costs a month: exact, line by line, with the reason for every figure. Nothing you type leaves this page.",
  },
  language: {
    title: "Language",
  },

  group: {
    ...common.group,
    labels: {
      ...common.group.labels,
      label: "Name of this group",
      origin: "Key material",
      work: "How the calls are stated",
      cryptographicCalls: "Cryptographic operations among them",
      disks: "Disks created a month",
      uploads: "Uploads a month",
      reads: "Reads a month",
      cacheHitRatio: "Share from cached data keys",
      signatures: "Signatures a month",
      days: "Days in use",
      firstDay: "First day in use",
      rotationDays: "Days between rotations",
      created: "Created on",
      lastRotation: "Last rotation",
      versionsEveryDays: "Days between versions added by hand",
      versionsOn: "Dates of versions added by hand",
      deletionScheduled: "Scheduled for deletion on",
      deletionWindowDays: "Days until they are deleted",
      growthKind: "How the number of keys grows",
      growth: "Growth of keys a month",
      callGrowth: "Growth of calls a month, in percent",
    },
    origins: { Aliyun_KMS: "made by KMS", EXTERNAL: "imported" } as Readonly<
      Record<string, string>
    >,
    name: (place: number, label: string) => label || `Group ${place}`,
    about: (group: string, what: string) => `${group}: ${what}`,
    // {names} in braces are the places of the controls.
    keySentence: (own: boolean, oneVersion: boolean) =>
      `{keys} {creator}${own ? " of type {spec} in {protection}" : ""} in {region} with {versionsPerKey} ${oneVersion ? "version" : "versions"} each`,
    workSentences: {
      calls: "{work} {calls} times a month",
      "calls-some":
        "{work} {calls} times a month, {cryptographicCalls} of them cryptographic operations",
      "disk-encryption": "{work} {disks} disks created a month",
      "envelope-encryption":
        "{work} {uploads} uploads and {reads} reads a month, {cacheHitRatio} of them from cached data keys",
      signing: "{work} {signatures} signatures a month",
    },
    workKinds: {
      calls: "called",
      "disk-encryption": "for disks:",
      "envelope-encryption": "for objects:",
      signing: "for signing:",
    },
    allOfThem: "all",
    someOperations:
      "This rate card bills cryptographic operations only, such as Encrypt, Decrypt and Sign. Left blank, all calls are taken to be such.",
    workHints: {
      "disk-encryption": "3 calls a disk: create the data key, encrypt it, decrypt it.",
      "envelope-encryption":
        "1 call an upload, 1 call a read, less the share that a cache serves, such as 90%.",
      signing: "1 call a signature.",
    },
    hints: {
      state: "Only keys pending deletion are not billed.",
      days: "How many days of the period the keys exist.",
      firstDay: "Counted from 1.",
      rotationDays: "Changes no price within a month; it is checked.",
      origin: "Imported material has one version.",
    },
    more: "State, days in use, rotation",
    notRotated: "none",
    moveUp: (name: string) => `Move ${name} up`,
    moveDown: (name: string) => `Move ${name} down`,
    duplicate: (name: string) => `Duplicate ${name}`,
    remove: (name: string) => `Remove ${name}`,
    upShort: "Move up",
    downShort: "Move down",
    duplicateShort: "Duplicate",
    removeShort: "Remove",
  },

  workload: {
    title: "Keys and calls",
    add: "Add a key group",
  },
  undo: {
    removed: (name: string) => `${name} was removed.`,
    replaced: "The workload before this one was put aside.",
    button: "Undo",
  },
  more: (hidden: string) => `Show more (${hidden} are left)`,
  notKept: "This browser does not keep what you typed. It is lost when the page is closed.",

  settings: {
    ...common.settings,
    labels: { ...common.settings.labels, days: "Days", month: "Month", year: "Year" },
    sentences: {
      days: "Priced by {rateCard} for {kind} of {days} days",
      month: "Priced by {rateCard} for {kind} {month} {year}",
    },
    periodKinds: { days: "a month", month: "the calendar month" } as Readonly<
      Record<string, string>
    >,
  },

  account: {
    title: "The account as a whole",
    hints: {
      softwareInstances: "At the end of a day, 0 if none.",
      hardwareInstances: "At the end of a day, 0 if none.",
      secrets: "At the end of a day, 0 if none.",
      queriesPerSecond: "The highest average over a minute of a day; rounded up.",
    },
  },
  adjustments: {
    title: "Discount and tax",
    lead: "Percentages such as 12.5, applied after everything and shown as lines of their own.",
    discountHint: "As negotiated.",
    taxHint: "On what is left after discounts.",
  },

  assumptions: {
    title: "Assumptions",
    lead: "The price list leaves these questions open. Each has an answer that is used until you choose another.",
  },
  rounding: {
    show: "Show how the vendor rounds its bills",
    title: "The vendor's rounding",
    why: "In general the vendor records amounts to 3 decimals and cuts the fee down to 2. At which level is not said, so both are shown. The total stays exact.",
  },

  files: {
    title: "Open a file",
  },

  problems: {
    ...common.problems,
    title: (count: number, hasBill: boolean) =>
      `${count === 1 ? "One entry needs" : `${count} entries need`} a change.${hasBill ? " The bill below is the last good one." : ""}`,
  },
  bill: {
    ...common.bill,
    title: (discount: boolean, tax: boolean) => {
      const steps = [discount && "discount", tax && "tax"].filter(Boolean);
      return steps.length === 0 ? "Monthly bill" : `Monthly bill after ${steps.join(" and ")}`;
    },
    bar: "Total",
    linesTitle: (currency: string) => `Lines of the bill, in ${currency}`,
    item: "Item",
    amount: (currency: string) => `Amount in ${currency}`,
    total: "Total",
    openAll: "Open all lines",
    closeAll: "Close all lines",
    print: "Print",
    copyLink: "Copy link",
    rule: (meaning: string, section: string | null) =>
      section === null ? meaning : `${meaning} From “${section}”.`,
    cell: (name: string) => `Price: ${name}`,
  },
  chart: {
    title: "Hosting against calls, and the share of each group",
    tiny: "under 0.01%",
    rest: (groups: number) => `and ${groups} more groups`,
  },
  bounds: { title: "What is not certain", chosen: "chosen" },
  basis: {
    title: "What this bill rests on",
    card: "Rate card",
    source: "Source of the prices",
    period: "Period",
    address: "Made with",
  },
  source: (place: string, days: readonly string[]) =>
    days.length === 0 ? place : `${place}, read ${days.join(" to ")}`,

  priceList: {
    title: (card: string) => `Price list: ${card}`,
    lead: (currency: string) =>
      `Every price in ${currency}, with its source and the day on which it was read there.`,
    hosting: {
      "key-version": "Hosting, for a key version a day",
      key: "Hosting, for a key a day",
    },
    calls: (per: string) => `Calls, for each ${per}`,
    allOperations: "Calls of all operations are billed.",
    operations: (names: string) => `Only calls of these operations are billed: ${names}.`,
    otherCells: { calls: "Calls", "calls.operations": "Operations billed" } as Readonly<
      Record<string, string>
    >,
    meters: "For the account, a day",
    multipliers: "Factors on all prices",
    name: "Item",
    price: "Price",
    none: "no price",
    source: "Source",
    read: "Read on",
    item: (name: string, part: string) => `${name}, ${part}`,
    quota: "Free quota of the account a month",
    sources: "Sources",
  },

  examples: {
    title: "Start here",
    lead: "Take one of the examples in the vendor's billing document, each with its exact monthly cost, or describe keys of your own.",
    again: "Examples from the billing document",
    labels: {
      disks: "Disk encryption",
      objects: "OSS client-side encryption",
      signatures: "Signatures",
    },
    columns: {
      "disks-service": "Service-managed key",
      "disks-hardware": "Hardware key",
      "objects-hardware": "Hardware key",
      "signatures-hardware": "Hardware key",
    } as Readonly<Record<string, string>>,
    each: {
      disks: {
        title: "Disk encryption",
        story: "250 disks are created and encrypted in Singapore.",
        why: "The document prints the hosting of 0.99 as 1 and the calls of 0.00225 as 0.002. The 750 calls of a service-managed key are inside the free quota.",
      },
      objects: {
        title: "Object storage",
        story: "10,000 objects are encrypted on the client, and read 2,000,000 times.",
        why: "The document prints the hosting of 0.99 as 1, and adds it up with that.",
      },
      signatures: {
        title: "Signatures",
        story: "An EC P-256 key in hardware signs 100,000 times.",
        why: "The document and the exact figures agree.",
      },
    },
    own: {
      title: "Your own",
      story: "Describe your keys and how often they are called.",
      button: "Add a key group",
    },
    beside: {
      title: "Beside the billing document",
      fee: "Fee",
      printed: "Printed",
      exact: "Exact",
    },
  },

  panels: {
    title: "Look further",
    titles: {
      "over-time": "Over time",
      "what-if": "What if",
      budget: "Budget",
      compare: "Compare",
    },
    about: {
      "over-time": "Rotation, growth and deletion, month by month",
      "what-if": "The next key, the next call, the next tier",
      budget: "How far a budget reaches",
      compare: "Other price lists, another workload",
    },
    loading: "Loading…",
  },

  notLoaded: "This could not be loaded. Try again.",
  takeAway: "Take away",
};

/** Another language has every one of these words, or fails the type check. */
export type PageText = typeof page;
