import type {
  Adjustment,
  ApiClass,
  AssumptionName,
  Assumptions,
  Charge,
  Cloud,
  HostingClass,
  HostingUnit,
  Meter,
  ProblemCode,
  ProductLife,
  RegionClass,
  Rule,
  WarningCode,
  WorkItem,
} from "../wasm/src/types.js";
import type { NoticeValues } from "./notice-values.js";

/** What is counted, with its number. */
export type Countable =
  | HostingUnit
  | "call"
  | WorkItem
  | "key"
  | "version"
  | "day"
  | Meter
  | `${Meter}-day`;

export interface RuleText {
  readonly name: string;
  /** What the rule says, in a sentence or two. */
  readonly meaning: string;
  /** The section of the billing document that it rests on; null where the rate card alone says so. */
  readonly section: string | null;
}

/** A question that the price list leaves open. */
export interface AssumptionText<Reading extends string> {
  readonly name: string;
  /** What is open, and why it can matter. */
  readonly question: string;
  readonly readings: Readonly<Record<Reading, { readonly name: string; readonly meaning: string }>>;
}

/**
 * All words about what the engine returns, in one language. Another language is another object of this type: an entry
 * that it lacks fails the type check.
 */
export interface EngineText {
  /** BCP 47, for the forms of numbers. */
  readonly locale: string;

  /** Each says what would be right, as the end of a sentence whose subject is the field. */
  readonly problems: Readonly<Record<ProblemCode, (values: NoticeValues) => string>>;
  /** Whole sentences. */
  readonly warnings: Readonly<Record<WarningCode, (values: NoticeValues) => string>>;
  /** The subject of a problem that concerns the whole document. */
  readonly wholeDocument: string;
  /** A subject and what is said of it, as one sentence. */
  readonly sentence: (subject: string, predicate: string) => string;

  readonly rules: Readonly<Record<Rule, RuleText>>;
  readonly assumptions: { readonly [Name in AssumptionName]: AssumptionText<Assumptions[Name]> };
  /** "meters": what a card meters for the account. */
  readonly charges: Readonly<Record<Charge | "meters", string>>;
  readonly meters: Readonly<Record<Meter, string>>;
  readonly hostingClasses: Readonly<Record<HostingClass, string>>;
  readonly apiClasses: Readonly<Record<ApiClass, string>>;
  readonly regionClasses: Readonly<Record<RegionClass, string>>;
  readonly clouds: Readonly<Record<Cloud, string>>;

  /** "1 key", "2,000 keys"; `quantity` decides the form, `shown` is what is printed. */
  readonly count: (what: Countable, quantity: string, shown: string) => string;
  readonly explanation: ExplanationText;
  readonly estimate: EstimateText;
  /** What a built-in rate card calls itself or a source, in this language; any other name as it is. */
  readonly cardName: (name: string) => string;
  /** Stands beside a field for calls. */
  readonly callsHint: string;
  readonly productLife: (life: ProductLife) => string;
}

/** What is said of an estimate as a whole: the words that explain its lines are left out. */
export type SummaryText = Omit<EngineText, "rules" | "assumptions" | "explanation">;

/** Parts of the arithmetic of a line. */
export interface ExplanationText {
  /** Of a line without units. */
  readonly nothing: string;
  readonly free: (units: string) => string;
  readonly notBilled: (units: string) => string;
  /** Of units that the card has no price for: what they cost is not known. */
  readonly notPriced: (units: string) => string;
  /** Of calls of operations that the card does not bill. */
  readonly otherOperations: (calls: string) => string;
  /** Which versions of a day a slab is for. `upTo` is null for the last slab, which has no end. */
  readonly slab: (above: string, upTo: string | null) => string;
  /** What follows calls that a ratio can leave with a fraction. */
  readonly roundedUp: string;
  /** What the account states of a meter, where a whole number is billed. */
  readonly roundedUpTo: (stated: string, billed: string) => string;
  /** What a discount or a tax is. */
  readonly percentOf: (percent: string, base: string) => string;
  /** Puts something after a sum, in parentheses. */
  readonly note: (text: string) => string;
}

/** Sentences about the estimate as a whole. Amounts come with their currency. */
export interface EstimateText {
  readonly adjustment: (kind: Adjustment["kind"], on: Adjustment["on"]) => string;
  readonly payable: string;
  /** Of the total, where there is a discount or a tax. */
  readonly listTotal: string;
  /** What is at list prices although there is a discount or a tax. */
  readonly atListPrices: (what: string) => string;
  readonly boundsAtListPrices: string;
  readonly exactly: (amount: string) => string;
  readonly roundedHalfUp: (amount: string) => string;
  readonly year: (amount: string) => string;
  readonly yearTooLarge: string;
  readonly quota: (used: string, free: string) => string;
  readonly bounds: (lowest: string, highest: string) => string;
  /** Stands in the place of an amount that the card has no price for. */
  readonly notPriced: string;
  readonly chosen: (reading: string) => string;
  readonly roundDownDiscount: (recorded: string, payable: string) => string;
  readonly roundDownLevels: { readonly byTotal: string; readonly byLine: string };
}
