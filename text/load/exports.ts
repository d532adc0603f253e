import type { ExportText } from "../en/exports.js";
import type { Language } from "../languages.js";

/** Fetches the words of exported documents in a language. */
export async function loadExportText(language: Language): Promise<ExportText> {
  switch (language) {
    case "en":
      return (await import("../en/exports.js")).exports;
    case "zh-Hans":
      return (await import("../zh/exports.js")).exports;
  }
}
