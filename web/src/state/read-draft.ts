import {
  type AssumptionName,
  type Draft,
  EMPTY_DRAFT,
  type GroupDraft,
  NEW_GROUP,
  NEW_HORIZON,
  NEW_PERIOD,
  newGroupId,
  type WorkKind,
} from "./draft.js";
import { isRecord, oneOf, text, textsLike } from "./stored.js";

const WORK_KINDS: readonly [WorkKind, ...WorkKind[]] = [
  "calls",
  "disk-encryption",
  "envelope-encryption",
  "signing",
];
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
    groups: stored["groups"].filter(isRecord).map(readGroup),
    overTime: textsLike(NEW_HORIZON, stored["overTime"]),
    example: text(stored["example"], ""),
  };
}

function readGroup(stored: Record<string, unknown>): GroupDraft {
  const fields = textsLike(NEW_GROUP, stored);
  return {
    ...fields,
    work: oneOf(WORK_KINDS, fields.work),
    versionsAddedBy: oneOf(["none", "every", "on"], fields.versionsAddedBy),
    keyGrowthBy: oneOf(["none", "number", "percent"], fields.keyGrowthBy),
    id: newGroupId(),
  };
}

function readAssumptions(stored: unknown): Draft["assumptions"] {
  const record = isRecord(stored) ? stored : {};
  return Object.fromEntries(
    ASSUMPTIONS.flatMap((name) => (typeof record[name] === "string" ? [[name, record[name]]] : [])),
  );
}
