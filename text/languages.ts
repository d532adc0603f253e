/** The languages that there is a catalogue of, by BCP 47. */
export type Language = "en" | "zh-Hans";

/** Each with its name in itself. */
export const languages: readonly { readonly language: Language; readonly name: string }[] = [
  { language: "en", name: "English" },
  { language: "zh-Hans", name: "中文" },
];

/**
 * The catalogue for a BCP 47 tag, such as zh-CN. Whoever asks for Chinese in any form gets the simplified one, the only
 * one there is: it is nearer to a reader of traditional characters than English.
 */
export function languageOf(tag: string): Language | undefined {
  switch (/^[a-z]+(?=-|$)/i.exec(tag.trim())?.[0].toLowerCase()) {
    case "en":
      return "en";
    case "zh":
    case "cmn":
      return "zh-Hans";
    default:
      return undefined;
  }
}

/** The first of the languages wanted that there is a catalogue of, else English. */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = languageOf(tag);
    if (language !== undefined) return language;
  }
  return "en";
}
