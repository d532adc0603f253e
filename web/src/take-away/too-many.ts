import { MOST_GROUPS } from "../../../export/most-groups.js";
import { MOST_LINES, projectedLines } from "../../../export/most-lines.js";
import type { ExportText } from "../../../text/en/exports.js";
import type { Scenario } from "../../../wasm/src/types.js";
import type { View } from "../view.js";
import type { Taken } from "./taken.js";

/** Why a spreadsheet cannot hold what is to be taken away; undefined where it can. */
export function tooManyForSpreadsheet(
  { state, formats }: View,
  { menu }: ExportText,
  taken: Taken,
): string | undefined {
  const count = (most: number): string => formats.count(String(most));
  if (groupsOf(state, taken) > MOST_GROUPS) return menu.tooManyGroups(count(MOST_GROUPS));
  return taken.place === "over-time" &&
    projectedLines(taken.scenario as Scenario, taken.projection.months.length) > MOST_LINES
    ? menu.tooManyLines(count(MOST_LINES))
    : undefined;
}

function groupsOf({ estimate }: View["state"], taken: Taken): number {
  switch (taken.place) {
    case "bill":
      return estimate?.groups.length ?? 0;
    case "over-time":
      return (taken.scenario as Scenario).keys.length;
    case "compare":
      return Math.max(
        ...taken.comparison.columns.map((column) => column.estimate?.groups.length ?? 0),
      );
  }
}
