import type { EngineText } from "../catalogue.js";
import type { PageText } from "../en/page.js";
import type { Language } from "../languages.js";

/** All words of the page's first view, in one file a language. */
export interface PageWords {
  readonly words: PageText;
  readonly text: EngineText;
}

export function loadPageWords(language: Language): Promise<PageWords> {
  switch (language) {
    case "en":
      return import("../en/first-view.js");
    case "zh-Hans":
      return import("../zh/first-view.js");
  }
}
