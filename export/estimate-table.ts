import { adjustmentBase, unitOf } from "../text/explain.js";
import { formatsFor } from "../text/format.js";
import type { Adjusted, Estimate, Line, MeterLine, Scenario } from "../wasm/src/types.js";
import { chargeAmount } from "./priced.js";
import { amountCell, type Cell, type Row, type Table } from "./table.js";
import type { ExportWords } from "./words.js";

const CHARGES = ["hosting", "calls"] as const;

/** The bill as the page shows it: charge by charge its sum and its lines, the total, discount and tax. */
export function estimateTable(estimate: Estimate, scenario: Scenario, words: ExportWords): Table {
  const { item, quantity, amount } = words.exports.columns;
  return {
    columns: [
      { name: item, align: "left" },
      { name: quantity, align: "right" },
      { name: amount(estimate.currency), align: "right" },
    ],
    rows: [
      ...CHARGES.flatMap((charge) => chargeRows(estimate, scenario, charge, words)),
      ...meterRows(estimate, words),
      ...totalRows(estimate, words),
    ],
  };
}

/** What a group is called in a document: its label, or else its place. */
export function groupName({ keys }: Scenario, index: number, { exports }: ExportWords): string {
  return keys[index]?.label || exports.group(index + 1);
}

function chargeRows(
  estimate: Estimate,
  scenario: Scenario,
  charge: Line["charge"],
  words: ExportWords,
): Row[] {
  const { text } = words;
  return [
    {
      cells: [text.charges[charge], "", amountOf(chargeAmount(estimate, charge), words)],
      strong: true,
    },
    ...estimate.lines
      .filter((line) => line.charge === charge)
      .map((line) => ({
        cells: [
          groupName(scenario, line.group, words),
          counted(unitOf(line, estimate), line.quantity, words),
          amountOf(line.amount, words),
        ],
      })),
  ];
}

function meterRows({ metered, meters = [] }: Estimate, words: ExportWords): Row[] {
  const { text } = words;
  if (metered === undefined) return [];
  const lineOf = ({ meter, quantity, amount }: MeterLine): Row => ({
    cells: [text.meters[meter], counted(`${meter}-day`, quantity, words), amountCell(amount)],
  });
  return [
    { cells: [text.charges.meters, "", amountCell(metered)], strong: true },
    ...meters.map(lineOf),
  ];
}

function totalRows(estimate: Estimate, words: ExportWords): Row[] {
  const { total, adjusted } = estimate;
  const { listTotal } = words.text.estimate;
  const sum = (name: string): Row => ({ cells: [name, "", amountCell(total)], strong: true });
  return adjusted === undefined
    ? [sum(words.exports.total)]
    : [sum(listTotal), ...adjustmentRows(estimate, adjusted, words)];
}

function adjustmentRows(estimate: Estimate, adjusted: Adjusted, { text }: ExportWords): Row[] {
  return [
    ...adjusted.lines.map((line) => ({
      cells: [
        text.estimate.adjustment(line.kind, line.on),
        adjustmentBase(line, estimate, text),
        amountCell(line.amount),
      ],
    })),
    { cells: [text.estimate.payable, "", amountCell(adjusted.total)], strong: true },
  ];
}

/** An amount; or that the card has no price. */
function amountOf(amount: string | null, { text }: ExportWords): Cell {
  return amount === null ? text.estimate.notPriced : amountCell(amount);
}

function counted(
  unit: Parameters<ExportWords["text"]["count"]>[0],
  quantity: string,
  { text }: ExportWords,
): string {
  return text.count(unit, quantity, formatsFor(text.locale).count(quantity));
}
