import type { Comparison } from "kms-cost";
import { decimalText, toEnginePercent } from "../text/typed-decimal.js";
import { parseTypedNumber, type TypedNumber } from "../text/typed-number.js";
import { InputError } from "./input.js";
import { payableOf } from "./payable.js";
import { formats, words } from "./words.js";

/** The percentage of --fail-above: `5%`, `5` or `2.5%`. */
export function limitOption(text: string): TypedNumber {
  const limit = parseTypedNumber(toEnginePercent(text) ?? "");
  if (limit === undefined || limit.digits < 0n) throw new InputError([words.failAboveForm]);
  return limit;
}

interface Verdict {
  /** Columns of which it cannot be said. */
  readonly undecided: string[];
  /** Columns that cost more than the limit allows. */
  readonly exceeded: string[];
}

/** Which columns cost more than the first by above so many percent. Nothing is computed but which is the greater. */
export function guard({ columns: [first, ...others] }: Comparison, limit: TypedNumber): Verdict {
  const verdict: Verdict = { undecided: [], exceeded: [] };
  const base = first && payableOf(first);
  if (first === undefined || base === null || base === undefined) return verdict;
  for (const column of others) {
    const own = payableOf(column);
    if (own === null) continue;
    const comparable = column.currency === first.currency ? own : column.converted?.amount;
    if (comparable === undefined)
      verdict.undecided.push(
        words.guard.otherCurrency(column.name, column.currency ?? "", first.currency ?? ""),
      );
    else if (isAbove(comparable, base, limit))
      verdict.exceeded.push(
        words.guard.exceeded(
          column.name,
          formats.exactMoney(comparable, first.currency ?? ""),
          first.name,
          formats.exactMoney(base, first.currency ?? ""),
          formats.count(decimalText(limit.digits, limit.decimals)),
        ),
      );
  }
  return verdict;
}

/** Whether `amount` > `base` × (100 + `limit`) / 100, in whole numbers. */
function isAbove(amount: string, base: string, limit: TypedNumber): boolean {
  const [a, b] = [exact(amount), exact(base)];
  const scale = 10n ** BigInt(limit.decimals);
  const left = a.digits * 10n ** BigInt(b.decimals) * 100n * scale;
  const right = b.digits * 10n ** BigInt(a.decimals) * (100n * scale + limit.digits);
  return left > right;
}

/** An amount of the engine, as it writes them. */
function exact(amount: string): TypedNumber {
  const [whole = "", fraction = ""] = amount.split(".");
  return { digits: BigInt(whole + fraction), decimals: fraction.length };
}
