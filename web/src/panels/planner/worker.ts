// The worker that plans: it loads the planner once, and answers one call after the other.
import { englishEngineText } from "../../../../text/en/engine.js";
import { loadPlannerWith } from "../../../../wasm/src/load-planner.js";
import { answerCall } from "./answer-call.js";
import type { Call, Report } from "./protocol.js";

/** The name under which the build has put the planner beside this module. */
declare const PLANNER_WASM: string;

/** As much of a worker's scope as is needed: its types and those of a page exclude each other. */
const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<Call>) => void;
  postMessage(message: Report): void;
};

// The page words problems and warnings itself, in the language it has at the time; these words are not shown.
const loading = loadPlannerWith(englishEngineText, {
  wasm: new URL(PLANNER_WASM, import.meta.url),
});
// Each call that comes while it loads says what became of it.
loading.catch(() => {});

scope.onmessage = async ({ data }) => {
  const { id } = data;
  try {
    const planner = await loading;
    report({ id, stage: "computing" });
    report({ id, answer: answerCall(planner, data) });
  } catch (error) {
    report({ id, failure: error instanceof Error ? error.message : String(error) });
  }
};

function report(message: Report): void {
  scope.postMessage(message);
}
