import type { ProjectedMonth, Projection } from "../wasm/src/types.js";
import type { ExportWords } from "./words.js";

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
export function costParts(
  { overTime, classNames }: ExportWords["panels"],
  { months }: Projection,
): CostPart[] {
  const { chart, table } = overTime;
  const all = [
    ...HOSTING.map((name) => ({
      id: `hosting-${name}`,
      chartName: chart.hosting(classNames[name]),
      columnName: table.hosting(classNames[name]),
      amount: (month: ProjectedMonth) => month.hostingByClass[name],
    })),
    ...CALLS.map((name) => ({
      id: `calls-${name}`,
      chartName: chart.calls(classNames[name]),
      columnName: table.calls(classNames[name]),
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
