import type { EngineText } from "../catalogue.js";
import { assumptions } from "./assumptions.js";
import { explanation } from "./estimate.js";
import { rules } from "./rules.js";
import { summary } from "./summary.js";

/** What the engine's estimates, problems and warnings say in Chinese. */
export const chineseEngineText: EngineText = { ...summary, rules, assumptions, explanation };
