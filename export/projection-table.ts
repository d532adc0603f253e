import type { ProjectedMonth, Projection } from "../wasm/src/types.js";
import { costParts } from "./cost-parts.js";
import { amountCell, countCell, type Figure, type Table } from "./table.js";
import type { ExportWords } from "./words.js";

/** A column of the table of months, after that of the month itself. */
export interface MonthColumn {
  readonly name: string;
  readonly cell: (month: ProjectedMonth) => Figure;
  readonly sum?: Figure;
}

/** What the table of months has, on the screen and in every document: the parts of the cost, sums, and counts. */
export function monthColumns(projection: Projection, words: ExportWords["panels"]): MonthColumn[] {
  const { table } = words.overTime;
  const { months, hostingUnit, payable, total } = projection;
  const money = (
    name: string,
    of: (month: ProjectedMonth) => string,
    sum?: string,
  ): MonthColumn => ({
    name,
    cell: (month) => amountCell(of(month)),
    ...(sum !== undefined && { sum: amountCell(sum) }),
  });
  const count = (name: string, of: (month: ProjectedMonth) => string): MonthColumn => ({
    name,
    cell: (month) => countCell(of(month)),
  });
  return [
    ...costParts(words, projection).map((part) => money(part.columnName, part.amount)),
    money(table.total, (month) => month.total, total),
    ...(payable === undefined
      ? []
      : [money(table.payable, (month) => month.adjusted?.total ?? month.total, payable)]),
    money(table.running, ({ running }) => running),
    count(table.items[hostingUnit], ({ items }) => items),
    count(table.keys, ({ keys }) => keys),
    count(table.callCount, ({ callCount }) => callCount),
    ...(months.some(({ waiting }) => waiting !== "0")
      ? [count(table.waiting, ({ waiting }) => waiting)]
      : []),
  ];
}

/** The months as rows, with their sum. */
export function projectionTable(projection: Projection, { panels }: ExportWords): Table {
  const words = panels.overTime.table;
  const columns = monthColumns(projection, panels);
  return {
    columns: [
      { name: words.month, align: "left" },
      ...columns.map(({ name }) => ({ name, align: "right" as const })),
    ],
    rows: [
      ...projection.months.map((month) => ({
        cells: [month.month, ...columns.map(({ cell }) => cell(month))],
      })),
      { cells: [words.sum, ...columns.map(({ sum }) => sum ?? "")], strong: true },
    ],
  };
}
