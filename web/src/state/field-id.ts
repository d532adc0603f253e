import type { Draft, GroupField } from "./draft.js";

/** The group and the field of it that a path of the scenario names. */
export function groupFieldOf(path: string): { index: number; name: string } | undefined {
  const match = /^keys\[(\d+)\]\.(?:work\.)?([\w.]+)/.exec(path);
  const name = match?.[2] ?? "";
  return match ? { index: Number(match[1]), name: NESTED[name] ?? name } : undefined;
}

/** What the scenario nests and the draft does not. */
const NESTED: Readonly<Record<string, GroupField>> = {
  versionsAdded: "versionsOn",
  "versionsAdded.everyDays": "versionsEveryDays",
  "versionsAdded.on": "versionsOn",
  "deletion.scheduled": "deletionScheduled",
  "deletion.windowDays": "deletionWindowDays",
  "keyGrowth.perMonth": "growth",
  "keyGrowth.percent": "growth",
  callGrowthPercent: "callGrowth",
};

/** The id on the page of the field that a path of the scenario names; undefined when there is none. */
export function fieldIdOf(draft: Draft, path: string): string | undefined {
  const field = groupFieldOf(path);
  if (field) {
    const group = draft.groups[field.index];
    return group !== undefined && field.name in group ? `${group.id}-${field.name}` : undefined;
  }
  const [, part = "", name = ""] = /^(\w+)\.(\w+)$/.exec(path) ?? [];
  const prefix = PARTS[part];
  return prefix === undefined ? FIELDS[path] : `${prefix}-${name}`;
}

/** What the ids begin with of the fields of each part of the scenario. */
const PARTS: Readonly<Record<string, string>> = {
  assumptions: "assumption",
  account: "account",
  overTime: "over-time",
  period: "period",
};

const FIELDS: Readonly<Record<string, string>> = {
  rateCard: "rate-card",
  period: "period-kind",
  "discountPercent.hosting": "hosting-discount",
  "discountPercent.calls": "calls-discount",
  "discountPercent.meters": "meters-discount",
  taxPercent: "tax",
};
