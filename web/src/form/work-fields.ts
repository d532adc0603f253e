import type { TemplateResult } from "lit/html.js";
import { sentence } from "../sentence.js";
import type { GroupDraft, GroupField, WorkKind } from "../state/draft.js";
import { cardOf, type View } from "../view.js";
import { choices } from "./choices.js";
import type { Field } from "./field.js";
import { numberField } from "./number-field.js";
import { selectField } from "./select-field.js";

const KINDS: readonly WorkKind[] = ["calls", "disk-encryption", "envelope-encryption", "signing"];

/** The number fields of each way to state calls. */
const NUMBERS = {
  calls: ["calls"],
  "calls-some": ["calls", "cryptographicCalls"],
  "disk-encryption": ["disks"],
  "envelope-encryption": ["uploads", "reads", "cacheHitRatio"],
  signing: ["signatures"],
} as const satisfies Record<WorkWay, readonly GroupField[]>;

/** A way to state calls; where the card bills only some operations, calls with how many are such. */
type WorkWay = WorkKind | "calls-some";

export interface WorkRow {
  readonly fields: readonly Field[];
  readonly sentence: TemplateResult;
  readonly hint: { readonly id: string; readonly text: string };
}

/** How often a group is called, said as calls or as the work behind them. */
export function workRow(
  view: View,
  group: GroupDraft,
  field: (name: GroupField, path: string) => Field,
  change: (fields: Partial<GroupDraft>) => void,
): WorkRow {
  const { words, text, state } = view;
  const billed = cardOf(view, state.draft.rateCard)?.calls?.operations ?? "all";
  const some = billed !== "all" || group.cryptographicCalls !== "";
  const way = group.work === "calls" && some ? "calls-some" : group.work;
  const numbers = NUMBERS[way].map((name) => ({
    name,
    field: field(name, group.work === "calls" ? name : `work.${name}`),
  }));
  const hint = {
    id: `${group.id}-work-hint`,
    text:
      group.work !== "calls"
        ? words.group.workHints[group.work]
        : billed === "all"
          ? text.callsHint
          : words.group.someOperations,
  };
  const placeholders: Partial<Record<GroupField, string>> = {
    cacheHitRatio: "0%",
    cryptographicCalls: words.group.allOfThem,
  };
  const kind = field("work", "work");
  const parts: Record<string, TemplateResult> = {
    work: selectField(view, {
      ...kind,
      value: group.work,
      choices: choices(KINDS, (value) => words.group.workKinds[value as WorkKind]),
      change: (value) => change({ work: value as WorkKind }),
    }),
  };
  for (const { name, field: place } of numbers) {
    parts[name] = numberField(view, {
      ...place,
      text: group[name],
      placeholder: placeholders[name] ?? "",
      share: name === "cacheHitRatio",
      hint: hint.id,
      change: (text) => change({ [name]: text }),
    });
  }
  return {
    fields: [kind, ...numbers.map((number) => number.field)],
    sentence: sentence(words.group.workSentences[way], parts),
    hint,
  };
}
