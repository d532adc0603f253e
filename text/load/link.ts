import type { LinkText } from "../en/link.js";
import type { Language } from "../languages.js";

/** Fetches what is said of links in a language. */
export async function loadLinkWords(language: Language): Promise<LinkText> {
  switch (language) {
    case "en":
      return (await import("../en/link.js")).link;
    case "zh-Hans":
      return (await import("../zh/link.js")).link;
  }
}
