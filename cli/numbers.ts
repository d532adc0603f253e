import { toEngineDecimal } from "../text/typed-decimal.js";
import { typedWhole } from "../text/typed-number.js";
import { InputError } from "./input.js";
import { words } from "./words.js";

/** The whole number that an option states, written as one may: 20000, 20,000, 20k. */
export function wholeOption(name: string, text: string): number {
  const value = typedWhole(text);
  if (value === undefined || value < 0n || value > Number.MAX_SAFE_INTEGER)
    throw new InputError([words.wholeNeeded(name)]);
  return Number(value);
}

/** The same of one that can be left out. */
export function wholeOptionOr(name: string, text: string | undefined, otherwise: number): number {
  return text === undefined ? otherwise : wholeOption(name, text);
}

/** An amount or a rate that an option states, as the text of an exact decimal. The planner refuses what is none. */
export function decimalOption(text: string): string {
  return toEngineDecimal(text) ?? text;
}
