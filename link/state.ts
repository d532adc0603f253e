import type { Scenario } from "../wasm/src/types.js";

/** An exact amount, and its currency. */
export interface StatedAmount {
  readonly amount: string;
  readonly currency: string;
}

/** What the sender of a link saw. It is compared with what the receiver's engine says, and is never the result. */
export interface Seen {
  /** The beginning of the digest of the rate card. */
  readonly digest?: string;
  /** What the bill came to. */
  readonly total?: StatedAmount;
  /** Sums of the charges at list prices. */
  readonly hosting?: string;
  readonly calls?: string;
  readonly metered?: string;
  /** By cell of the rate card: the price that the bill rested on, as the card had it. */
  readonly prices?: Readonly<Record<string, string>>;
}

/** What stood in the panels of the page. A link carries it; what it means is the page's to say. */
export interface LinkedPanels {
  /** The panels that were open. */
  readonly open?: readonly string[];
  /** Their fields, as typed. */
  readonly texts?: Readonly<Record<string, string>>;
  /** The rate cards to compare with. */
  readonly cards?: readonly string[];
  /** By currency, the rates of exchange that were stated. */
  readonly rates?: Readonly<Record<string, string>>;
}

/** What the readable form can hold. */
export interface ReadableState {
  readonly scenario: Scenario;
  readonly panels?: LinkedPanels;
  readonly seen?: Seen;
}

/** What the compact form can hold: everything. */
export interface LinkState extends Omit<ReadableState, "panels"> {
  /** Rate cards of the sender's own that the scenario or the panels name. */
  readonly rateCards?: readonly unknown[];
  readonly panels?: LinkedPanels & {
    /** A workload to compare with. */
    readonly kept?: { readonly name: string; readonly scenario: unknown } | undefined;
  };
}

/** What a link was found to hold. Only its form has been looked at: the engine says whether it is good. */
export interface ReadLink {
  readonly scenario: unknown;
  readonly rateCards: readonly unknown[];
  readonly panels: unknown;
  readonly seen: Seen;
}
