import type { Language } from "../text/languages.js";
import { loadText } from "../text/load/engine.js";
import { loadExportText } from "../text/load/exports.js";
import { loadPanelWords } from "../text/load/panels.js";
import type { ExportWords } from "./words.js";

/** Fetches the words that documents are written in. */
export async function loadExportWords(language: Language): Promise<ExportWords> {
  const [text, exports, panels] = await Promise.all([
    loadText(language),
    loadExportText(language),
    loadPanelWords(language),
  ]);
  return { text, exports, panels };
}
