import { Blanked } from "./blank.js";
import { readBlock } from "./block.js";
import { closingOf, examplesOfHtml } from "./elements.js";
import type { Example } from "./example.js";
import { readMarkdownLines } from "./markdown-lines.js";
import { readTag } from "./tag.js";

/** The examples of Markdown or MDX: elements that its HTML is left with, and fenced blocks. */
export function examplesOfMarkdown(markdown: string, mdx: boolean): Example[] {
  const { text, paragraphs, blocks } = readMarkdownLines(markdown, mdx);
  const html = withoutCodeSpans(text, paragraphs, mdx);
  return [
    ...examplesOfHtml(html, { jsx: mdx }),
    ...blocks.map(({ start, lines }) => readBlock(start, lines)),
  ].sort((a, b) => a.start - b.start);
}

const tagOfOurs = /<kms-cost(?=[ \t\r\n\f/>])/iy;
const rawElement = /<(script|style|textarea|pre)(?=[ \t\r\n\f/>])/iy;
const shortcode = /\{\{[<%]/y;

/** Blanks code within lines, and tags whose "<" a backslash takes its meaning. */
function withoutCodeSpans(
  text: string,
  paragraphs: readonly { readonly start: number; readonly end: number }[],
  mdx: boolean,
): string {
  const blanked = new Blanked(text);
  const closing = closingOf(text);
  const mark = /[`\\<{]/g;
  let at = 0;
  for (const { start, end } of paragraphs) {
    if (at >= end) continue;
    at = Math.max(at, start);
    const from = at;
    const paragraph = text.slice(from, end);
    const codeEnd = codeEndsIn(paragraph, from);
    while (at < end) {
      mark.lastIndex = at - from;
      const match = mark.exec(paragraph);
      if (match === null) break;
      const found = from + match.index;
      at = found + 1;
      const character = text[found];
      if (character === "\\") {
        blanked.blank(found, found + 2);
        at = found + 2;
      } else if (character === "`") {
        const code = codeEnd(found);
        if (code.closed) blanked.blank(found, code.end);
        at = code.end;
      } else if (character === "{") {
        if (mdx && text.startsWith("{/*", found)) {
          at = closing("*/}", found) ?? end;
          blanked.blank(found, at);
        } else if (matches(shortcode, text, found)) {
          at = closing(`${text[found + 2] === "<" ? ">" : "%"}}}`, found) ?? at;
        }
      } else if (text.startsWith("<!--", found)) {
        at = closing("-->", found) ?? at;
      } else if (matches(tagOfOurs, text, found)) {
        at = readTag(text, tagOfOurs.lastIndex, mdx).end ?? text.length;
      } else if (matches(rawElement, text, found)) {
        const [, name = ""] = exec(rawElement, text, found) ?? [];
        at = closing(`</${name.toLowerCase()}`, found) ?? at;
      }
    }
  }
  return blanked.toString();
}

/**
 * Tells of a paragraph that begins at `start` where the code ends that the backticks at a place begin; where none
 * does, where these backticks end.
 */
function codeEndsIn(
  paragraph: string,
  start: number,
): (at: number) => { end: number; closed: boolean } {
  const runs = new Map<number, number[]>();
  for (const match of paragraph.matchAll(/`+/g)) {
    const { length } = match[0];
    const known = runs.get(length);
    if (known === undefined) runs.set(length, [start + match.index]);
    else known.push(start + match.index);
  }
  for (const known of runs.values()) known.reverse();
  return (at) => {
    let length = 1;
    while (paragraph[at - start + length] === "`") length += 1;
    const alike = runs.get(length) ?? [];
    for (let next = alike.at(-1); next !== undefined; next = alike.at(-1)) {
      if (next > at) return { end: next + length, closed: true };
      alike.pop();
    }
    return { end: at + length, closed: false };
  };
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
