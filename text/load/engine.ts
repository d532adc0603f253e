import type { EngineText } from "../catalogue.js";
import type { Language } from "../languages.js";

/** Fetches what is said about the engine's estimates, problems and warnings in a language. */
export async function loadText(language: Language): Promise<EngineText> {
  switch (language) {
    case "en":
      return (await import("../en/engine.js")).englishEngineText;
    case "zh-Hans":
      return (await import("../zh/engine.js")).chineseEngineText;
  }
}
