import type { Draft, LifeFields } from "./draft.js";

/** The id on the page of the field that a path of the scenario names; undefined when there is none. */
export function fieldIdOf(draft: Draft, path: string): string | undefined {
  const match = /^keys\[(\d+)\]\.(?:work\.)?(\w+)$/.exec(path);
  const life = lifeFieldOf(path);
  if (match || life) {
    const group = draft.groups[life?.group ?? Number(match?.[1])];
    const name = life?.field ?? match?.[2] ?? "";
    return group !== undefined && name in group ? `${group.id}-${name}` : undefined;
  }
  const assumption = /^assumptions\.(\w+)$/.exec(path);
  return assumption ? `assumption-${assumption[1]}` : FIELDS[path];
}

/** The field about a group's life that a path names. */
export function lifeFieldOf(
  path: string,
): { readonly group: number; readonly field: keyof LifeFields } | undefined {
  const match = /^keys\[(\d+)\]\.([\w.]+)/.exec(path);
  const field = LIFE_FIELDS[match?.[2] ?? ""];
  return field && { group: Number(match?.[1]), field };
}

const LIFE_FIELDS: Readonly<Record<string, keyof LifeFields>> = {
  created: "created",
  lastRotation: "lastRotation",
  versionsAdded: "versionsAddedBy",
  "versionsAdded.everyDays": "versionsEvery",
  "versionsAdded.on": "versionsOn",
  deletion: "deletionScheduled",
  "deletion.scheduled": "deletionScheduled",
  "deletion.windowDays": "deletionWindow",
  keyGrowth: "keyGrowthBy",
  "keyGrowth.perMonth": "keyGrowth",
  "keyGrowth.percent": "keyGrowth",
  callGrowthPercent: "callGrowth",
};

const FIELDS: Readonly<Record<string, string>> = {
  rateCard: "rate-card",
  period: "period-kind",
  "period.days": "period-days",
  "period.month": "period-month",
  "overTime.start": "over-time-start",
  "overTime.months": "over-time-months",
  "overTime.monthlyBudget": "over-time-monthlyBudget",
  "overTime.totalBudget": "over-time-totalBudget",
};
