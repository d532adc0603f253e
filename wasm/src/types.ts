/** The documented JSON of kms-cost. Computed quantities and all amounts are decimal strings, exact. */

export type Creator = "user" | "service";
export type Protection = "SOFTWARE" | "HSM";
export type KeySpec =
  | "Aliyun_AES_256" | "Aliyun_SM4" | "RSA_2048" | "RSA_3072" | "EC_P256" | "EC_P256K" | "EC_SM2"
  | "Aliyun_SM2"; // another name of EC_SM2
export type KeyState = "Enabled" | "Disabled" | "PendingImport" | "PendingDeletion";
export type KeyOrigin = "Aliyun_KMS" | "EXTERNAL";

/** Units of work, from which the core derives calls. */
export type Work =
  | { kind: "disk-encryption"; /** disks created a month; 3 calls each */ disks: number }
  | { kind: "envelope-encryption"; /** objects a month; 1 call each */ uploads: number; reads: number;
      /** decimal string from "0" to "1", at most 6 decimals: the part of uploads and of reads served by a cached data key. Calls left are rounded up to whole calls, for uploads and reads each. Default "0". */
      cacheHitRatio?: string }
  | { kind: "signing"; signatures: number };

export interface KeyGroup {
  /** At most 200 characters. Default "". */
  label?: string;
  creator: Creator;
  /** Required when creator is "user". Default for "service": Aliyun_AES_256. */
  spec?: KeySpec;
  /** Required when creator is "user". Default for "service": SOFTWARE. */
  protection?: Protection;
  /** Region id, e.g. "ap-southeast-1". */
  region: string;
  /** Default "Enabled". */
  state?: KeyState;
  /** Default "Aliyun_KMS". */
  origin?: KeyOrigin;
  /** 0 to 10^9 */
  keys: number;
  /** 1 to 10^6. Default 1. */
  versionsPerKey?: number;
  /** Billed calls a month of the whole group, 0 to 10^15. Exactly one of calls and work. */
  calls?: number;
  work?: Work;
  /** Days of the period at whose end (24:00 UTC+8) the keys exist: 0 to the period's days. Default: from firstDay to the period's end. */
  days?: number;
  /** First day in use within the period, from 1. Default 1. */
  firstDay?: number;
  /** Interval of automatic rotation, 7 to 730. It changes no price within one month; it is checked against what is offered. */
  rotationDays?: number;
}

export interface Assumptions {
  tierScope: "account" | "region" | "spec" | "region-and-spec";
  quotaOrder: "proportional" | "dearest-first" | "cheapest-first";
  pendingImport: "billed" | "not-billed";
  partialDay: "end-of-day" | "any-part";
}

export interface Scenario {
  $schema?: string;
  /** Default "alibaba-intl-2021-03". */
  rateCard?: string;
  /** days: 1 to 31. month: "YYYY-MM", 2000-01 to 2199-12. Default {days: 30}. */
  period?: { days: number } | { month: string };
  assumptions?: Partial<Assumptions>;
  /** Asks for the vendor's rounding as a view beside the exact total. */
  rounding?: "round-down-discount";
  /** 0 to 100,000 groups. */
  keys: KeyGroup[];
}

export type HostingClass = "service-managed" | "software" | "basic-hardware" | "advanced-hardware";
export type ApiClass = "service-managed" | "basic" | "advanced";
export type RegionClass = "mainland" | "outside";
export type Cloud = "public" | "finance" | "government";

/** So many units at one price from one cell of the rate card. */
export interface Slice {
  /** price: the plain price. slab: one slab of a graduated tier. free-quota: free calls. not-billed: units that a rule leaves out. */
  kind: "price" | "slab" | "free-quota" | "not-billed";
  /** The rule applied: hosting.price, hosting.tier, hosting.pending-deletion, hosting.pending-import, calls.price, calls.free-quota */
  rule: string;
  quantity: string;
  /** Price of `per` units, multiplier included. */
  price: string;
  per: string;
  amount: string;
  /** Path within the rate card, e.g. "hosting.prices.advanced-hardware.slabs[0]"; null for not-billed. */
  cell: string | null;
  /** Slabs only: the versions a day above which and up to which it applies; upTo null = no limit. */
  above?: string;
  upTo?: string | null;
  /** Only where a multiplier (finance or government cloud) applies. */
  multiplier?: { factor: string; basePrice: string; cell: string };
}

export interface Line {
  /** Index into scenario.keys. */
  group: number;
  charge: "hosting" | "calls";
  unit: "key-version-day" | "key-day" | "call";
  quantity: string;
  amount: string;
  /** hosting: what the quantity is the product of. (versionsPerKey is absent where a card bills keys.) */
  counted?: { keys: string; versionsPerKey?: string; days: number };
  /** calls: the units of work that the calls come from, if the group states work. */
  work?: { kind: Work["kind"]; parts: { what: "disks" | "uploads" | "reads" | "signatures"; quantity: string; callsEach: string; cacheHitRatio?: string; calls: string }[] };
  slices: Slice[];
}

export interface GroupSummary {
  label: string;
  region: string;
  spec: string; // canonical: EC_SM2, never Aliyun_SM2
  protection: Protection;
  hostingClass: HostingClass;
  apiClass: ApiClass;
  regionClass: RegionClass;
  cloud: Cloud;
  amount: string;
  /** Part of the total in ten-thousandths (all groups: 10000, or 0 when the total is 0). */
  share: number;
}

export interface OpenQuestion {
  assumption: keyof Assumptions;
  chosen: string;
  /** The total under each reading with the other assumptions as chosen; change = that total minus the total (may begin with "-"). */
  readings: { reading: string; total: string; change: string }[];
}

export interface Bounds {
  lowest: { total: string; assumptions: Assumptions };
  highest: { total: string; assumptions: Assumptions };
  /** Only those that can move this workload's total. */
  questions: OpenQuestion[];
}

export interface Notice { code: string; path: string; parameters: Record<string, string | string[]> }
export interface Problem extends Notice { /** A sentence that says what would be right; added by the package. */ message: string }
export interface Warning extends Notice { message: string }

export interface Estimate {
  rateCard: string;
  currency: string;
  period: { days: number; month: string | null };
  assumptions: Assumptions;
  total: string;
  hosting: string;
  calls: string;
  /** Part of hosting and of calls in the total, in ten-thousandths. */
  shares: { hosting: number; calls: number };
  /** Twelve such periods. */
  year: string;
  groups: GroupSummary[];
  lines: Line[]; // by group: hosting, calls
  /** The free quota, if the card has one: calls free, calls that could use it, calls that did. */
  quota: { free: string; eligible: string; used: string; cell: string } | null;
  bounds: Bounds | null;
  warnings: Warning[];
  /** Only if the scenario asks for it: amounts recorded to 3 decimals (half up), the sum cut down to 2, at two possible levels. */
  roundDownDiscount?: { byTotal: { recorded: string; payable: string }; byLine: { recorded: string; payable: string } };
}

export type Result = { ok: true; estimate: Estimate } | { ok: false; problems: Problem[] };

/** What an input may be, for forms: from the core's own tables. */
export interface Catalogue {
  regions: { id: string; class: RegionClass; cloud: Cloud; managedHsm: boolean; closed: boolean }[];
  specs: { id: string; aliases: string[]; family: "basic" | "advanced"; automaticRotation: boolean }[];
  states: KeyState[];
  assumptions: { name: keyof Assumptions; readings: string[] }[]; // default first
  limits: { groups: number; keys: number; versionsPerKey: number; calls: number; periodDays: number; label: number };
}
