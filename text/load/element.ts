import type { SummaryText } from "../catalogue.js";
import type { CommonText } from "../en/common.js";
import type { WidgetText } from "../en/widget.js";
import type { Language } from "../languages.js";

/** All words of the element, in one file a language. */
export interface ElementWords {
  /** What it has in common with the page. */
  readonly words: CommonText;
  readonly text: SummaryText;
  readonly widget: WidgetText;
}

export function loadElementWords(language: Language): Promise<ElementWords> {
  switch (language) {
    case "en":
      return import("../en/element.js");
    case "zh-Hans":
      return import("../zh/element.js");
  }
}
