import type { TemplateResult } from "lit/html.js";

/**
 * Puts controls where a sentence names them, as in "{keys} keys in {region}",
 * so that each language keeps its own order of words.
 */
export function sentence(
  pattern: string,
  parts: Readonly<Record<string, TemplateResult>>,
): unknown[] {
  // Splitting at a group in parentheses gives text and names in turn.
  return pattern.split(/\{(\w+)\}/).map((piece, index) => (index % 2 === 0 ? piece : parts[piece]));
}
