import { decimalText } from "../../text/typed-decimal.js";

/** The decimals of an amount: it is counted in units of 10^-16 of its currency. */
const decimals = 16;

/** Of one amount: a whole number of 128 bits, its lower half first. */
const wordsOfOne = 2;

/**
 * The exact totals of a sweep, in its order. A million of them are 16 MB as numbers, and several times that as texts:
 * a text is made when it is asked for.
 */
export class SweepTotals implements Iterable<string> {
  /**
   * The amounts in units of 10^-16 of the currency, each a signed number of 128 bits in two words, the lower first
   * (its sign is no sign, but the highest of its bits). A copy: it is the caller's, and can be sent to another thread.
   */
  readonly units: BigInt64Array;

  constructor(units: BigInt64Array) {
    this.units = units;
  }

  get length(): number {
    return this.units.length / wordsOfOne;
  }

  /** An exact decimal, as amounts are written everywhere: "7.02". Throws a RangeError where there is no such point. */
  at(index: number): string {
    const low = Number.isInteger(index) ? this.units[wordsOfOne * index] : undefined;
    const high = this.units[wordsOfOne * index + 1];
    if (low === undefined || high === undefined) throw new RangeError(`No total ${index}.`);
    const units = (high << 64n) + BigInt.asUintN(64, low);
    return units < 0n ? `-${decimalText(-units, decimals)}` : decimalText(units, decimals);
  }

  *[Symbol.iterator](): Generator<string> {
    for (let i = 0; i < this.length; ++i) yield this.at(i);
  }
}
