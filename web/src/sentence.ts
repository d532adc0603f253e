import { repeat } from "lit/directives/repeat.js";
import { html, type TemplateResult } from "lit/html.js";

/**
 * Puts controls where a sentence names them, as in "{keys} keys in {region}",
 * so that each language keeps its own order of words. A control, the words before it and what touches it stay on one
 * line: other white space than a space, such as \u00a0, keeps them apart on the same line.
 */
export function sentence(
  pattern: string,
  parts: Readonly<Record<string, TemplateResult>>,
): TemplateResult {
  const matches = [...pattern.matchAll(/([^{]*)\{(\w+)\}([^ {]*)/g)];
  const phrases = matches.map(([, words = "", name = "", after = ""]) => ({ words, name, after }));
  const end = pattern.slice(matches.reduce((length, [phrase]) => length + phrase.length, 0));
  return html`${repeat(
    phrases,
    // A control stays itself when the words around it change.
    ({ name }) => name,
    ({ words, name, after }) => html`<span class="phrase">${words}${parts[name]}${after}</span> `,
  )}${end}`;
}
