import type { ProjectedMonth, Projection } from "../../../../wasm/src/types.js";
import type { PanelView } from "../panel-view.js";

/** A part of each month's cost: a class of hosting, a class of calls, or what is metered for the account. */
export interface CostPart {
  /** Names its colour and pattern. */
  readonly id: string;
  readonly chartName: string;
  readonly columnName: string;
  readonly amount: (month: ProjectedMonth) => string;
}

const HOSTING = ["software", "basic-hardware", "advanced-hardware", "service-managed"] as const;
const CALLS = ["basic", "advanced", "service-managed"] as const;

/** The parts that cost something in any of the months, from the ground of the drawing up. */
export function costParts({ panelWords }: PanelView, { months }: Projection): CostPart[] {
  const { chart, table } = panelWords.overTime;
  const all = [
    ...HOSTING.map((name) => ({
      id: `hosting-${name}`,
      chartName: chart.hosting(panelWords.classNames[name]),
      columnName: table.hosting(panelWords.classNames[name]),
      amount: (month: ProjectedMonth) => month.hostingByClass[name],
    })),
    ...CALLS.map((name) => ({
      id: `calls-${name}`,
      chartName: chart.calls(panelWords.classNames[name]),
      columnName: table.calls(panelWords.classNames[name]),
      amount: (month: ProjectedMonth) => month.callsByClass[name],
    })),
    {
      id: "metered",
      chartName: chart.metered,
      columnName: table.metered,
      amount: (month: ProjectedMonth) => month.metered ?? "0",
    },
  ];
  return all.filter((part) => months.some((month) => part.amount(month) !== "0"));
}
