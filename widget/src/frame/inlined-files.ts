import engine from "../../../build/wasm/engine.wasm";
import type { CheckScripts } from "../files.js";

/**
 * In the frame all is in one classic script, the engine too: a sandboxed frame is of no origin, and a server would have
 * to allow every origin for it to fetch modules.
 */
export function fetchEngine(): Promise<BufferSource> {
  return Promise.resolve(engine);
}

export const checkScripts: CheckScripts = async () => {};
