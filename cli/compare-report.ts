import type {
  Comparison,
  ComparisonCell,
  ComparisonColumn,
  ComparisonRow,
  LoadedCard,
  Reason,
} from "kms-cost";
import { csvAccount, csvGroup } from "./csv-names.js";
import type { Report } from "./output.js";
import { payableOf } from "./payable.js";
import { joinSections } from "./report-head.js";
import { type Alignment, type Row, tableLines } from "./table.js";
import { engineText, formats, words } from "./words.js";

export function comparisonReport(comparison: Comparison, cards: readonly LoadedCard[]): Report {
  return {
    json: () => comparison,
    csv: () => csvRows(comparison),
    lines: () =>
      joinSections([
        comparison.columns.map((column) => columnTitle(column, cards)),
        lineTable(comparison),
        reasonLines(comparison),
        warningLines(comparison),
      ]),
  };
}

function columnTitle({ name, rateCard, currency }: ComparisonColumn, cards: readonly LoadedCard[]) {
  const card = cards.find(({ id }) => id === rateCard)?.name ?? rateCard ?? "";
  return words.compared.column(name, engineText.cardName(card), currency);
}

const charges = ["hosting", "calls", "meters"] as const;
type Charge = (typeof charges)[number];

/** A group by its label, else by its place; the account is of no group. */
function rowName(
  { label, cells }: ComparisonRow,
  account = words.compared.account,
  unnamed = words.unnamedGroup,
): string {
  const group = cells.find((cell) => cell.group !== null)?.group ?? null;
  return label || (group === null ? account : unnamed(group + 1));
}

/** What a column has for a charge of a row: an amount, no price for it, or nothing of the kind. */
function amountText(cell: ComparisonCell, charge: Charge, isPriced: boolean): string {
  const amount = cell[charge];
  if (amount !== null) return formats.exact(amount);
  const hasGroup = cell.group !== null || charge === "meters";
  return hasGroup && isPriced ? engineText.estimate.notPriced : words.compared.nothing;
}

/** The cells of a row: a value for each column, and what stands beside it where that has a change. */
type Across = (values: readonly string[], changes: readonly (string | null)[]) => string[];

/** A column for each workload; after each but the first, its difference from the first where there is one. */
function lineTable({ columns, rows }: Comparison): string[] {
  const withChange = columns.map((column, i) => i > 0 && column.change !== null);
  const across: Across = (values, changes) =>
    values.flatMap((value, i) => (withChange[i] ? [value, changes[i] ?? ""] : [value]));
  const table: Row[] = [
    [
      words.columns.line,
      ...columns.flatMap(({ name }, i) => (withChange[i] ? [name, words.columns.change] : [name])),
    ],
  ];
  for (const row of rows) {
    const { cells } = row;
    table.push(rowName(row));
    const shown = charges.filter((charge) => cells.some((cell) => cell[charge] !== null));
    shown.forEach((charge, i) => {
      const amounts = cells.map((cell, c) =>
        amountText(cell, charge, columns[c]?.estimate !== null),
      );
      // The change is of the whole row.
      const changes = cells.map((cell) =>
        i === shown.length - 1 ? changeText(cell.change) : null,
      );
      table.push([`  ${chargeName(charge)}`, ...across(amounts, changes)]);
    });
  }
  table.push(...totalRows(columns, across));
  const alignments: Alignment[] = withChange.flatMap((has): Alignment[] =>
    has ? ["point", "point"] : ["point"],
  );
  return tableLines(table, ["left", ...alignments]);
}

function chargeName(charge: Charge): string {
  return charge === "meters" ? words.compared.meters : engineText.charges[charge];
}

function changeText(change: string | null): string {
  return change === null ? "" : formats.change(change);
}

function totalRows(columns: readonly ComparisonColumn[], across: Across): Row[] {
  const money = (amount: string | null | undefined, currency: string | null): string =>
    amount === null || amount === undefined
      ? words.compared.nothing
      : formats.exactMoney(amount, currency ?? "");
  const none = columns.map(() => "");
  const changes = columns.map(({ change }) => changeText(change));
  const isAdjusted = columns.some(({ estimate }) => estimate?.adjusted !== undefined);
  const totals = columns.map(({ estimate, currency }) => money(estimate?.total, currency));
  const rows: Row[] = [[words.total, ...across(totals, isAdjusted ? none : changes)]];
  if (isAdjusted) {
    const payable = columns.map((column) => money(payableOf(column), column.currency));
    rows.push([words.compared.payable, ...across(payable, changes)]);
  }
  if (columns.slice(1).some(({ percent }) => percent !== null)) {
    const texts = columns.map(({ percent }) => percent && `${formats.change(percent)} %`);
    rows.push([words.compared.percent, ...across(none, texts)]);
  }
  if (columns.some(({ converted }) => converted !== null))
    rows.push([
      words.compared.converted,
      ...across(
        columns.map(({ converted }) =>
          converted === null
            ? ""
            : words.compared.conversion(
                formats.exactMoney(converted.amount, converted.currency),
                converted.rate,
              ),
        ),
        none,
      ),
    ]);
  return rows;
}

/** Why each row of each later column differs from the first. */
function reasonLines({ columns, rows }: Comparison): string[] {
  const lines = rows.flatMap((row) =>
    row.cells.flatMap(({ reasons }, i) =>
      reasons.map(
        (reason) =>
          `  ${words.about(words.list([columns[i]?.name ?? "", rowName(row)]), reasonText(reason))}`,
      ),
    ),
  );
  return lines.length === 0 ? [] : [words.compared.reasons, ...lines];
}

function reasonText({ charge, kind, before, after }: Reason): string {
  const what = words.compared.reason(chargeName(charge), words.compared.reasonKinds[kind]);
  if (before === null && after === null) return what;
  return words.list([
    what,
    words.compared.changed(valueText(kind, before), valueText(kind, after)),
  ]);
}

/** A class by its name, a number with its separators. */
function valueText(kind: Reason["kind"], value: string | null): string {
  if (value === null) return words.compared.nothing;
  const names: Readonly<Partial<Record<Reason["kind"], Readonly<Record<string, string>>>>> = {
    "hosting-class": engineText.hostingClasses,
    "api-class": engineText.apiClasses,
    "region-class": engineText.regionClasses,
    unit: words.compared.units,
  };
  const name = names[kind]?.[value];
  if (name !== undefined) return name;
  return /^-?\d+(\.\d+)?$/.test(value) ? formats.count(value) : value;
}

function warningLines({ columns }: Comparison): string[] {
  const lines = columns.flatMap(
    ({ name, estimate }) =>
      estimate?.warnings.map(
        ({ path, message }) => `  ${words.about(words.list([name, path]), message)}`,
      ) ?? [],
  );
  return lines.length === 0 ? [] : [words.warnings, ...lines];
}

/** A row for each charge of each group, then the totals; a column of amounts for each workload. */
function csvRows({ columns, rows }: Comparison): string[][] {
  const text = (value: string | null | undefined): string => value ?? "";
  const head = ["row", "charge", ...columns.map(({ name }) => name)];
  const totals = (name: string, of: (column: ComparisonColumn) => string | null | undefined) => [
    name,
    "",
    ...columns.map((column) => text(of(column))),
  ];
  return [
    head,
    totals("rateCard", ({ rateCard }) => rateCard),
    totals("currency", ({ currency }) => currency),
    ...rows.flatMap((row) =>
      [...charges, "change" as const]
        .filter((charge) => row.cells.some((cell) => cell[charge] !== null))
        .map((charge) => [
          rowName(row, csvAccount, csvGroup),
          charge,
          ...row.cells.map((cell) => text(cell[charge])),
        ]),
    ),
    totals("total", ({ estimate }) => estimate?.total),
    totals("payable", payableOf),
    totals("change", ({ change }) => change),
    totals("percent", ({ percent }) => percent),
    totals("converted", ({ converted }) => converted?.amount),
  ];
}
