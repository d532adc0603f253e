import type { Draft, LifeFields } from "./draft.js";

/** The id on the page of the field that a path of the scenario names; undefined when there is none. */
export function fieldIdOf(draft: Draft, path: string): string | undefined {
  const match = /^keys\[(\d+)\]\.(?:work\.)?([\w.]+)/.exec(path);
  if (match) {
    const group = draft.groups[Number(match[1])];
    const stated = match[2] ?? "";
    const name = LIFE_FIELDS[stated] ?? stated;
    return group !== undefined && name in group ? `${group.id}-${name}` : undefined;
  }
  const assumption = /^assumptions\.(\w+)$/.exec(path);
  return assumption ? `assumption-${assumption[1]}` : FIELDS[path];
}

/** The fields of a group over time that have another name in the scenario. */
const LIFE_FIELDS: Readonly<Record<string, keyof LifeFields>> = {
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
