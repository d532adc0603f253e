import type { Scenario } from "../../../wasm/src/types.js";

/** The name, beside this module, of the page that holds the calculator. */
const PAGE = "index.html";

export function calculatorAddress(stated: string | undefined, _scenario: Scenario): string {
  return stated ?? new URL(PAGE, import.meta.url).href;
}
