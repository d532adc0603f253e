import type { Quantity, Sweep } from "../../../wasm/src/types.js";
import { choices } from "../form/choices.js";
import type { SelectField } from "../form/select-field.js";
import type { Draft, GroupDraft, WorkKind } from "../state/draft.js";
import type { PanelView } from "./panel-view.js";

type SweptQuantity = Sweep["quantity"];

const WORK: Readonly<Record<WorkKind, readonly [SweptQuantity, ...SweptQuantity[]]>> = {
  calls: ["calls"],
  "disk-encryption": ["disks"],
  "envelope-encryption": ["uploads", "reads"],
  signing: ["signatures"],
};

/** The quantities of a group that can be changed: those in which its calls are stated come first. */
export function quantitiesOf(group: GroupDraft): readonly [SweptQuantity, ...SweptQuantity[]] {
  return [...WORK[group.work], "keys", "versionsPerKey"];
}

/** The group that was chosen by its place; the first where there is no such any more. */
export function chosenGroup(draft: Draft, place: string): number {
  const index = Number(place);
  return Number.isInteger(index) && index >= 0 && index < draft.groups.length ? index : 0;
}

/** The quantity that was chosen; the first where the group has no such. */
export function chosenQuantity<Q extends Quantity>(
  offered: readonly [Q, ...Q[]],
  chosen: string,
): Q {
  return offered.find((quantity) => quantity === chosen) ?? offered[0];
}

/** Groups by name. A list to choose from ends somewhere: the groups beyond can be had by moving them up. */
export function groupChoices({ words, state }: PanelView): SelectField["choices"] {
  const groups = state.draft.groups.slice(0, MOST_GROUPS);
  return choices(
    groups.map((_, index) => String(index)),
    (index) => words.group.name(Number(index) + 1, groups[Number(index)]?.label ?? ""),
  );
}

const MOST_GROUPS = 1000;
