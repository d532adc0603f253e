import type { CommandLineText } from "../en/command-line.js";
import type { Language } from "../languages.js";

/** Fetches what the command line says in a language, besides what the engine's text says. */
export async function loadCommandLineText(language: Language): Promise<CommandLineText> {
  switch (language) {
    case "en":
      return (await import("../en/command-line.js")).englishCommandLineText;
    case "zh-Hans":
      return (await import("../zh/command-line.js")).chineseCommandLineText;
  }
}
