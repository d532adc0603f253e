import type { EngineText } from "../catalogue.js";
import { englishEngineText } from "../en/engine.js";

export const chineseEngineText: EngineText = { ...englishEngineText, locale: "zh-Hans" };
