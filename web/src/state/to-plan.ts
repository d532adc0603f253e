import type { Draft } from "./draft.js";
import { withDefaults } from "./horizon.js";
import { toScenario } from "./to-scenario.js";

/** The scenario that a draft stands for, with a horizon even where none was typed. */
export function toPlan(draft: Draft): unknown {
  return toScenario({ ...draft, overTime: withDefaults(draft.overTime) });
}
