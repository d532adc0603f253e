import type { Language } from "../../text/languages.js";
import { type ElementWords, loadElementWords } from "../../text/load/element.js";
import { checkScripts, fetchEngine } from "./files.js";
import type { Runtime } from "./runtime/runtime.js";

let loading: Promise<Runtime> | undefined;

/** What computes and draws, with the engine: one for all elements of a page, fetched when the first of them asks. */
export function loadRuntime(words: Promise<ElementWords>): Promise<Runtime> {
  loading ??= load(words);
  return loading;
}

async function load(coming: Promise<ElementWords>): Promise<Runtime> {
  const [{ startRuntime }, engine, words] = await Promise.all([
    checkScripts("runtime").then(() => import("./runtime/runtime.js")),
    fetchEngine(),
    coming,
  ]);
  return startRuntime({ words, engine, check: checkScripts });
}

const catalogues = new Map<Language, Promise<ElementWords>>();

/** The words of a language, fetched when the first element asks for them. */
export function loadWords(language: Language): Promise<ElementWords> {
  let words = catalogues.get(language);
  if (words === undefined) {
    words = checkScripts(language).then(() => loadElementWords(language));
    catalogues.set(language, words);
  }
  return words;
}
