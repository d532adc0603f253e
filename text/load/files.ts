import type { FilesText } from "../en/files.js";
import type { Language } from "../languages.js";

/** Fetches the words where files are opened in a language. */
export async function loadFilesText(language: Language): Promise<FilesText> {
  switch (language) {
    case "en":
      return (await import("../en/files.js")).files;
    case "zh-Hans":
      return (await import("../zh/files.js")).files;
  }
}
