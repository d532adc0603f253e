import type { Assumptions, Work } from "../../../wasm/src/types.js";

/** How a group's calls are stated: as calls, or as work from which the engine derives them. */
export type WorkKind = "calls" | Work["kind"];

/** How versions are added by hand: not at all, every so many days, or on dates. */
export type VersionsAddedBy = "none" | "every" | "on";

/** How the number of keys grows: not at all, by so many a month, or by a percentage. */
export type KeyGrowthBy = "none" | "number" | "percent";

/** What a group goes through over time, as typed. A single month does not look at it. */
export interface LifeFields {
  created: string;
  lastRotation: string;
  versionsAddedBy: VersionsAddedBy;
  versionsEvery: string;
  versionsOn: string;
  deletionScheduled: string;
  deletionWindow: string;
  keyGrowthBy: KeyGrowthBy;
  keyGrowth: string;
  callGrowth: string;
}

/** What a single month looks at, as typed. */
interface MonthFields {
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
  disks: string;
  uploads: string;
  reads: string;
  cacheHitRatio: string;
  signatures: string;
  days: string;
  firstDay: string;
  rotationDays: string;
}

/** What stands in the fields of one key group. */
export interface GroupFields extends MonthFields, LifeFields {}

export type GroupField = keyof MonthFields;

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

/** The months that a projection looks at, and what they may cost. */
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
  readonly groups: readonly GroupDraft[];
  readonly overTime: HorizonDraft;
  /** The documented example that the draft was made from. */
  readonly example: string;
}

export const DEFAULT_RATE_CARD = "alibaba-intl-2021-03";

export const NEW_PERIOD: PeriodDraft = { kind: "days", days: "30", year: "", month: "" };

/** A blank start stands for the month that it is. */
export const NEW_HORIZON: HorizonDraft = {
  start: "",
  months: "36",
  monthlyBudget: "",
  totalBudget: "",
};

const NOTHING_HAPPENS: LifeFields = {
  created: "",
  lastRotation: "",
  versionsAddedBy: "none",
  versionsEvery: "",
  versionsOn: "",
  deletionScheduled: "",
  deletionWindow: "",
  keyGrowthBy: "none",
  keyGrowth: "",
  callGrowth: "",
};

/** The fields of a key group that leaves everything optional out. */
export const UNSTATED: GroupFields = {
  ...NOTHING_HAPPENS,
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
  disks: "",
  uploads: "",
  reads: "",
  cacheHitRatio: "",
  signatures: "",
  days: "",
  firstDay: "",
  rotationDays: "",
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
  groups: [],
  overTime: NEW_HORIZON,
  example: "",
};

let lastId = 0;

export function newGroupId(): string {
  lastId += 1;
  return `group-${lastId}`;
}
