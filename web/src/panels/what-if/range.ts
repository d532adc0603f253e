import { typedWhole } from "../../../../text/typed-number.js";
import type { Sweep } from "../../../../wasm/src/types.js";
import type { State } from "../../state/calculator.js";
import type { GroupDraft } from "../../state/draft.js";
import type { PanelTexts } from "../../state/panel-fields.js";
import { chosenGroup, chosenQuantity, quantitiesOf } from "../quantities.js";

/** Points of the curve: enough for a drawing, few enough for a table. */
const POINTS = 100n;

/** The values that a curve goes through. All that are within the limits are exact as numbers. */
export interface Range {
  readonly quantity: Sweep["quantity"];
  readonly group: number;
  /** What is taken where nothing is typed. */
  readonly defaults: { readonly from: string; readonly to: string };
  /** undefined: what is typed makes no range. */
  readonly steps:
    | { readonly from: bigint; readonly step: bigint; readonly count: number }
    | undefined;
}

export function rangeOf({ draft, panels }: Pick<State, "draft" | "panels">): Range | undefined {
  const { texts } = panels;
  const group = chosenGroup(draft, texts.curveGroup);
  const fields = draft.groups[group];
  if (fields === undefined) {
    return undefined;
  }
  const quantity = chosenQuantity(quantitiesOf(fields), texts.curveQuantity);
  const defaults = defaultsFor(fields, quantity);
  return { quantity, group, defaults, steps: stepsOf(texts, defaults) };
}

/** From nothing to twice what there is. */
function defaultsFor(fields: GroupDraft, quantity: Sweep["quantity"]): Range["defaults"] {
  const stated = typedWhole(fields[quantity]) ?? 0n;
  const from = quantity === "versionsPerKey" ? 1n : 0n;
  const twice = 2n * stated;
  return { from: String(from), to: String(twice < 100n ? 100n : twice) };
}

function stepsOf(texts: PanelTexts, defaults: Range["defaults"]): Range["steps"] {
  const from = typedWhole(texts.curveFrom.trim() || defaults.from);
  const to = typedWhole(texts.curveTo.trim() || defaults.to);
  if (from === undefined || to === undefined || to <= from) {
    return undefined;
  }
  const span = to - from;
  const step = span <= POINTS ? 1n : (span + POINTS - 1n) / POINTS;
  return { from, step, count: Number(span / step) + 1 };
}
