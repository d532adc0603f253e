import type { WasmSource } from "../../../wasm/src/wasm-source.js";

/** The planner's WebAssembly and its hash, from the build of the ready-to-run module; "" in the package. */
declare const PLANNER_WASM: string;
declare const PLANNER_INTEGRITY: string;

/** undefined where the planner knows itself where its file is. */
export async function fetchPlanner(): Promise<WasmSource | undefined> {
  return PLANNER_WASM === ""
    ? undefined
    : fetch(new URL(PLANNER_WASM, import.meta.url), { integrity: PLANNER_INTEGRITY });
}
