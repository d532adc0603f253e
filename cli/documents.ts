import type { Engine, RateCard } from "kms-cost";
import {
  documentMarkdown,
  type ExportedDocument,
  type ExportWords,
  loadExportWords,
} from "kms-cost/export";
import { language } from "./words.js";

/** A document in Markdown, in the language of the run. */
export async function markdownOf(made: (words: ExportWords) => ExportedDocument): Promise<string> {
  const words = await loadExportWords(language);
  return documentMarkdown(made(words), words);
}

export function cardOf(engine: Engine, id: string): RateCard | undefined {
  return engine.rateCards().find((loaded) => loaded.id === id)?.card;
}
