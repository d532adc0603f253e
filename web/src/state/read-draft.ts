import {
  type AssumptionName,
  type Draft,
  EMPTY_DRAFT,
  type GroupDraft,
  NEW_GROUP,
  NEW_PERIOD,
  NO_ACCOUNT,
  NO_DISCOUNT,
  NO_HORIZON,
  newGroupId,
  type WorkKind,
} from "./draft.js";
import { isRecord, text, textsLike } from "./stored.js";

const WORK_KINDS: readonly WorkKind[] = [
  "calls",
  "disk-encryption",
  "envelope-encryption",
  "signing",
];
const GROWTH_KINDS: readonly GroupDraft["growthKind"][] = ["", "perMonth", "percent"];
const ASSUMPTIONS: readonly AssumptionName[] = [
  "tierScope",
  "quotaOrder",
  "pendingImport",
  "partialDay",
];

/**
 * A draft out of stored data that anything may have written. What has the right form is taken,
 * what has not is replaced by its default, and data of another form gives nothing.
 */
export function readDraft(stored: unknown): Draft | undefined {
  if (!isRecord(stored) || !Array.isArray(stored["groups"])) {
    return undefined;
  }
  const period = textsLike(NEW_PERIOD, stored["period"]);
  return {
    rateCard: text(stored["rateCard"], EMPTY_DRAFT.rateCard),
    period: { ...period, kind: period.kind === "month" ? "month" : "days" },
    assumptions: readAssumptions(stored["assumptions"]),
    rounding: stored["rounding"] === true,
    account: textsLike(NO_ACCOUNT, stored["account"]),
    discount: textsLike(NO_DISCOUNT, stored["discount"]),
    tax: text(stored["tax"], ""),
    overTime: textsLike(NO_HORIZON, stored["overTime"]),
    groups: stored["groups"].filter(isRecord).map(readGroup),
    example: text(stored["example"], ""),
  };
}

function readGroup(stored: Record<string, unknown>): GroupDraft {
  const fields = textsLike(NEW_GROUP, stored);
  const work = WORK_KINDS.find((kind) => kind === fields.work) ?? "calls";
  const growthKind = GROWTH_KINDS.find((kind) => kind === fields.growthKind) ?? "";
  return { ...fields, work, growthKind, id: newGroupId() };
}

function readAssumptions(stored: unknown): Draft["assumptions"] {
  const record = isRecord(stored) ? stored : {};
  return Object.fromEntries(
    ASSUMPTIONS.flatMap((name) => (typeof record[name] === "string" ? [[name, record[name]]] : [])),
  );
}
