import type { TemplateResult } from "lit/html.js";
import { sentence } from "../sentence.js";
import type { GroupDraft, GroupField, WorkKind } from "../state/draft.js";
import type { View } from "../view.js";
import { choices } from "./choices.js";
import type { Field } from "./field.js";
import { numberField } from "./number-field.js";
import { selectField } from "./select-field.js";

const KINDS: readonly WorkKind[] = ["calls", "disk-encryption", "envelope-encryption", "signing"];

/** The number fields of each way to state calls. */
const NUMBERS = {
  calls: ["calls"],
  "disk-encryption": ["disks"],
  "envelope-encryption": ["uploads", "reads", "cacheHitRatio"],
  signing: ["signatures"],
} as const satisfies Record<WorkKind, readonly GroupField[]>;

export interface WorkRow {
  readonly fields: readonly Field[];
  readonly sentence: TemplateResult;
}

/** How often a group is called, said as calls or as the work behind them. */
export function workRow(
  view: View,
  group: GroupDraft,
  field: (name: GroupField, path: string) => Field,
  hint: string,
  change: (fields: Partial<GroupDraft>) => void,
): WorkRow {
  const numbers = NUMBERS[group.work].map((name) => ({
    name,
    field: field(name, name === "calls" ? "calls" : `work.${name}`),
  }));
  const kind = field("work", "work");
  const parts: Record<string, TemplateResult> = {
    work: selectField(view, {
      ...kind,
      value: group.work,
      choices: choices(KINDS, (value) => view.words.group.workKinds[value as WorkKind]),
      change: (value) => change({ work: value as WorkKind }),
    }),
  };
  for (const { name, field: place } of numbers) {
    parts[name] = numberField(view, {
      ...place,
      text: group[name],
      placeholder: name === "cacheHitRatio" ? "0%" : "",
      share: name === "cacheHitRatio",
      hint,
      change: (text) => change({ [name]: text }),
    });
  }
  return {
    fields: [kind, ...numbers.map((number) => number.field)],
    sentence: sentence(view.words.group.workSentences[group.work], parts),
  };
}
