import { repeat } from "lit/directives/repeat.js";
import { html, type TemplateResult } from "lit/html.js";

/**
 * Puts controls where a sentence names them, as in "{keys} keys in {region}",
 * so that each language keeps its own order of words. A control and the words before it stay on one line.
 */
export function sentence(
  pattern: string,
  parts: Readonly<Record<string, TemplateResult>>,
): TemplateResult {
  const phrases = [...pattern.matchAll(/([^{]*)\{(\w+)\}/g)].map(([, words = "", name = ""]) => ({
    words,
    name,
  }));
  const end = pattern.slice(pattern.lastIndexOf("}") + 1);
  return html`${repeat(
    phrases,
    // A control stays itself when the words around it change.
    ({ name }) => name,
    ({ words, name }) => html`<span class="phrase">${words}${parts[name]}</span> `,
  )}${end}`;
}
