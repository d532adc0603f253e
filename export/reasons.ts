import { formatsFor } from "../text/format.js";
import type { Reason } from "../wasm/src/types.js";
import type { ExportWords } from "./words.js";

type ReasonWords = Pick<ExportWords, "text"> & {
  readonly panels: Pick<ExportWords["panels"], "compare">;
};

/** Why a cell differs from that of the first column: a sentence for each reason, each said once. */
export function reasonTexts(
  reasons: readonly Reason[],
  words: ReasonWords,
): ReadonlyMap<string, Reason["kind"]> {
  // Some hold of hosting and of calls alike.
  return new Map(reasons.map((reason) => [reasonText(reason, words), reason.kind]));
}

function reasonText(reason: Reason, words: ReasonWords): string {
  const { compare } = words.panels;
  const { charge } = reason;
  const name = charge === "meters" ? compare.meters : words.text.charges[charge];
  const said = (value: string | null): string =>
    value === null ? "" : valueText(reason.kind, value, words);
  return compare.reason(reason, name, said(reason.before), said(reason.after));
}

/** What differs, as the reader knows it: a class by its name, a number with its separators. */
function valueText(kind: Reason["kind"], value: string, { text, panels }: ReasonWords): string {
  const names: Readonly<Partial<Record<Reason["kind"], Readonly<Record<string, string>>>>> = {
    "hosting-class": text.hostingClasses,
    "api-class": text.apiClasses,
    "region-class": text.regionClasses,
    unit: panels.compare.units,
  };
  const named = names[kind]?.[value];
  return named ?? (/^\d+(\.\d+)?$/.test(value) ? formatsFor(text.locale).count(value) : value);
}
