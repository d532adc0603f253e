import { summary } from "../../../text/en/summary.js";
import { loadPlannerWith } from "../../../wasm/src/load-planner.js";
import type { Planner } from "../../../wasm/src/planner.js";
import type { WasmSource } from "../../../wasm/src/wasm-source.js";
import { answerCall } from "../../../web/src/panels/planner/answer-call.js";
import type { Call, PlannerWorker, Report } from "../../../web/src/panels/planner/protocol.js";
import { fetchPlanner } from "./planner-wasm.js";

let loading: Promise<Planner> | undefined;

/**
 * Takes the place of the page's worker: a browser starts none that comes from another origin, and a site's policy need
 * not allow any. It answers on the page's own thread, once what stands there has been painted.
 */
export function startWorker(): PlannerWorker {
  return new PlannerInPage();
}

class PlannerInPage implements PlannerWorker {
  onmessage: PlannerWorker["onmessage"] = null;
  onerror: PlannerWorker["onerror"] = null;
  #ended = false;

  postMessage(call: Call): void {
    void this.#answer(call);
  }

  terminate(): void {
    this.#ended = true;
  }

  async #answer(call: Call): Promise<void> {
    const { id } = call;
    try {
      // The page words problems and warnings itself.
      loading ??= load();
      const planner = await loading;
      this.#report({ id, stage: "computing" });
      await new Promise((painted) => setTimeout(painted));
      if (!this.#ended) this.#report({ id, answer: answerCall(planner, call) });
    } catch (error) {
      this.#report({ id, failure: error instanceof Error ? error.message : String(error) });
    }
  }

  #report(data: Report): void {
    if (!this.#ended) this.onmessage?.({ data } as MessageEvent<Report>);
  }
}

async function load(): Promise<Planner> {
  const wasm: WasmSource | undefined = await fetchPlanner();
  return loadPlannerWith(summary, wasm === undefined ? {} : { wasm });
}
