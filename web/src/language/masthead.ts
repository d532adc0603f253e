import { html, nothing, type TemplateResult } from "lit/html.js";
import type { PageText } from "../../../text/en/page.js";
import type { Language } from "../../../text/languages.js";

/** Says in the language of these words what stands outside of what is drawn. */
export function introduce(language: Language, { document: words, language: own }: PageText): void {
  document.documentElement.lang = language;
  document.title = words.title;
  document.querySelector("meta[name=description]")?.setAttribute("content", words.description);
  document.getElementById("languages")?.setAttribute("aria-label", own.title);
  for (const part of ["name", "lead"] as const) {
    const element = document.getElementById(part);
    if (element !== null) {
      element.textContent = words[part];
    }
  }
}

export interface LanguageSwitch {
  readonly words: PageText;
  readonly languages: readonly { readonly language: Language; readonly name: string }[];
  readonly current: Language;
  /** Whether the language that was asked for last did not arrive. */
  readonly failed: boolean;
  readonly choose: (language: Language) => void;
}

/** A button for each language, which names itself. */
export function languageSwitch(view: LanguageSwitch): TemplateResult {
  const { words, languages, current, failed, choose } = view;
  return html`${languages.map(
    ({ language, name }) =>
      html`<button type="button" class="language" id="language-${language}" lang=${language} aria-pressed=${language === current} @click=${() => choose(language)}>${name}</button>`,
  )}
    ${failed ? html`<p class="problem" role="alert">${words.notLoaded}</p>` : nothing}`;
}
