import { isRecord, text, textsLike } from "./stored.js";

export const PANELS = ["over-time", "what-if", "budget", "compare"] as const;
export type PanelName = (typeof PANELS)[number];

/** What stands in the fields of the panels and is no part of the workload, as typed. */
export interface PanelTexts {
  curveQuantity: string;
  curveGroup: string;
  curveFrom: string;
  curveTo: string;
  budgetQuantity: string;
  budgetGroup: string;
  budget: string;
}

/** A workload that was put aside, to be compared with the one on the page. */
export interface KeptWorkload {
  readonly name: string;
  /** As it is handed to the engine, which says whether it is a good one. */
  readonly scenario: unknown;
}

export interface PanelFields {
  readonly texts: PanelTexts;
  readonly open: readonly PanelName[];
  /** The cards to compare under, beside the one of the bill. */
  readonly cards: readonly string[];
  readonly kept: KeptWorkload | undefined;
  /** By currency: what one unit of it costs in the currency of the bill. */
  readonly rates: Readonly<Record<string, string>>;
}

/** Groups are named by their place; a quantity or group that is blank is the first there is. */
const NOTHING_TYPED: PanelTexts = {
  curveQuantity: "",
  curveGroup: "0",
  curveFrom: "",
  curveTo: "",
  budgetQuantity: "",
  budgetGroup: "0",
  budget: "",
};

export const NEW_PANELS: PanelFields = {
  texts: NOTHING_TYPED,
  open: [],
  cards: [],
  kept: undefined,
  rates: {},
};

/** The fields out of stored data that anything may have written. */
export function readPanelFields(stored: unknown): PanelFields {
  const record = isRecord(stored) ? stored : {};
  const open = listOf(record["open"]);
  return {
    texts: textsLike(NOTHING_TYPED, record["texts"]),
    open: PANELS.filter((name) => open.includes(name)),
    cards: listOf(record["cards"]).filter((card): card is string => typeof card === "string"),
    kept: readKept(record["kept"]),
    rates: readRates(record["rates"]),
  };
}

function readKept(stored: unknown): KeptWorkload | undefined {
  return isRecord(stored) && isRecord(stored["scenario"])
    ? { name: text(stored["name"], ""), scenario: stored["scenario"] }
    : undefined;
}

function readRates(stored: unknown): PanelFields["rates"] {
  const entries = isRecord(stored) ? Object.entries(stored) : [];
  return Object.fromEntries(entries.filter(([, rate]) => typeof rate === "string")) as Record<
    string,
    string
  >;
}

function listOf(stored: unknown): readonly unknown[] {
  return Array.isArray(stored) ? stored : [];
}
