import type { Assumptions, Work } from "../../../wasm/src/types.js";

/** How a group's calls are stated: as calls, or as work from which the engine derives them. */
export type WorkKind = "calls" | Work["kind"];

/** What stands in the fields of one key group, as typed. */
export interface GroupFields {
  label: string;
  creator: string;
  spec: string;
  protection: string;
  region: string;
  state: string;
  origin: string;
  keys: string;
  versionsPerKey: string;
  work: WorkKind;
  calls: string;
  cryptographicCalls: string;
  disks: string;
  uploads: string;
  reads: string;
  cacheHitRatio: string;
  signatures: string;
  days: string;
  firstDay: string;
  rotationDays: string;
  created: string;
  lastRotation: string;
  versionsEveryDays: string;
  /** Dates with commas between them. */
  versionsOn: string;
  deletionScheduled: string;
  deletionWindowDays: string;
  growthKind: "" | "perMonth" | "percent";
  growth: string;
  callGrowth: string;
}

export type GroupField = keyof GroupFields;

export interface GroupDraft extends GroupFields {
  /** Names the group on this page only; it stays when groups change places. */
  readonly id: string;
}

export interface PeriodDraft {
  kind: "days" | "month";
  days: string;
  year: string;
  month: string;
}

/** What is used of the account as a whole, for cards that meter it. */
export interface AccountDraft {
  softwareInstances: string;
  hardwareInstances: string;
  secrets: string;
  queriesPerSecond: string;
}

/** Negotiated discounts in percent. */
export interface DiscountDraft {
  hosting: string;
  calls: string;
  meters: string;
}

/** What a projection looks at. */
export interface HorizonDraft {
  start: string;
  months: string;
  monthlyBudget: string;
  totalBudget: string;
}

export type AssumptionName = keyof Assumptions;

/** Everything that was typed or chosen: the page's own copy, kept as text so that nothing is lost. */
export interface Draft {
  readonly rateCard: string;
  readonly period: PeriodDraft;
  /** Only the assumptions that were chosen; the engine fills in the others. */
  readonly assumptions: Readonly<Partial<Record<AssumptionName, string>>>;
  readonly rounding: boolean;
  readonly account: AccountDraft;
  readonly discount: DiscountDraft;
  /** In percent. */
  readonly tax: string;
  readonly overTime: HorizonDraft;
  readonly groups: readonly GroupDraft[];
  /** The documented example that the draft was made from. */
  readonly example: string;
}

export const DEFAULT_RATE_CARD = "alibaba-intl-2021-03";

export const NEW_PERIOD: PeriodDraft = { kind: "days", days: "30", year: "", month: "" };

export const NO_ACCOUNT: AccountDraft = {
  softwareInstances: "",
  hardwareInstances: "",
  secrets: "",
  queriesPerSecond: "",
};

export const NO_DISCOUNT: DiscountDraft = { hosting: "", calls: "", meters: "" };

export const NO_HORIZON: HorizonDraft = {
  start: "",
  months: "",
  monthlyBudget: "",
  totalBudget: "",
};

/** The fields of a key group that leaves everything optional out. */
export const UNSTATED: GroupFields = {
  label: "",
  creator: "user",
  spec: "",
  protection: "",
  region: "",
  state: "Enabled",
  origin: "Aliyun_KMS",
  keys: "",
  versionsPerKey: "1",
  work: "calls",
  calls: "",
  cryptographicCalls: "",
  disks: "",
  uploads: "",
  reads: "",
  cacheHitRatio: "",
  signatures: "",
  days: "",
  firstDay: "",
  rotationDays: "",
  created: "",
  lastRotation: "",
  versionsEveryDays: "",
  versionsOn: "",
  deletionScheduled: "",
  deletionWindowDays: "",
  growthKind: "",
  growth: "",
  callGrowth: "",
};

export const NEW_GROUP: GroupFields = {
  ...UNSTATED,
  spec: "Aliyun_AES_256",
  protection: "HSM",
  region: "ap-southeast-1",
  keys: "1",
  calls: "10,000",
};

export const EMPTY_DRAFT: Draft = {
  rateCard: DEFAULT_RATE_CARD,
  period: NEW_PERIOD,
  assumptions: {},
  rounding: false,
  account: NO_ACCOUNT,
  discount: NO_DISCOUNT,
  tax: "",
  overTime: NO_HORIZON,
  groups: [],
  example: "",
};

let lastId = 0;

export function newGroupId(): string {
  lastId += 1;
  return `group-${lastId}`;
}
