import type { LoadedCard } from "kms-cost";
import type { SweepResult } from "kms-cost/planner";
import type { Report } from "./output.js";
import { cardTitle, joinSections } from "./report-head.js";
import { type Row, tableLines } from "./table.js";
import { formats, words } from "./words.js";

export function sweepReport(
  sweep: SweepResult,
  group: string,
  cards: readonly LoadedCard[],
): Report {
  return {
    json: () => ({ ...sweep, totals: [...sweep.totals] }),
    csv: () => csvRows(sweep),
    lines: () =>
      joinSections([
        [
          cardTitle(sweep.rateCard, cards),
          words.swept(group, words.quantities[sweep.quantity], sweep.currency),
        ],
        tableLines(tableRows(sweep), ["right", "point"]),
      ]),
  };
}

/** A breakpoint stands between the points on its two sides. */
function tableRows({ from, step, totals, breakpoints, quantity }: SweepResult): Row[] {
  const rows: Row[] = [[words.quantities[quantity], words.total]];
  let passed = 0;
  for (let i = 0; i < totals.length; ++i) {
    const value = from + step * i;
    for (; passed < breakpoints.length; ++passed) {
      const { kind, at, limit } = breakpoints[passed] as (typeof breakpoints)[number];
      if (at >= value) break;
      rows.push(`  ${words.breakpoint[kind](formats.count(String(at)), formats.count(limit))}`);
    }
    rows.push([formats.count(String(value)), formats.exact(totals.at(i))]);
  }
  return rows;
}

/** The third column names the breakpoints that lie after a point, before the next. */
function csvRows({ quantity, from, step, totals, breakpoints }: SweepResult): string[][] {
  const rows = [[quantity, "total", "breakpoint"]];
  for (let i = 0; i < totals.length; ++i) {
    const value = from + step * i;
    const passed = breakpoints.filter(({ at }) => at >= value && at < value + step);
    rows.push([
      String(value),
      totals.at(i),
      passed.map(({ kind, at }) => `${kind} ${at}`).join("; "),
    ]);
  }
  return rows;
}
