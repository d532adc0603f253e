import { groupFieldOf } from "../state/field-id.js";
import type { View } from "../view.js";

/** The name on the page of the field that a path of the scenario names, with its group; else the path itself. */
export function fieldName(view: View, path: string): string {
  const { words, text, state } = view;
  const field = groupFieldOf(path);
  if (field) {
    const { index, name } = field;
    const labels: Readonly<Record<string, string>> = words.group.labels;
    const group = words.group.name(index + 1, state.draft.groups[index]?.label ?? "");
    return words.group.about(group, labels[name] ?? path);
  }
  const assumption = Object.entries(text.assumptions).find(
    ([name]) => path === `assumptions.${name}`,
  );
  const settings: Readonly<Record<string, string>> = {
    rateCard: words.settings.labels.rateCard,
    period: words.settings.labels.period,
    "period.days": words.settings.labels.days,
    "period.month": words.settings.labels.month,
    "discountPercent.hosting": text.estimate.adjustment("discount", "hosting"),
    "discountPercent.calls": text.estimate.adjustment("discount", "calls"),
    "discountPercent.meters": text.estimate.adjustment("discount", "meters"),
    taxPercent: text.estimate.adjustment("tax", undefined),
    "account.softwareInstances": text.meters["software-instance"],
    "account.hardwareInstances": text.meters["hardware-instance"],
    "account.secrets": text.meters.secret,
    "account.queriesPerSecond": text.meters["query-per-second"],
  };
  return assumption?.[1].name ?? settings[path] ?? path;
}
