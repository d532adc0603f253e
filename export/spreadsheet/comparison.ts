import { writeXlsx } from "hucre/xlsx";
import { unitOf } from "../../text/explain.js";
import type { ComparisonColumn, Estimate, Scenario } from "../../wasm/src/types.js";
import { comparisonDocument } from "../comparison-document.js";
import { groupName } from "../estimate-table.js";
import { chargeAmount } from "../priced.js";
import { CHECK_COLUMNS, putCheck } from "./check.js";
import { type Charge, Lines } from "./lines.js";
import { notesSheet } from "./notes.js";
import { type Percents, putPercents } from "./percents.js";
import { PRICE_WIDTHS, putPrices } from "./prices.js";
import { Sheet } from "./sheet.js";
import type { ComparisonSource } from "./source.js";
import { type Exact, TotalColumns } from "./totals.js";

const NUMBER = 0;
const NAME = 1;
const CARD = 2;
const CURRENCY = 3;
const TOTALS = 4;
const HEAD = 3;
const WIDTHS = [8, 32, 32, 10, ...Array.from({ length: 20 }, () => 20)];

/** A comparison as a spreadsheet (.xlsx): a row for each of its columns, as the sums of lines at prices to change. */
export function comparisonBook(source: ComparisonSource): Promise<Uint8Array> {
  const { comparison, cardOf, words } = source;
  const names = words.exports.sheet;
  const prices = new Sheet(names.prices, PRICE_WIDTHS);
  prices.put(0, 0, { text: names.prices }, "title");
  prices.put(1, 0, { text: names.inputsLead });
  prices.put(2, 0, { text: names.ownPrices });
  const lines = new Lines(names.column, words);
  const percents = comparison.columns.map((column, i) =>
    column.estimate === null
      ? undefined
      : putColumn(source, column, column.estimate, i, prices, lines),
  );
  return writeXlsx({
    sheets: [
      columnsSheet(source, percents, lines).build(HEAD + 1),
      lines.finished().build(HEAD + 1),
      prices.build(0),
      notesSheet(
        names.aboutQuantities,
        comparisonDocument(comparison, cardOf, words).facts,
        words,
      ).build(0),
    ],
  });
}

/** The prices and the lines of a column. @return its percentages, where it has any */
function putColumn(
  { request, words }: ComparisonSource,
  { name }: ComparisonColumn,
  estimate: Estimate,
  index: number,
  prices: Sheet,
  lines: Lines,
): Percents | undefined {
  const block = { number: index + 1, name };
  const scenario = request.columns[index]?.scenario as Scenario;
  prices.put(prices.nextRow + 1, 0, { text: name }, "title");
  const cells = putPrices(prices, estimate.prices, words);
  for (const line of estimate.lines)
    lines.putSlices(
      block,
      groupName(scenario, line.group, words),
      unitOf(line, estimate),
      line,
      cells,
    );
  for (const { meter, quantity, amount, price } of estimate.meters ?? [])
    lines.put(block, {
      name: words.text.meters[meter],
      charge: "meters",
      unit: `${meter}-day`,
      quantity: { number: quantity },
      price: cells[price],
      amount,
    });
  const { adjusted, metered } = estimate;
  return adjusted === undefined
    ? undefined
    : putPercents(prices, chargesOf(metered !== undefined), [adjusted], words);
}

function chargesOf(hasMeters: boolean): readonly Charge[] {
  return hasMeters ? ["hosting", "calls", "meters"] : ["hosting", "calls"];
}

function exactOf(estimate: Estimate): Exact {
  return {
    charges: {
      hosting: chargeAmount(estimate, "hosting"),
      calls: chargeAmount(estimate, "calls"),
      meters: estimate.metered ?? "0",
    },
    total: estimate.total,
    adjusted: estimate.adjusted,
  };
}

function columnsSheet(
  { comparison, cardOf, words }: ComparisonSource,
  percents: readonly (Percents | undefined)[],
  lines: Lines,
): Sheet {
  const { exports, panels } = words;
  const { compare } = panels;
  const names = exports.sheet;
  const sheet = new Sheet(names.comparison, WIDTHS);
  const estimates = comparison.columns.map(({ estimate }) => estimate);
  const columns = new TotalColumns(
    sheet,
    TOTALS,
    chargesOf(estimates.some((estimate) => estimate?.metered !== undefined)),
    estimates.some((estimate) => estimate?.adjusted !== undefined),
    words,
  );
  const changeColumn = columns.next;
  const rateColumn = changeColumn + 1 + CHECK_COLUMNS;
  sheet.put(0, 0, { text: names.comparison }, "title");
  sheet.put(1, 0, { text: names.sumsLead });
  const converts = comparison.columns.some(({ converted }) => converted !== null);
  sheet.putTexts(
    HEAD,
    [
      names.number,
      names.column,
      exports.document.card,
      names.currency,
      ...columns.heads,
      compare.change,
      names.exact,
      names.check,
      ...(converts ? [names.rate, compare.convertedRow, names.exact, names.check] : []),
    ],
    "head",
  );
  let base: string | undefined;
  comparison.columns.forEach((column, i) => {
    const row = HEAD + 1 + i;
    const { name, rateCard, currency, estimate, change, converted } = column;
    const number = sheet.put(row, NUMBER, { number: String(i + 1) }, "plain", "count");
    sheet.put(row, NAME, { text: name });
    sheet.put(row, CARD, { text: rateCard === null ? "" : (cardOf(rateCard)?.name ?? rateCard) });
    sheet.put(row, CURRENCY, { text: currency ?? "" });
    if (estimate === null) {
      sheet.put(row, TOTALS, { text: compare.notPriced });
      return;
    }
    const sum = (charge: Charge): string => lines.sum(number, charge);
    const payable = columns.put(row, exactOf(estimate), sum, percents[i]);
    if (i === 0) base = payable;
    else if (base !== undefined && change !== null) {
      const difference = { formula: `${payable}-${base}`, result: change };
      const cell = sheet.put(row, changeColumn, difference, "plain", "amount");
      putCheck(sheet, row, changeColumn + 1, cell, change, exports);
    } else if (currency !== comparison.columns[0]?.currency)
      sheet.put(row, changeColumn, { text: compare.otherCurrency }, "right");
    if (converted === null) return;
    const rate = sheet.input(row, rateColumn, { number: converted.rate }, "amount");
    const product = { formula: `${payable}*${rate}`, result: converted.amount };
    const cell = sheet.put(row, rateColumn + 1, product, "plain", "amount");
    putCheck(sheet, row, rateColumn + 2, cell, converted.amount, exports);
  });
  return sheet;
}
