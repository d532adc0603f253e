import { writeXlsx } from "hucre/xlsx";
import { unitOf } from "../../text/explain.js";
import type {
  AppliedPrice,
  Line,
  ProjectedMonth,
  RateCard,
  Scenario,
} from "../../wasm/src/types.js";
import { groupName } from "../estimate-table.js";
import { projectionDocument } from "../projection-document.js";
import { putCheck } from "./check.js";
import { type Charge, Lines } from "./lines.js";
import { notesSheet } from "./notes.js";
import { type Percents, putPercents } from "./percents.js";
import { PRICE_WIDTHS, type PriceCells, putPrices } from "./prices.js";
import { Sheet } from "./sheet.js";
import type { ProjectionSource } from "./source.js";
import { TotalColumns } from "./totals.js";

type Meter = keyof NonNullable<RateCard["meters"]>;

/** The field of the scenario that states how much there is of what is metered. */
const STATED: Readonly<Record<Meter, keyof NonNullable<Scenario["account"]>>> = {
  "software-instance": "softwareInstances",
  "hardware-instance": "hardwareInstances",
  secret: "secrets",
  "query-per-second": "queriesPerSecond",
};

const NUMBER = 0;
const MONTH = 1;
const DAYS = 2;
const TOTALS = 3;
const HEAD = 3;
const WIDTHS = [8, 12, 8, ...Array.from({ length: 16 }, () => 20)];

interface MeterCells {
  readonly meter: Meter;
  readonly stated: string;
  readonly price: PriceCells | undefined;
}

interface Inputs {
  readonly sheet: Sheet;
  readonly prices: readonly (PriceCells | undefined)[];
  readonly meters: readonly MeterCells[];
  /** Undefined: there is neither a discount nor a tax. */
  readonly percents: Percents | undefined;
}

/** A projection as a spreadsheet (.xlsx): its lines at prices that can be changed, and the months as their sums. */
export function projectionBook(source: ProjectionSource): Promise<Uint8Array> {
  const { projection, scenario, card, words } = source;
  const inputs = pricesSheet(source);
  const months = new Sheet(words.exports.sheet.months, WIDTHS);
  const lines = linesSheet(source, inputs, months);
  putMonths(source, inputs, lines, months);
  return writeXlsx({
    sheets: [
      months.build(HEAD + 1),
      lines.finished().build(HEAD + 1),
      inputs.sheet.build(0),
      notesSheet(
        words.exports.sheet.aboutQuantities,
        projectionDocument(projection, scenario, card, words).facts,
        words,
      ).build(0),
    ],
  });
}

function chargesOf({ projection }: ProjectionSource): readonly Charge[] {
  return projection.metered === undefined ? ["hosting", "calls"] : ["hosting", "calls", "meters"];
}

/** The prices of slices and meters, what is metered, and the percentages: all that the lines and months rest on. */
function pricesSheet(source: ProjectionSource): Inputs {
  const { projection, scenario, card, words } = source;
  const names = words.exports.sheet;
  const sheet = new Sheet(names.prices, PRICE_WIDTHS);
  sheet.put(0, 0, { text: names.prices }, "title");
  sheet.put(1, 0, { text: names.inputsLead });
  const metered = Object.entries(card.meters ?? {}) as [Meter, { price: string }][];
  const ofMeters = metered.map(
    ([meter, { price }]): AppliedPrice => ({
      rule: "meters.price",
      cell: `meters.${meter}`,
      price,
      per: "1",
    }),
  );
  const prices = putPrices(sheet, [...projection.prices, ...ofMeters], words);
  if (metered.length > 0)
    sheet.putTexts(sheet.nextRow + 1, [words.text.charges.meters, "", names.stated], "head");
  const meters = metered.map(([meter], i) => {
    const row = sheet.nextRow;
    const stated = String(scenario.account?.[STATED[meter]] ?? 0);
    sheet.put(row, 0, { text: words.text.meters[meter] });
    return {
      meter,
      stated: sheet.input(row, 2, { number: stated }, "amount"),
      price: prices[projection.prices.length + i],
    };
  });
  const adjusted = projection.months.flatMap((month) => month.adjusted ?? []);
  if (adjusted.length === 0) return { sheet, prices, meters, percents: undefined };
  sheet.put(sheet.nextRow, 0, { text: "" });
  const percents = putPercents(sheet, chargesOf(source), adjusted, words);
  return { sheet, prices, meters, percents };
}

function linesSheet(source: ProjectionSource, inputs: Inputs, months: Sheet): Lines {
  const { projection, scenario, words } = source;
  const lines = new Lines(words.panels.overTime.table.month, words);
  projection.months.forEach((month, i) => {
    const block = { number: i + 1, name: month.month };
    for (const line of month.lines ?? [])
      lines.putSlices(
        block,
        groupName(scenario, line.group, words),
        unitOf(line as Line, projection),
        line,
        inputs.prices,
      );
    const days = months.at(HEAD + 1 + i, DAYS);
    for (const { meter, stated, price } of inputs.meters)
      lines.put(block, {
        name: words.text.meters[meter],
        charge: "meters",
        unit: `${meter}-day`,
        quantity: { formula: `ROUNDUP(${stated},0)*${days}` },
        price,
        amount: undefined,
      });
  });
  return lines;
}

function putMonths(source: ProjectionSource, inputs: Inputs, lines: Lines, sheet: Sheet): void {
  const { projection, card, words } = source;
  const { exports, panels } = words;
  const names = exports.sheet;
  const columns = new TotalColumns(
    sheet,
    TOTALS,
    chargesOf(source),
    inputs.percents !== undefined,
    words,
  );
  sheet.put(0, 0, { text: `${card.name} (${card.id}), ${projection.currency}` }, "title");
  sheet.put(1, 0, { text: names.sumsLead });
  sheet.putTexts(
    HEAD,
    [
      names.number,
      panels.overTime.table.month,
      names.monthDays,
      ...columns.heads,
      panels.overTime.table.running,
      names.exact,
      names.check,
    ],
    "head",
  );
  const first = HEAD + 1;
  projection.months.forEach((month, i) => {
    const row = first + i;
    const number = sheet.put(row, NUMBER, { number: String(i + 1) }, "plain", "count");
    sheet.put(row, MONTH, { text: month.month });
    sheet.put(row, DAYS, { number: String(month.days) }, "plain", "count");
    const exact = {
      charges: {
        hosting: priced(month, "hosting"),
        calls: priced(month, "calls"),
        meters: month.metered ?? "0",
      },
      total: month.total,
      adjusted: month.adjusted,
    };
    columns.put(row, exact, (charge) => lines.sum(number, charge), inputs.percents);
    const running = sheet.put(
      row,
      columns.next,
      {
        formula: `SUM(${sheet.range(columns.payableColumn, first, row)})`,
        result: month.running,
      },
      "plain",
      "amount",
    );
    putCheck(sheet, row, columns.next + 1, running, month.running, exports);
  });
  const sum = sheet.nextRow;
  sheet.put(sum, MONTH, { text: panels.overTime.table.sum }, "strong");
  columns.putSums(sum, first, sum - 1, projection.total, projection.payable);
}

/** The sum of a charge; null where the card has a price for none of its lines. */
function priced({ lines = [], ...month }: ProjectedMonth, charge: Line["charge"]): string | null {
  const own = lines.filter((line) => line.charge === charge);
  return own.length > 0 && own.every(({ amount }) => amount === null) ? null : month[charge];
}
