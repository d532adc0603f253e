import { unitOf } from "../../text/explain.js";
import type { Estimate } from "../../wasm/src/types.js";
import { chargeAmount } from "../priced.js";
import type { CallCells } from "./calls.js";
import { putCheck } from "./check.js";
import type { HostingCells } from "./hosting.js";
import type { Inputs } from "./inputs.js";
import { Sheet } from "./sheet.js";
import type { Group, Source } from "./source.js";

const ITEM = 0;
const QUANTITY = 1;
const UNIT = 2;
const AMOUNT = 3;
const EXACT = 4;
const HEAD = 3;

type Countable = Parameters<Source["words"]["text"]["count"]>[0];

interface Parts {
  readonly groups: readonly Group[];
  readonly hosting: readonly HostingCells[];
  readonly calls: readonly CallCells[];
}

/** The bill: the lines of the page with their amounts as formulas, beside each what the engine has computed exactly. */
export function billSheet(source: Source, inputs: Inputs, parts: Parts): Sheet {
  const bill = new Bill(source);
  const { estimate, words } = source;
  const { text } = words;
  const totals = {
    hosting: bill.charge(
      text.charges.hosting,
      chargeAmount(estimate, "hosting"),
      parts.groups.map((group, i) => ({
        name: group.name,
        unit: unitOf(group.hosting, estimate),
        units: { formula: parts.hosting[i]?.units ?? "0", result: group.hosting.quantity },
        amount: parts.hosting[i]?.amount,
        exact: group.hosting.amount,
      })),
    ),
    calls: bill.charge(
      text.charges.calls,
      chargeAmount(estimate, "calls"),
      parts.groups.map((group, i) => ({
        name: group.name,
        unit: unitOf(group.calls, estimate),
        units: { formula: parts.calls[i]?.units ?? "0", result: group.calls.quantity },
        amount: parts.calls[i]?.amount,
        exact: group.calls.amount,
      })),
    ),
    meters:
      estimate.metered === undefined
        ? undefined
        : bill.charge(text.charges.meters, estimate.metered, meterLines(source, inputs)),
  };
  bill.sums(inputs, totals);
  return bill.sheet;
}

function meterLines({ estimate, words }: Source, inputs: Inputs): BillLine[] {
  return (estimate.meters ?? []).map(({ meter, quantity, amount }) => {
    const cells = inputs.meters.get(meter);
    const units = `ROUNDUP(${cells?.stated},0)*${inputs.days}`;
    return {
      name: words.text.meters[meter],
      unit: `${meter}-day`,
      units: { formula: units, result: quantity },
      amount: `${units}*${cells?.price}`,
      exact: amount,
    };
  });
}

interface BillLine {
  readonly name: string;
  readonly unit: Countable;
  readonly units: { readonly formula: string; readonly result: string };
  /** Undefined: the card has no price for it. */
  readonly amount: string | undefined;
  readonly exact: string | null;
}

/** Writes the bill from its top to its end. */
class Bill {
  readonly sheet: Sheet;
  readonly #source: Source;

  constructor(source: Source) {
    const { estimate, card, words } = source;
    const names = words.exports.sheet;
    this.#source = source;
    this.sheet = new Sheet(names.bill, [44, 16, 18, 22, 22, 14]);
    this.sheet.put(0, 0, { text: `${card.name} (${card.id})` }, "title");
    this.sheet.put(1, 0, { text: names.billLead });
    this.sheet.putTexts(
      HEAD,
      [
        words.exports.columns.item,
        words.exports.columns.quantity,
        names.unit,
        words.exports.columns.amount(estimate.currency),
        names.exact,
        names.check,
      ],
      "head",
    );
  }

  /** The sum of a charge, and its lines. @return the reference to the sum */
  charge(name: string, exact: string | null, lines: readonly BillLine[]): string {
    const row = this.sheet.nextRow;
    const first = row + 1;
    const sum =
      lines.length === 0 ? "0" : `SUM(${this.sheet.range(AMOUNT, first, row + lines.length)})`;
    const reference = this.#line(row, name, exact === null ? undefined : sum, exact, true);
    lines.forEach((line, i) => {
      const at = first + i;
      const { text } = this.#source.words;
      this.#line(at, line.name, line.amount, line.exact, false);
      this.sheet.put(at, QUANTITY, line.units, "plain", "count");
      this.sheet.put(at, UNIT, { text: text.count(line.unit, "0", "").trim() });
    });
    return reference;
  }

  /** The total, and from there discount and tax to what is payable. */
  sums(
    inputs: Inputs,
    { hosting, calls, meters }: { hosting: string; calls: string; meters: string | undefined },
  ): void {
    const { estimate, words } = this.#source;
    const { text } = words;
    const charges = { hosting, calls, ...(meters !== undefined && { meters }) };
    const row = this.sheet.nextRow;
    const total = this.#line(
      row,
      text.estimate.listTotal,
      `SUM(${Object.values(charges).join(",")})`,
      estimate.total,
      true,
    );
    const discounts = Object.entries(charges).map(([charge, sum]) => {
      const on = charge as keyof typeof charges;
      return this.#line(
        this.sheet.nextRow,
        text.estimate.adjustment("discount", on),
        // A charge without a price is text.
        `-N(${sum})*${inputs.discount[on]}/100`,
        adjustment(estimate, (line) => line.on === on),
        false,
      );
    });
    const before = `(${[total, ...discounts].join("+")})`;
    const tax = this.#line(
      this.sheet.nextRow,
      text.estimate.adjustment("tax", undefined),
      `${before}*${inputs.tax}/100`,
      adjustment(estimate, (line) => line.kind === "tax"),
      false,
    );
    this.#line(
      this.sheet.nextRow,
      text.estimate.payable,
      `${before}+${tax}`,
      estimate.adjusted?.total ?? estimate.total,
      true,
    );
  }

  /** A row: its name, its amount as a formula, the exact amount, and whether both agree. */
  #line(
    row: number,
    name: string,
    amount: string | undefined,
    exact: string | null,
    isSum: boolean,
  ): string {
    const { text, exports } = this.#source.words;
    const style = isSum ? "strong" : "plain";
    this.sheet.put(row, ITEM, { text: name }, style);
    if (amount === undefined || exact === null)
      return this.sheet.put(row, AMOUNT, { text: text.estimate.notPriced }, "right");
    const cell = this.sheet.put(row, AMOUNT, { formula: amount, result: exact }, style, "amount");
    putCheck(this.sheet, row, EXACT, cell, exact, exports);
    return cell;
  }
}

/** What the engine says of a discount or the tax; nothing where none is stated. */
function adjustment(
  { adjusted }: Estimate,
  isMeant: (line: NonNullable<Estimate["adjusted"]>["lines"][number]) => boolean,
): string {
  return adjusted?.lines.find(isMeant)?.amount ?? "0";
}
