import { repeat } from "lit/directives/repeat.js";
import type { TemplateResult } from "lit/html.js";

/**
 * Puts controls where a sentence names them, as in "{keys} keys in {region}",
 * so that each language keeps its own order of words.
 */
export function sentence(
  pattern: string,
  parts: Readonly<Record<string, TemplateResult>>,
): unknown {
  // Splitting at a group in parentheses gives words and names in turn.
  const pieces = pattern.split(/\{(\w+)\}/);
  const isName = (index: number): boolean => index % 2 === 1;
  return repeat(
    pieces,
    // A control stays itself when the words around it change.
    (piece, index) => (isName(index) ? piece : index),
    (piece, index) => (isName(index) ? parts[piece] : piece),
  );
}
