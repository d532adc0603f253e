import { formatsFor } from "../text/format.js";
import type {
  Comparison,
  ComparisonCell,
  ComparisonColumn,
  ComparisonRow,
} from "../wasm/src/types.js";
import { reasonTexts } from "./reasons.js";
import { amountCell, type Cell, changeCell, type Row, type Table } from "./table.js";
import type { ExportWords } from "./words.js";

const OF_GROUPS = ["hosting", "calls"] as const;
const OF_ACCOUNT = ["meters"] as const;

/** The columns side by side as the page shows them: the totals, then group by group each charge, what changed and why. */
export function comparisonTable(
  comparison: Comparison,
  cardName: (id: string) => string,
  words: ExportWords,
): Table {
  const { columns, rows } = comparison;
  return {
    columns: [
      { name: words.panels.compare.item, align: "left" },
      { name: words.exports.columns.part, align: "left" },
      ...columns.map((column) => ({
        name: columnName(column, cardName),
        align: "right" as const,
      })),
    ],
    rows: [
      ...totalRows(columns, words),
      ...rows.flatMap((row, index) => groupRows(columns, row, index, words)),
    ],
  };
}

/** Its name, with the card and the currency where there are any. */
function columnName(
  { name, rateCard, currency }: ComparisonColumn,
  cardName: (id: string) => string,
): string {
  const card = rateCard === null ? "" : cardName(rateCard);
  const about = [card === name ? "" : card, currency ?? ""].filter(Boolean);
  return about.length === 0 ? name : `${name} (${about.join(", ")})`;
}

function totalRows(columns: readonly ComparisonColumn[], words: ExportWords): Row[] {
  const { compare } = words.panels;
  const { exports } = words;
  const row = (part: string, cellOf: (column: ComparisonColumn, index: number) => Cell): Row => ({
    cells: [compare.total, part, ...columns.map(cellOf)],
    strong: true,
  });
  const has = (found: (column: ComparisonColumn) => unknown): boolean =>
    columns.some((column) => found(column) != null);
  const base = columns[0]?.currency ?? null;
  return [
    row("", ({ estimate }) => (estimate === null ? compare.notPriced : amountCell(estimate.total))),
    ...(has(({ estimate }) => estimate?.adjusted)
      ? [row(compare.payable, ({ estimate }) => optional(estimate?.adjusted?.total))]
      : []),
    row(compare.change, ({ estimate, change, currency }, index) => {
      if (index === 0 || estimate === null) return "";
      if (change !== null) return changeCell(change);
      return currency === base ? compare.notComparable : compare.otherCurrency;
    }),
    ...(has(({ percent }) => percent)
      ? [
          row(exports.percent, ({ percent }, index) =>
            index === 0 || percent === null ? "" : { kind: "change" as const, exact: percent },
          ),
        ]
      : []),
    ...(has(({ converted }) => converted)
      ? [row(compare.convertedRow, ({ converted }) => conversion(converted, words))]
      : []),
  ];
}

function conversion(
  converted: ComparisonColumn["converted"],
  { text, panels }: ExportWords,
): string {
  if (converted === null) return "";
  const formats = formatsFor(text.locale);
  const amount = formats.exactMoney(converted.amount, converted.currency);
  return panels.compare.converted(amount, formats.count(converted.rate));
}

function groupRows(
  columns: readonly ComparisonColumn[],
  { label, cells }: ComparisonRow,
  index: number,
  words: ExportWords,
): Row[] {
  const { compare } = words.panels;
  const ofAccount =
    cells.every(({ group }) => group === null) && cells.some(({ meters }) => meters !== null);
  const name = label || (ofAccount ? compare.meters : words.exports.group(index + 1));
  const charges = ofAccount ? OF_ACCOUNT : OF_GROUPS;
  const amount = (cell: ComparisonCell, charge: (typeof charges)[number], column: number): Cell => {
    if (columns[column]?.estimate === null) return compare.notPriced;
    if (cell.group === null && !ofAccount) return compare.noGroup;
    const exact = cell[charge];
    return exact === null ? compare.notPriced : amountCell(exact);
  };
  const why = cells.map(({ reasons }) => [...reasonTexts(reasons, words).keys()].join(" "));
  return [
    ...charges.map((charge) => ({
      cells: [name, compare[charge], ...cells.map((cell, column) => amount(cell, charge, column))],
    })),
    ...(cells.some(({ change }) => change !== null)
      ? [
          {
            cells: [
              name,
              compare.change,
              ...cells.map(
                ({ change }, column): Cell =>
                  column === 0 || change === null ? "" : changeCell(change),
              ),
            ],
          },
        ]
      : []),
    ...(why.some(Boolean) ? [{ cells: [name, compare.reasons, ...why] }] : []),
  ];
}

function optional(amount: string | undefined): Cell {
  return amount === undefined ? "" : amountCell(amount);
}
