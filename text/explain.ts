import type { Line, Slice, WorkPart } from "../wasm/src/types.js";
import type { Countable, EngineText } from "./catalogue.js";
import { type Formats, formatsFor } from "./format.js";

/** A row of arithmetic in plain text. Where it prices a slice, the slice has the rule and the cell it rests on. */
export interface ExplanationRow {
  readonly text: string;
  readonly slice: Slice | null;
}

/** The arithmetic of a line as one would write it down: how its units come about, then each slice. */
export function explainLine(line: Line, currency: string, text: EngineText): ExplanationRow[] {
  const writer = new LineWriter(line, currency, text);
  const [only] = line.slices;
  if (only === undefined) return [{ text: text.explanation.nothing, slice: null }];
  // One slice can be written straight from the factors; several need the units they divide among them first.
  const factors = writer.factors();
  const direct = line.slices.length === 1 && only.kind === "price" && factors !== null;
  const rows: ExplanationRow[] = writer.work().map((row) => ({ text: row, slice: null }));
  if (factors !== null && !direct) rows.push({ text: writer.units(factors), slice: null });
  for (const slice of line.slices)
    rows.push({ text: writer.slice(slice, direct ? factors : null), slice });
  return rows;
}

class LineWriter {
  readonly #line: Line;
  readonly #currency: string;
  readonly #text: EngineText;
  readonly #formats: Formats;

  constructor(line: Line, currency: string, text: EngineText) {
    this.#line = line;
    this.#currency = currency;
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
    return `${factors} = ${this.#count(this.#line.unit, this.#line.quantity)}`;
  }

  work(): string[] {
    return this.#line.work?.parts.map((part) => this.#workPart(part)) ?? [];
  }

  slice(slice: Slice, factors: string | null): string {
    const units = factors ?? this.#count(this.#line.unit, slice.quantity);
    const words = this.#text.explanation;
    if (slice.kind === "not-billed") return words.notBilled(units);
    if (slice.kind === "free-quota") return words.free(units);
    const per = slice.per === "1" ? "" : ` / ${this.#formats.count(slice.per)}`;
    const sum = `${units} × ${this.#price(slice)}${per} = ${this.#amount(slice.amount)}`;
    if (slice.above === undefined) return sum;
    const upTo = slice.upTo == null ? null : this.#formats.count(slice.upTo);
    return `${sum} (${words.slab(this.#formats.count(slice.above), upTo)})`;
  }

  /** The price; in finance and government cloud, the product that it is. */
  #price({ price, multiplier }: Slice): string {
    if (multiplier === undefined) return this.#amount(price);
    return `(${this.#amount(multiplier.basePrice)} × ${this.#formats.count(multiplier.factor)})`;
  }

  #workPart(part: WorkPart): string {
    const { cacheHitRatio } = part;
    const items = this.#count(part.what, part.quantity);
    const each = this.#count("call", part.callsEach);
    const cached =
      cacheHitRatio === undefined ? "" : ` × (1 − ${this.#formats.count(cacheHitRatio)})`;
    const note = cacheHitRatio === undefined ? "" : ` (${this.#text.explanation.roundedUp})`;
    return `${items} × ${each}${cached} = ${this.#count("call", part.calls)}${note}`;
  }

  #count(what: Countable, quantity: string): string {
    return this.#text.count(what, quantity, this.#formats.count(quantity));
  }

  #amount(amount: string): string {
    return this.#formats.exactMoney(amount, this.#currency);
  }
}
