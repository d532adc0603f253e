import type { Draft } from "./draft.js";

/** The id on the page of the field that a path of the scenario names; undefined when there is none. */
export function fieldIdOf(draft: Draft, path: string): string | undefined {
  const match = /^keys\[(\d+)\]\.(?:work\.)?(\w+)$/.exec(path);
  if (match) {
    const group = draft.groups[Number(match[1])];
    const name = match[2] ?? "";
    return group !== undefined && name in group ? `${group.id}-${name}` : undefined;
  }
  const assumption = /^assumptions\.(\w+)$/.exec(path);
  return assumption ? `assumption-${assumption[1]}` : FIELDS[path];
}

const FIELDS: Readonly<Record<string, string>> = {
  rateCard: "rate-card",
  period: "period-kind",
  "period.days": "period-days",
  "period.month": "period-month",
};
