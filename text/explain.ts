import type {
  Adjustment,
  AppliedPrice,
  Estimate,
  Line,
  MeterLine,
  Slice,
  WorkPart,
} from "../wasm/src/types.js";
import type { Countable, EngineText } from "./catalogue.js";
import { type Formats, formatsFor } from "./format.js";

/** What of an estimate one needs to explain its lines. */
export type Priced = Pick<Estimate, "currency" | "hostingUnit" | "prices">;

/** A row of arithmetic in plain text. Where it prices a slice, with the price, its rule and its cell. */
export interface ExplanationRow {
  readonly text: string;
  readonly slice: Slice | null;
  readonly price: AppliedPrice | null;
}

/** What the quantity of a line counts. */
export function unitOf(line: Line, { hostingUnit }: Pick<Estimate, "hostingUnit">): Countable {
  return line.charge === "hosting" ? hostingUnit : "call";
}

/** The price that a slice rests on. */
export function priceOf({ price }: Slice, { prices }: Pick<Estimate, "prices">): AppliedPrice {
  return prices[price] as AppliedPrice;
}

/** The arithmetic of a line as one would write it down: how its units come about, then each slice. */
export function explainLine(line: Line, estimate: Priced, text: EngineText): ExplanationRow[] {
  const writer = new LineWriter(line, estimate, text);
  const [only] = line.slices;
  if (only === undefined) return [{ text: text.explanation.nothing, slice: null, price: null }];
  // One slice can be written straight from the factors; several need the units they divide among them first.
  const factors = writer.factors();
  const isPlain = priceOf(only, estimate).rule === "hosting.price";
  const direct = line.slices.length === 1 && isPlain && factors !== null;
  const before = writer.work();
  if (factors !== null && !direct) before.push(writer.units(factors));
  return [
    ...before.map((row) => ({ text: row, slice: null, price: null })),
    ...line.slices.map((slice) => {
      const price = priceOf(slice, estimate);
      return { text: writer.slice(slice, price, direct ? factors : null), slice, price };
    }),
  ];
}

/** The arithmetic of what is metered for the account. */
export function explainMeter(line: MeterLine, estimate: Priced, text: EngineText): ExplanationRow {
  const formats = formatsFor(text.locale);
  const { stated, count, days } = line.counted;
  const price = estimate.prices[line.price] as AppliedPrice;
  const countOf = (what: Countable, quantity: string): string =>
    text.count(what, quantity, formats.count(quantity));
  const units =
    stated === count
      ? countOf(line.meter, count)
      : text.explanation.roundedUpTo(countOf(line.meter, stated), formats.count(count));
  const factors = [units, countOf("day", String(days))];
  if (price.price !== null) factors.push(formats.exactMoney(price.price, estimate.currency));
  const amount = formats.exactMoney(line.amount, estimate.currency);
  return { text: `${factors.join(" × ")} = ${amount}`, slice: null, price };
}

/** "10% of 7.02 USD": what a discount or a tax is. */
export function adjustmentBase(
  { percent, base }: Adjustment,
  { currency }: Priced,
  text: EngineText,
): string {
  const formats = formatsFor(text.locale);
  return text.explanation.percentOf(formats.count(percent), formats.exactMoney(base, currency));
}

/** The arithmetic of a discount or a tax. */
export function explainAdjustment(line: Adjustment, estimate: Priced, text: EngineText): string {
  const amount = formatsFor(text.locale).exactMoney(line.amount, estimate.currency);
  return `${adjustmentBase(line, estimate, text)} = ${amount}`;
}

class LineWriter {
  readonly #line: Line;
  readonly #unit: Countable;
  readonly #currency: string;
  readonly #text: EngineText;
  readonly #formats: Formats;

  constructor(line: Line, estimate: Priced, text: EngineText) {
    this.#line = line;
    this.#unit = unitOf(line, estimate);
    this.#currency = estimate.currency;
    this.#text = text;
    this.#formats = formatsFor(text.locale);
  }

  /** "2 keys × 3 versions × 30 days", for hosting. A factor of one key is left out: one reads "1 version × 30 days". */
  factors(): string | null {
    const { counted } = this.#line;
    if (counted === undefined) return null;
    const factors: string[] = [];
    if (counted.keys !== "1" || counted.versionsPerKey === undefined)
      factors.push(this.#count("key", counted.keys));
    if (counted.versionsPerKey !== undefined)
      factors.push(this.#count("version", counted.versionsPerKey));
    factors.push(this.#count("day", String(counted.days)));
    return factors.join(" × ");
  }

  /** The factors and their product. */
  units(factors: string): string {
    return `${factors} = ${this.#count(this.#unit, this.#line.quantity)}`;
  }

  work(): string[] {
    return this.#line.work?.parts.map((part) => this.#workPart(part)) ?? [];
  }

  slice(slice: Slice, price: AppliedPrice, factors: string | null): string {
    const units = factors ?? this.#count(this.#unit, slice.quantity);
    const words = this.#text.explanation;
    if (slice.amount === null || price.price === null) return words.notPriced(units);
    if (price.rule === "calls.other-operations") return words.otherOperations(units);
    if (price.cell === null) return words.notBilled(units);
    if (price.rule === "calls.free-quota") return words.free(units);
    const per = price.per === "1" ? "" : ` / ${this.#formats.count(price.per)}`;
    const factor = this.#price(price.price, price.multiplier);
    const sum = `${units} × ${factor}${per} = ${this.#amount(slice.amount)}`;
    if (price.above === undefined) return sum;
    const upTo = price.upTo == null ? null : this.#formats.count(price.upTo);
    return sum + words.note(words.slab(this.#formats.count(price.above), upTo));
  }

  /** The price; in finance and government cloud, the product that it is. */
  #price(price: string, multiplier: AppliedPrice["multiplier"]): string {
    if (multiplier === undefined) return this.#amount(price);
    return `(${this.#amount(multiplier.basePrice)} × ${this.#formats.count(multiplier.factor)})`;
  }

  #workPart(part: WorkPart): string {
    const { cacheHitRatio } = part;
    const words = this.#text.explanation;
    const items = this.#count(part.what, part.quantity);
    const each = this.#count("call", part.callsEach);
    const cached =
      cacheHitRatio === undefined ? "" : ` × (1 − ${this.#formats.count(cacheHitRatio)})`;
    const note = cacheHitRatio === undefined ? "" : words.note(words.roundedUp);
    return `${items} × ${each}${cached} = ${this.#count("call", part.calls)}${note}`;
  }

  #count(what: Countable, quantity: string): string {
    return this.#text.count(what, quantity, this.#formats.count(quantity));
  }

  #amount(amount: string): string {
    return this.#formats.exactMoney(amount, this.#currency);
  }
}
