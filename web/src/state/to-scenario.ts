import { toEngineDecimal, toEnginePercent } from "../../../text/typed-decimal.js";
import { toEngineNumber } from "../../../text/typed-number.js";
import { toEngineRatio } from "../numbers/ratio.js";
import type {
  AccountDraft,
  DiscountDraft,
  Draft,
  GroupDraft,
  HorizonDraft,
  PeriodDraft,
} from "./draft.js";
import { withDefaults } from "./horizon.js";

/** The scenario that a draft stands for. The engine says whether it is a good one. */
export function toScenario(draft: Draft): unknown {
  return {
    rateCard: draft.rateCard,
    period: toPeriod(draft.period),
    assumptions: draft.assumptions,
    ...(draft.rounding && { rounding: "round-down-discount" }),
    discountPercent: toDiscount(draft.discount),
    taxPercent: toEnginePercent(draft.tax),
    account: toAccount(draft.account),
    overTime: toHorizon(draft.overTime),
    keys: draft.groups.map(toKeyGroup),
  };
}

function toPeriod(period: PeriodDraft): unknown {
  return period.kind === "days"
    ? { days: toEngineNumber(period.days) }
    : { month: `${period.year}-${period.month}` };
}

function toDiscount({ hosting, calls, meters }: DiscountDraft): unknown {
  return stated({
    hosting: toEnginePercent(hosting),
    calls: toEnginePercent(calls),
    meters: toEnginePercent(meters),
  });
}

function toAccount(account: AccountDraft): unknown {
  return stated({
    softwareInstances: toEngineNumber(account.softwareInstances),
    hardwareInstances: toEngineNumber(account.hardwareInstances),
    secrets: toEngineNumber(account.secrets),
    queriesPerSecond: toEngineDecimal(account.queriesPerSecond),
  });
}

/** Whoever types a part of it means the rest as its defaults. */
function toHorizon(horizon: HorizonDraft): unknown {
  if (Object.values(horizon).every((text) => text.trim() === "")) {
    return undefined;
  }
  const { start, months, monthlyBudget, totalBudget } = withDefaults(horizon);
  return {
    start: toEngineText(start),
    months: toEngineNumber(months),
    monthlyBudget: toEngineDecimal(monthlyBudget),
    totalBudget: toEngineDecimal(totalBudget),
  };
}

/** The object, unless nothing in it is stated. */
function stated(fields: Readonly<Record<string, unknown>>): unknown {
  return Object.values(fields).some((value) => value !== undefined) ? fields : undefined;
}

/** Text as typed; a blank field is left out. */
function toEngineText(text: string): string | undefined {
  return text.trim() || undefined;
}

function toKeyGroup(group: GroupDraft): unknown {
  return {
    label: group.label,
    creator: group.creator,
    spec: group.spec || undefined,
    protection: group.protection || undefined,
    region: group.region,
    state: group.state,
    origin: group.origin,
    keys: toEngineNumber(group.keys),
    versionsPerKey: toEngineNumber(group.versionsPerKey),
    calls: group.work === "calls" ? toEngineNumber(group.calls) : undefined,
    cryptographicCalls:
      group.work === "calls" ? toEngineNumber(group.cryptographicCalls) : undefined,
    work: toWork(group),
    days: toEngineNumber(group.days),
    firstDay: toEngineNumber(group.firstDay),
    rotationDays: toEngineNumber(group.rotationDays),
    created: toEngineText(group.created),
    lastRotation: toEngineText(group.lastRotation),
    versionsAdded: stated({
      everyDays: toEngineNumber(group.versionsEveryDays),
      on: toDates(group.versionsOn),
    }),
    deletion: stated({
      scheduled: toEngineText(group.deletionScheduled),
      windowDays: toEngineNumber(group.deletionWindowDays),
    }),
    keyGrowth: toGrowth(group),
    callGrowthPercent: toEnginePercent(group.callGrowth),
  };
}

function toDates(text: string): readonly string[] | undefined {
  const dates = text
    .normalize("NFKC")
    .split(/[\s,;、]+/)
    .filter(Boolean);
  return dates.length > 0 ? dates : undefined;
}

function toGrowth({ growthKind, growth }: GroupDraft): unknown {
  switch (growthKind) {
    case "":
      return undefined;
    case "perMonth":
      return stated({ perMonth: toEngineNumber(growth) });
    case "percent":
      return stated({ percent: toEnginePercent(growth) });
  }
}

function toWork(group: GroupDraft): unknown {
  switch (group.work) {
    case "calls":
      return undefined;
    case "disk-encryption":
      return { kind: group.work, disks: toEngineNumber(group.disks) };
    case "envelope-encryption":
      return {
        kind: group.work,
        uploads: toEngineNumber(group.uploads),
        reads: toEngineNumber(group.reads),
        cacheHitRatio: toEngineRatio(group.cacheHitRatio),
      };
    case "signing":
      return { kind: group.work, signatures: toEngineNumber(group.signatures) };
  }
}
