import type { PanelText } from "../en/panels.js";
import type { Language } from "../languages.js";

/** Fetches the words of the page's panels in a language. */
export async function loadPanelWords(language: Language): Promise<PanelText> {
  switch (language) {
    case "en":
      return (await import("../en/panels.js")).panels;
    case "zh-Hans":
      return (await import("../zh/panels.js")).panels;
  }
}
