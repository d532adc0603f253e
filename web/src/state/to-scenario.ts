import { toEngineRatio } from "../numbers/ratio.js";
import { toEngineNumber } from "../numbers/typed-number.js";
import type { Draft, GroupDraft, PeriodDraft } from "./draft.js";

/** The scenario that a draft stands for. The engine says whether it is a good one. */
export function toScenario(draft: Draft): unknown {
  return {
    rateCard: draft.rateCard,
    period: toPeriod(draft.period),
    assumptions: draft.assumptions,
    ...(draft.rounding && { rounding: "round-down-discount" }),
    keys: draft.groups.map(toKeyGroup),
  };
}

function toPeriod(period: PeriodDraft): unknown {
  return period.kind === "days"
    ? { days: toEngineNumber(period.days) }
    : { month: `${period.year}-${period.month}` };
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
    work: toWork(group),
    days: toEngineNumber(group.days),
    firstDay: toEngineNumber(group.firstDay),
    rotationDays: toEngineNumber(group.rotationDays),
  };
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
