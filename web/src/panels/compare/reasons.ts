import type { Reason } from "../../../../wasm/src/types.js";
import type { PanelView } from "../panel-view.js";

/** Why a cell differs from that of the first column, in a sentence. */
export function reasonText(view: PanelView, reason: Reason): string {
  const { panelWords, text } = view;
  const { charge } = reason;
  const name = charge === "meters" ? panelWords.compare.meters : text.charges[charge];
  const said = (value: string | null): string =>
    value === null ? "" : valueText(view, reason.kind, value);
  return panelWords.compare.reason(reason, name, said(reason.before), said(reason.after));
}

/** What differs, as the reader knows it: a class by its name, a number with its separators. */
function valueText(
  { panelWords, text, formats }: PanelView,
  kind: Reason["kind"],
  value: string,
): string {
  const names: Readonly<Partial<Record<Reason["kind"], Readonly<Record<string, string>>>>> = {
    "hosting-class": text.hostingClasses,
    "api-class": text.apiClasses,
    "region-class": text.regionClasses,
    unit: panelWords.compare.units,
  };
  const named = names[kind]?.[value];
  return named ?? (/^\d+(\.\d+)?$/.test(value) ? formats.count(value) : value);
}
