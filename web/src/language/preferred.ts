import { chooseLanguage, type Language } from "../../../text/languages.js";

const KEY = "kms-cost-language";

/** The language that was chosen on this page before, else the browser's. */
export function preferredLanguage(): Language {
  return chooseLanguage([...stored(), ...navigator.languages]);
}

/** Has the page come up in this language from now on, where the browser keeps anything for it. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // It is then the browser's language again.
  }
}

function stored(): string[] {
  try {
    const language = localStorage.getItem(KEY);
    return language === null ? [] : [language];
  } catch {
    return [];
  }
}
