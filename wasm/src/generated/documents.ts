// Generated from schemas/ by `node scripts/generate.mjs`. Change the schemas instead.

/**
 * A workload: groups of like keys, the period, how open questions are to be read, and for projections the horizon.
 */
export interface Scenario {
  /**
   * Where this schema lies; for editors.
   */
  $schema?: string;
  /**
   * Id of the rate card to price with.
   */
  rateCard?: string;
  period?: Period;
  assumptions?: AssumptionChoices;
  /**
   * Asks for the vendor's rounding of bills as a view beside the exact total.
   */
  rounding?: "round-down-discount";
  discountPercent?: DiscountPercent;
  /**
   * Tax on what is left after discounts, in percent: a decimal string from 0 to 1000 with at most 3 decimals.
   */
  taxPercent?: string;
  account?: AccountUse;
  overTime?: Horizon;
  /**
   * At most 100,000 groups.
   *
   * @maxItems 100000
   */
  keys: KeyGroup[];
}

/**
 * Who made the key: the user, or an Alibaba Cloud service for them (alias acs/<service>).
 */
export type Creator = "user" | "service";

/**
 * Protection level.
 */
export type Protection = "SOFTWARE" | "HSM";

/**
 * Key spec. Aliyun_SM2 is another name of EC_SM2.
 */
export type KeySpec =
  "Aliyun_AES_256" | "Aliyun_SM4" | "RSA_2048" | "RSA_3072" | "EC_P256" | "EC_P256K" | "EC_SM2" | "Aliyun_SM2";

/**
 * State of a key. Only PendingDeletion is never billed.
 */
export type KeyState = "Enabled" | "Disabled" | "PendingImport" | "PendingDeletion";

/**
 * Where the key material comes from. EXTERNAL is imported.
 */
export type KeyOrigin = "Aliyun_KMS" | "EXTERNAL";

/**
 * One billing month: a number of days, or a month of the calendar.
 */
export type Period = DayPeriod | MonthPeriod;

export interface DayPeriod {
  /**
   * Days of the billing month, 1 to 31.
   */
  days: number;
}

export interface MonthPeriod {
  /**
   * Calendar month, from 2000-01 to 2199-12.
   */
  month: string;
}

/**
 * Within what the versions of a graduated tier are counted together.
 */
export type TierScope = "account" | "region" | "spec" | "region-and-spec";

/**
 * Which calls use the free quota first.
 */
export type QuotaOrder = "proportional" | "dearest-first" | "cheapest-first";

/**
 * Whether a key that waits for its key material is billed.
 */
export type PendingImport = "billed" | "not-billed";

/**
 * Whether a day counts by what exists at its end (24:00, UTC+8), or by any part of it.
 */
export type PartialDay = "end-of-day" | "any-part";

/**
 * How the questions that the price list leaves open are read. What is not chosen has its default, the first reading.
 */
export interface AssumptionChoices {
  tierScope?: TierScope;
  quotaOrder?: QuotaOrder;
  pendingImport?: PendingImport;
  partialDay?: PartialDay;
}

/**
 * Keys that are alike and are billed as one.
 */
export interface KeyGroup {
  /**
   * A name for people, at most 200 characters.
   */
  label?: string;
  creator: Creator;
  /**
   * Required when creator is user. Default for service: Aliyun_AES_256.
   */
  spec?: KeySpec;
  /**
   * Required when creator is user. Default for service: SOFTWARE.
   */
  protection?: Protection;
  /**
   * Region id, such as ap-southeast-1.
   */
  region: string;
  state?: KeyState;
  origin?: KeyOrigin;
  /**
   * Number of keys, 0 to 10^9.
   */
  keys: number;
  /**
   * Versions of each key, 1 to 10^6. Every version is billed.
   */
  versionsPerKey?: number;
  /**
   * Billed calls a month of the whole group, 0 to 10^15. Give either calls or work.
   */
  calls?: number;
  /**
   * What the keys do, from which calls follow. Give either calls or work.
   */
  work?: Work;
  /**
   * How many of the calls are cryptographic operations, for cards that bill only those. At most calls; not together with work.
   */
  cryptographicCalls?: number;
  /**
   * Days of the period at whose end the keys exist. Default: from firstDay to the period's end.
   */
  days?: number;
  /**
   * First day in use within the period.
   */
  firstDay?: number;
  /**
   * Interval of automatic rotation. It changes no price within one month; it is checked against what is offered.
   */
  rotationDays?: number;
  /**
   * Day on which the keys are created. Default: before the horizon.
   */
  created?: Day;
  /**
   * Day from which rotation and versions added every so many days are counted. Default: created, or the first day of the horizon.
   */
  lastRotation?: Day;
  versionsAdded?: VersionsAdded;
  deletion?: Deletion;
  keyGrowth?: KeyGrowth;
  /**
   * By how much the calls grow each month, in percent.
   */
  callGrowthPercent?: GrowthPercent;
}

/**
 * A day of UTC+8, from 2000-01-01 to 2199-12-31.
 */
export type Day = string;

/**
 * An amount in the currency of the rate card: a decimal string from 0 to 10^18 with at most 8 decimals.
 */
export type Budget = string;

/**
 * What a projection looks at: so many calendar months from a start month on.
 */
export interface Horizon {
  /**
   * The first month, from 2000-01. The last month is at most 2199-12.
   */
  start: string;
  months: number;
  monthlyBudget?: Budget;
  totalBudget?: Budget;
}

/**
 * Versions that are added by hand.
 */
export type VersionsAdded = VersionsEvery | VersionsOn;

export interface VersionsEvery {
  everyDays: number;
}

export interface VersionsOn {
  /**
   * In ascending order, at least 7 days apart.
   *
   * @minItems 1
   * @maxItems 600
   */
  on: Day[];
}

/**
 * When the keys are scheduled for deletion, and how long they wait for it.
 */
export interface Deletion {
  scheduled: Day;
  windowDays?: number;
}

/**
 * By how much the number of keys grows on the first day of each month.
 */
export type KeyGrowth = KeyGrowthByNumber | KeyGrowthByPercent;

export interface KeyGrowthByNumber {
  perMonth: number;
}

export interface KeyGrowthByPercent {
  percent: GrowthPercent;
}

/**
 * A decimal string from 0 to 1000 with at most 4 decimals.
 */
export type GrowthPercent = string;

/**
 * A negotiated discount on each charge, in percent.
 */
export interface DiscountPercent {
  hosting?: Discount;
  calls?: Discount;
  /**
   * On what the card meters for the account, such as instances.
   */
  meters?: Discount;
}

/**
 * A decimal string from 0 to 100 with at most 3 decimals.
 */
export type Discount = string;

/**
 * What is used of the account as a whole, for cards that meter it. What a card prices has to be stated; 0 is a statement.
 */
export interface AccountUse {
  /**
   * Software instances on each day.
   */
  softwareInstances?: MeterCount;
  /**
   * Hardware instances on each day.
   */
  hardwareInstances?: MeterCount;
  /**
   * Secrets at the end of each day.
   */
  secrets?: MeterCount;
  /**
   * The highest per-minute average of queries per second of each day: a decimal string from 0 to 1,000,000,000 with at most 6 decimals. It is rounded up to a whole number.
   */
  queriesPerSecond?: string;
}

export type MeterCount = number;

/**
 * A unit of work: what is done a month, instead of how many calls that makes.
 */
export type Work = DiskEncryption | EnvelopeEncryption | Signing;

/**
 * Encrypted disks: 3 calls for each one created.
 */
export interface DiskEncryption {
  kind: "disk-encryption";
  /**
   * Disks created a month.
   */
  disks: WorkQuantity;
}

/**
 * Client-side encryption of objects: 1 call an upload, 1 call a read.
 */
export interface EnvelopeEncryption {
  kind: "envelope-encryption";
  /**
   * Objects uploaded a month.
   */
  uploads: WorkQuantity;
  /**
   * Objects read a month.
   */
  reads: WorkQuantity;
  /**
   * Part of the uploads and of the reads that a cached data key serves: a decimal string from 0 to 1 with at most 6 decimals. The calls left are rounded up to whole calls, for uploads and for reads.
   */
  cacheHitRatio?: string;
}

/**
 * Signatures: 1 call each.
 */
export interface Signing {
  kind: "signing";
  /**
   * Signatures a month.
   */
  signatures: WorkQuantity;
}

export type WorkQuantity = number;

/**
 * All that is wrong with an input, at once. Nothing is priced.
 */
export interface Problems {
  /**
   * @minItems 1
   */
  problems: Problem[];
}

/**
 * What the sentence needs: limits, names allowed and the like.
 */
export interface Parameters {
  [k: string]: string | string[];
}

/**
 * Stable; docs/codes.md tells what each means.
 */
export type ProblemCode =
  | "not-json"
  | "not-utf8"
  | "missing"
  | "unknown-field"
  | "wrong-type"
  | "not-whole"
  | "out-of-range"
  | "unknown-value"
  | "unknown-region"
  | "unknown-rate-card"
  | "too-many"
  | "too-long"
  | "conflict"
  | "not-decimal"
  | "not-date"
  | "wrong-form"
  | "too-precise"
  | "price-not-representable"
  | "slabs-not-ascending"
  | "slab-limit-missing"
  | "slab-limit-on-last"
  | "duplicate"
  | "unknown-source"
  | "amount-too-large"
  | "amount-too-precise"
  | "needed-by-card"
  | "rotation-not-allowed"
  | "date-out-of-order"
  | "limit-passed";

/**
 * Stable; docs/codes.md tells what each means.
 */
export type WarningCode =
  | "spec-needs-hsm"
  | "spec-not-in-region"
  | "hsm-not-in-region"
  | "region-closed"
  | "cloud-not-on-card"
  | "rotation-not-for-spec"
  | "rotation-not-for-origin"
  | "rotation-suspended"
  | "imported-key-has-one-version"
  | "many-versions"
  | "many-asymmetric-versions"
  | "calls-on-pending-deletion"
  | "hosting-not-priced"
  | "calls-not-priced"
  | "meter-not-priced"
  | "operations-not-stated"
  | "days-not-over-time";

/**
 * A reason why nothing could be priced.
 */
export interface Problem {
  code: ProblemCode;
  /**
   * The input concerned, such as keys[3].calls; empty for the whole document.
   */
  path: string;
  parameters: Parameters;
  /**
   * A sentence that says what would be right.
   */
  message: string;
}

/**
 * Something that is priced although it is not offered, or that one should know.
 */
export interface Warning {
  code: WarningCode;
  /**
   * The input concerned, such as keys[3].region.
   */
  path: string;
  parameters: Parameters;
  /**
   * What is wrong and how it was priced, in a sentence.
   */
  message: string;
}

/**
 * What one billing month costs, line by line. All amounts and computed quantities are exact decimal strings.
 */
export interface Estimate {
  /**
   * Id of the rate card.
   */
  rateCard: string;
  currency: string;
  hostingUnit: HostingUnit;
  period: BilledPeriod;
  assumptions: Assumptions;
  total: Amount;
  /**
   * The part of the total that is for hosting.
   */
  hosting: Amount;
  /**
   * The part of the total that is for calls.
   */
  calls: Amount;
  /**
   * The part of the total that is for what the card meters for the account. Absent where it has no meters.
   */
  metered?: Amount;
  shares: Shares;
  /**
   * Twelve such periods. null: they come to more than is computed exactly.
   */
  year: Amount | null;
  /**
   * In the order of the scenario.
   */
  groups: GroupSummary[];
  /**
   * For each group, its hosting and then its calls. They add up to the total.
   */
  lines: Line[];
  /**
   * What the card meters for the account; these lines add to those of the groups. Absent where it has no meters.
   */
  meters?: MeterLine[];
  /**
   * Every price that slices of the lines rest on, once, in the order in which the lines first use them; then those of the meters.
   */
  prices: AppliedPrice[];
  /**
   * null: the card has no free quota.
   */
  quota: QuotaUse | null;
  /**
   * null: no open question moves this total.
   */
  bounds: Bounds | null;
  /**
   * Discount and tax. Absent where the scenario states none.
   */
  adjusted?: Adjusted;
  warnings: Warning[];
  roundDownDiscount?: RoundDownDiscount;
}

/**
 * An exact decimal.
 */
export type Amount = string;

/**
 * A whole number, exact.
 */
export type Count = string;

/**
 * An exact decimal with its sign.
 */
export type Change = string;

/**
 * A share in ten-thousandths.
 */
export type BasisPoints = number;

export type HostingClass = "service-managed" | "software" | "basic-hardware" | "advanced-hardware";

export type ApiClass = "service-managed" | "basic" | "advanced";

export type RegionClass = "mainland" | "outside";

export type Cloud = "public" | "finance" | "government";

export type Charge = "hosting" | "calls";

/**
 * What lines of hosting count. Those of calls count calls.
 */
export type HostingUnit = "key-version-day" | "key-day";

export type WorkKind = "disk-encryption" | "envelope-encryption" | "signing";

export type WorkItem = "disks" | "uploads" | "reads" | "signatures";

/**
 * hosting.price, calls.price: the plain price. hosting.tier: one slab of a graduated price. calls.free-quota: free calls. hosting.pending-deletion, hosting.pending-import: units that are not billed. calls.other-operations: calls of operations that the card does not bill. hosting.not-priced, calls.not-priced: units that the card has no price for. meters.price: the price of what is metered for the account.
 */
export type Rule =
  | "hosting.price"
  | "hosting.tier"
  | "hosting.pending-deletion"
  | "hosting.pending-import"
  | "hosting.not-priced"
  | "calls.price"
  | "calls.free-quota"
  | "calls.other-operations"
  | "calls.not-priced"
  | "meters.price";

export interface BilledPeriod {
  days: number;
  /**
   * The calendar month, if one was chosen.
   */
  month: string | null;
}

/**
 * The reading of every open question.
 */
export interface Assumptions {
  tierScope: TierScope;
  quotaOrder: QuotaOrder;
  pendingImport: PendingImport;
  partialDay: PartialDay;
}

export type AssumptionName = "tierScope" | "quotaOrder" | "pendingImport" | "partialDay";

/**
 * Parts of the total; all are 0 when the total is 0.
 */
export interface Shares {
  hosting: BasisPoints;
  calls: BasisPoints;
  /**
   * Absent where the card has no meters.
   */
  meters?: BasisPoints;
}

/**
 * How a key group was classified, and what it costs.
 */
export interface GroupSummary {
  hostingClass: HostingClass;
  apiClass: ApiClass;
  regionClass: RegionClass;
  cloud: Cloud;
  amount: Amount;
  /**
   * Part of the total in ten-thousandths. All groups and the meters make 10,000, or 0 when the total is 0.
   */
  share: BasisPoints;
}

/**
 * One charge of one group, with all that it is made of.
 */
export interface Line {
  /**
   * Index into the scenario's keys.
   */
  group: number;
  charge: Charge;
  quantity: Count;
  /**
   * null: the card has no price for what is billed here. It is no part of the total.
   */
  amount: Amount | null;
  /**
   * Hosting: what the quantity is the product of.
   */
  counted?: Counted;
  /**
   * Calls: the work they come from, if the group states work.
   */
  work?: WorkDone;
  /**
   * They add up to the line.
   */
  slices: Slice[];
}

export interface Counted {
  keys: Count;
  /**
   * Absent where the card bills keys.
   */
  versionsPerKey?: Count;
  days: number;
}

export interface WorkDone {
  kind: WorkKind;
  /**
   * @minItems 1
   */
  parts: WorkPart[];
}

export interface WorkPart {
  what: WorkItem;
  quantity: Count;
  callsEach: Count;
  cacheHitRatio?: Amount;
  calls: Count;
}

/**
 * So many units at one price.
 */
export interface Slice {
  /**
   * Index into the estimate's prices.
   */
  price: number;
  quantity: Count;
  /**
   * null: the card has no price for these units.
   */
  amount: Amount | null;
}

/**
 * A price from one cell of the rate card, as it applies, and the rule by which it does.
 */
export interface AppliedPrice {
  rule: Rule;
  /**
   * Path within the rate card, such as hosting.prices.advanced-hardware.slabs[0]; null for units that a rule leaves out.
   */
  cell: string | null;
  /**
   * Price of `per` units, multiplier included. null: the card has none.
   */
  price: Amount | null;
  per: Count;
  /**
   * Slabs: the versions a day above which it applies.
   */
  above?: Count;
  /**
   * Slabs: the versions a day up to which it applies; null for no limit.
   */
  upTo?: string | null;
  /**
   * Only in finance and government cloud, where the card has a multiplier.
   */
  multiplier?: AppliedMultiplier;
}

export interface AppliedMultiplier {
  factor: Amount;
  basePrice: Amount;
  cell: string;
}

/**
 * What a card may meter for the account as a whole, a day.
 */
export type Meter = "software-instance" | "hardware-instance" | "secret" | "query-per-second";

/**
 * One thing that the card meters for the account, such as instances.
 */
export interface MeterLine {
  meter: Meter;
  /**
   * What the quantity is the product of.
   */
  counted: {
    /**
     * As the scenario states it.
     */
    stated: Amount;
    /**
     * Rounded up to a whole number.
     */
    count: Count;
    days: number;
  };
  /**
   * Count times days.
   */
  quantity: Count;
  amount: Amount;
  /**
   * Index into the prices.
   */
  price: number;
}

/**
 * Discount and tax, applied after everything. The total and the lines add up to what is payable.
 */
export interface Adjusted {
  /**
   * @minItems 1
   */
  lines: Adjustment[];
  /**
   * What is payable.
   */
  total: Amount;
}

export interface Adjustment {
  kind: "discount" | "tax";
  /**
   * The charge that a discount is on.
   */
  on?: "hosting" | "calls" | "meters";
  percent: Amount;
  /**
   * What the percentage is of.
   */
  base: Amount;
  /**
   * Below 0 for a discount.
   */
  amount: Change;
}

/**
 * The free quota of the account.
 */
export interface QuotaUse {
  /**
   * Calls that are free.
   */
  free: Count;
  /**
   * Calls that could use it.
   */
  eligible: Count;
  /**
   * Calls that did.
   */
  used: Count;
  cell: string;
}

/**
 * How far the open questions can move the total.
 */
export interface Bounds {
  lowest: Bound;
  highest: Bound;
  /**
   * Only those that can move this workload's total.
   *
   * @minItems 1
   */
  questions: OpenQuestion[];
}

export interface Bound {
  total: Amount;
  assumptions: Assumptions;
}

export interface OpenQuestion {
  assumption: AssumptionName;
  chosen: string;
  /**
   * @minItems 2
   */
  readings: ReadingTotal[];
}

/**
 * The total under one reading, the other questions as chosen.
 */
export interface ReadingTotal {
  reading: string;
  total: Amount;
  /**
   * That total minus the total.
   */
  change: Change;
}

/**
 * The vendor's rounding of bills: amounts recorded to 3 decimals (half up), the fee cut down to 2. At which level is open, so both are given.
 */
export interface RoundDownDiscount {
  byTotal: RecordedFee;
  byLine: RecordedFee;
}

export interface RecordedFee {
  recorded: Amount;
  payable: Amount;
}

/**
 * What a workload costs over calendar months. All amounts and computed quantities are exact decimal strings.
 */
export interface Projection {
  /**
   * Id of the rate card.
   */
  rateCard: string;
  currency: string;
  hostingUnit: HostingUnit;
  assumptions: Assumptions;
  /**
   * The sum of the months at list prices.
   */
  total: Amount;
  hosting: Amount;
  calls: Amount;
  /**
   * Absent where the card has no meters.
   */
  metered?: Amount;
  /**
   * After discount and tax. Absent where the scenario states none.
   */
  payable?: Amount;
  /**
   * @minItems 1
   * @maxItems 120
   */
  months: ProjectedMonth[];
  /**
   * Every price that slices of the lines rest on, once. Empty where no lines were asked for.
   */
  prices: AppliedPrice[];
  /**
   * In the order of their days.
   */
  events: ProjectionEvent[];
  warnings: Warning[];
}

export interface ProjectedMonth {
  month: string;
  days: number;
  /**
   * At list prices.
   */
  total: Amount;
  hosting: Amount;
  calls: Amount;
  /**
   * Absent where the card has no meters.
   */
  metered?: Amount;
  adjusted?: Adjusted;
  /**
   * What is payable from the horizon's start to this month's end.
   */
  running: Amount;
  hostingByClass: HostingByClass;
  callsByClass: CallsByClass;
  /**
   * Key versions (or keys, where the card bills those) that are billed on the month's last day.
   */
  items: Count;
  /**
   * Keys that exist at the month's end and are not scheduled for deletion.
   */
  keys: Count;
  /**
   * Key versions that wait for their deletion at the month's end, and are not billed.
   */
  waiting: Count;
  /**
   * Calls of the month.
   */
  callCount: Count;
  /**
   * null: the card has no free quota.
   */
  quota: QuotaUse | null;
  /**
   * For each group, its hosting and then its calls. Only where they were asked for.
   */
  lines?: ProjectedLine[];
}

export interface HostingByClass {
  "service-managed": Amount;
  software: Amount;
  "basic-hardware": Amount;
  "advanced-hardware": Amount;
}

export interface CallsByClass {
  "service-managed": Amount;
  basic: Amount;
  advanced: Amount;
}

/**
 * One charge of one group in one month.
 */
export interface ProjectedLine {
  group: number;
  charge: Charge;
  quantity: Count;
  /**
   * null: the card has no price for this charge.
   */
  amount: Amount | null;
  /**
   * Hosting: days on end with the same number of items; days without any are left out. They make up the quantity.
   */
  runs?: DayRun[];
  slices: Slice[];
}

export interface DayRun {
  firstDay: number;
  days: number;
  /**
   * Key versions (or keys) of the whole group that are counted on each of these days.
   */
  items: Count;
}

/**
 * Something that happens for the first time.
 */
export type ProjectionEvent = TierCrossed | QuotaExceeded | BudgetExceeded;

/**
 * The versions of a pool exceed the first slab of its price.
 */
export interface TierCrossed {
  kind: "tier-crossed";
  date: string;
  month: string;
  hostingClass: HostingClass;
  /**
   * Where the tier is counted by region.
   */
  region: string | null;
  /**
   * Where the tier is counted by spec.
   */
  spec: string | null;
  /**
   * The limit of the first slab.
   */
  above: Count;
  /**
   * How many there are on that day.
   */
  items: Count;
  /**
   * Whether it is so from the horizon's first day on.
   */
  fromStart: boolean;
}

/**
 * The calls that may use the free quota exceed it.
 */
export interface QuotaExceeded {
  kind: "quota-exceeded";
  month: string;
  eligible: Count;
  free: Count;
}

/**
 * A budget is exceeded: by the amount of a month, or by the running sum.
 */
export interface BudgetExceeded {
  kind: "monthly-budget-exceeded" | "total-budget-exceeded";
  month: string;
  amount: Amount;
  budget: Amount;
}

/**
 * What one thing more would cost in the month of an estimate, and how far it is to the next breakpoint.
 */
export interface Marginal {
  rateCard: string;
  currency: string;
  total: Amount;
  /**
   * In the order of the scenario.
   */
  groups: GroupMarginal[];
  /**
   * From the calls that may use the free quota to its end. null: there is none.
   */
  quota: Distance | null;
}

export interface GroupMarginal {
  oneKey: Step;
  /**
   * One more version of each key of the group.
   */
  oneVersion: Step;
  tenThousandCalls: Step;
  /**
   * null: the group's hosting has one price, or is not billed.
   */
  tier: TierDistance | null;
}

/**
 * By how much the total changes. null: it would pass the limits of a workload.
 */
export type Step = Change | null;

export interface Distance {
  /**
   * Where one stands.
   */
  at: Count;
  /**
   * How far it is down to the breakpoint that was passed last; null: none was passed.
   */
  below: Count | null;
  /**
   * How far it is up to the next breakpoint; null: there is none.
   */
  above: Count | null;
}

/**
 * Of the tier's pool that the group belongs to, on the day with the most items.
 */
export interface TierDistance {
  /**
   * Items in the pool.
   */
  pool: Count;
  /**
   * Down to the limit that was passed last.
   */
  below: Count | null;
  /**
   * Up to the next limit; so many more still have the present price.
   */
  above: Count | null;
  /**
   * The next limit.
   */
  limit: Count | null;
}

/**
 * The largest whole number of something that stays within a budget (for rotationDays, the smallest), with its proof.
 */
export interface Solution {
  rateCard: string;
  currency: string;
  quantity: Quantity;
  group: number | null;
  budget: Amount;
  /**
   * none: not even the smallest number works. any: every number within the limits does.
   */
  outcome: "found" | "none" | "any";
  /**
   * null where none works; the limit where any does.
   */
  value: number | null;
  /**
   * What is payable with the value. Where none works, with the number nearest to working.
   */
  cost: Amount | null;
  /**
   * The neighbour that does not work: value + 1, or value - 1 for rotationDays. null where there is none.
   */
  next: number | null;
  /**
   * What is payable with that: above the budget.
   */
  nextCost: Amount | null;
}

export type Quantity =
  "calls" | "keys" | "versionsPerKey" | "disks" | "uploads" | "reads" | "signatures" | "rotationDays" | "months";

/**
 * The exact total over a range of one quantity.
 */
export interface Sweep {
  rateCard: string;
  currency: string;
  quantity: "calls" | "keys" | "versionsPerKey" | "disks" | "uploads" | "reads" | "signatures";
  group: number;
  from: number;
  step: number;
  count: number;
  /**
   * Of from, from + step, and so on.
   */
  totals: Amount[];
  /**
   * In ascending order, within the range.
   */
  breakpoints: Breakpoint[];
}

export interface Breakpoint {
  kind: "quota" | "tier";
  /**
   * The last value on this side of it.
   */
  at: number;
  /**
   * The quota, or the limit of the slab.
   */
  limit: Count;
}

/**
 * Workloads, or one under several rate cards, side by side. The first column is what the others are compared with.
 */
export interface Comparison {
  /**
   * @minItems 2
   */
  columns: ComparisonColumn[];
  rows: ComparisonRow[];
}

export interface ComparisonColumn {
  name: string;
  rateCard: string | null;
  currency: string | null;
  /**
   * null: it could not be priced; the problems say why.
   */
  estimate: Estimate | null;
  problems: Problem[];
  /**
   * Of what is payable, against the first column. null: another currency, or not priced.
   */
  change: Change | null;
  /**
   * The change in percent of the first column, rounded half up to 2 decimals. null: no change is given, or the first is 0.
   */
  percent: Change | null;
  /**
   * What is payable in the first column's currency, where the request states a rate.
   */
  converted: Converted | null;
}

export interface Converted {
  /**
   * Exact: what is payable times the rate.
   */
  amount: Amount;
  currency: string;
  /**
   * As stated: how much of the first column's currency one unit of this column's costs.
   */
  rate: Amount;
}

/**
 * A group, or what is metered for the account.
 */
export interface ComparisonRow {
  label: string;
  /**
   * By column.
   */
  cells: ComparisonCell[];
}

export interface ComparisonCell {
  /**
   * Index into the column's keys. null: it has no such group.
   */
  group: number | null;
  /**
   * null: no such group, or not priced.
   */
  hosting: Amount | null;
  /**
   * null: no such group, or not priced.
   */
  calls: Amount | null;
  /**
   * Only in the row of the account.
   */
  meters: Amount | null;
  /**
   * Against the first column. null: not comparable.
   */
  change: Change | null;
  /**
   * Why it differs from the first column.
   */
  reasons: Reason[];
}

export interface Reason {
  charge: "hosting" | "calls" | "meters";
  kind:
    | "group-added"
    | "group-missing"
    | "hosting-class"
    | "api-class"
    | "region-class"
    | "quantity"
    | "unit"
    | "price"
    | "tier"
    | "free-quota"
    | "other-operations"
    | "not-priced"
    | "currency";
  before: string | null;
  after: string | null;
}

/**
 * A dated price book. Every price names its source and the day on which it was read there. Prices are decimal strings.
 */
export interface RateCard {
  /**
   * Where this schema lies; for editors.
   */
  $schema?: string;
  /**
   * Version of this format.
   */
  format: 1;
  /**
   * By which a scenario names the card.
   */
  id: string;
  /**
   * For people.
   */
  name: string;
  /**
   * Whose prices these are.
   */
  provider?: string;
  /**
   * What they are for.
   */
  product?: string;
  /**
   * ISO 4217 code. Nothing is ever converted.
   */
  currency: string;
  life?: ProductLife;
  /**
   * @minItems 1
   * @maxItems 32
   */
  sources: Source[];
  hosting: HostingPrices;
  /**
   * null: the card has no price for calls.
   */
  calls: CallPrices | null;
  meters?: MeterPrices;
  /**
   * What prices of hosting and calls are multiplied by in finance and government cloud.
   *
   * @maxItems 2
   */
  multipliers?: Multiplier[];
}

export type IsoDate = string;

/**
 * 0 to 1,000,000 as a decimal string with at most 12 decimals.
 */
export type DecimalPrice = string;

/**
 * Id of one of the card's sources.
 */
export type SourceId = string;

/**
 * When the product was closed, for the reader of an estimate.
 */
export interface ProductLife {
  closedToNewCustomers?: IsoDate;
  endOfFullSupport?: IsoDate;
  endOfService?: IsoDate;
}

/**
 * A document that prices were read in.
 */
export interface Source {
  id: string;
  title: string;
  url?: string;
  /**
   * File within a repository.
   */
  path?: string;
  firstRead?: IsoDate;
  lastRead?: IsoDate;
}

export interface Price {
  price: DecimalPrice;
  source: SourceId;
  /**
   * The day on which the price was read there.
   */
  read: IsoDate;
}

/**
 * One slab of a graduated price. It applies to the units above the slab before and up to its own limit.
 */
export interface PriceSlab {
  /**
   * The last unit at this price. The last slab has no limit, all others have one.
   */
  upTo?: number;
  price: DecimalPrice;
  source: SourceId;
  read: IsoDate;
}

export interface SlabbedPrice {
  /**
   * In ascending order.
   *
   * @minItems 1
   * @maxItems 16
   */
  slabs: PriceSlab[];
}

export type HostingPrice = Price | SlabbedPrice;

/**
 * null: the card has no price for this class.
 */
export type HostingPriceOrNone = HostingPrice | null;

export interface HostingPrices {
  /**
   * What is billed: every version of a key, or the key.
   */
  unit: "key-version" | "key";
  per: "day";
  prices: {
    "service-managed": HostingPriceOrNone;
    software: HostingPriceOrNone;
    "basic-hardware": HostingPriceOrNone;
    "advanced-hardware": HostingPriceOrNone;
  };
}

export interface RegionalPrices {
  /**
   * In regions in mainland China.
   */
  mainland: Price;
  /**
   * In all other regions.
   */
  outside: Price;
}

/**
 * Calls a month that cost nothing, once for the whole account.
 */
export interface FreeQuota {
  calls: number;
  /**
   * Whose calls may use it.
   */
  for: "service-managed" | "any-key";
  source: SourceId;
  read: IsoDate;
}

export interface CallPrices {
  /**
   * A price is for so many calls; it is linear, not by blocks.
   */
  per: 1 | 10 | 100 | 1000 | 10000 | 100000 | 1000000;
  /**
   * Which operations are billed: all, or those named, which are the cryptographic ones.
   */
  operations: "all" | string[];
  /**
   * null: there is none.
   */
  freeQuota: FreeQuota | null;
  prices: {
    "service-managed": RegionalPrices;
    basic: RegionalPrices;
    advanced: RegionalPrices;
  };
}

/**
 * What is metered for the account as a whole, each at a price a day. A workload has to state how many there are.
 */
export interface MeterPrices {
  "software-instance"?: Price;
  "hardware-instance"?: Price;
  secret?: Price;
  /**
   * Of the day's peak, rounded up to a whole number.
   */
  "query-per-second"?: Price;
}

export interface Multiplier {
  cloud: "finance" | "government";
  /**
   * Above 0, up to 1,000, as a decimal string with at most 4 decimals.
   */
  factor: string;
  source: SourceId;
  read: IsoDate;
}

/**
 * What an input may be, for forms: from the engine's own tables.
 */
export interface Catalogue {
  regions: RegionFacts[];
  specs: SpecFacts[];
  states: KeyState[];
  assumptions: AssumptionReadings[];
  limits: Limits;
}

export interface RegionFacts {
  id: string;
  class: RegionClass;
  cloud: Cloud;
  /**
   * Whether the region has managed HSMs.
   */
  managedHsm: boolean;
  closed: boolean;
}

export interface SpecFacts {
  id: string;
  aliases: string[];
  family: "basic" | "advanced";
  automaticRotation: boolean;
}

export interface AssumptionReadings {
  name: AssumptionName;
  /**
   * The default first.
   *
   * @minItems 2
   */
  readings: string[];
}

/**
 * The highest numbers that are accepted.
 */
export interface Limits {
  groups: number;
  keys: number;
  versionsPerKey: number;
  calls: number;
  periodDays: number;
  /**
   * Characters.
   */
  label: number;
}
