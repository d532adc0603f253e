// Generated from schemas/ by `node scripts/generate.mjs`. Change the schemas instead.

/**
 * A workload for one billing month: groups of like keys, the period, and how open questions are to be read.
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
}

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
  | "amount-too-large";

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
  | "calls-on-pending-deletion";

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
   * Every price that slices of the lines rest on, once, in the order in which the lines first use them.
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
 * hosting.price, calls.price: the plain price. hosting.tier: one slab of a graduated price. calls.free-quota: free calls. hosting.pending-deletion, hosting.pending-import: units that are not billed.
 */
export type Rule =
  | "hosting.price"
  | "hosting.tier"
  | "hosting.pending-deletion"
  | "hosting.pending-import"
  | "calls.price"
  | "calls.free-quota";

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
 * Parts of the total; both are 0 when the total is 0.
 */
export interface Shares {
  hosting: BasisPoints;
  calls: BasisPoints;
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
   * Part of the total in ten-thousandths. All groups make 10,000, or 0 when the total is 0.
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
  amount: Amount;
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
  amount: Amount;
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
   * Price of `per` units, multiplier included.
   */
  price: Amount;
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
  calls: CallPrices;
  /**
   * What all prices are multiplied by in finance and government cloud.
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

export interface HostingPrices {
  /**
   * What is billed: every version of a key, or the key.
   */
  unit: "key-version" | "key";
  per: "day";
  prices: {
    "service-managed": HostingPrice;
    software: HostingPrice;
    "basic-hardware": HostingPrice;
    "advanced-hardware": HostingPrice;
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
   * Which operations are billed: all, or those named. It tells people what to count as calls.
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
