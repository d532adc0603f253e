import { readBlock } from "./block.js";
import { decoded, lineEnd } from "./bytes.js";
import { type DecodedText, withoutEntities } from "./entities.js";
import type { Example } from "./example.js";
import { type Line, lineOf } from "./line.js";
import { readShortcode, shortcodeStart } from "./shortcode.js";
import { readTag } from "./tag.js";

/** What the markup around an element allows besides HTML. */
export interface Markup {
  /** Braces hold expressions, and names can be written in one word. */
  readonly jsx: boolean;
}

// Elements whose content shows or holds text, of which no part is an element of the page.
const next = new RegExp(
  `<(?:(!--)|(script|style|textarea|title|xmp|pre|code|samp|kms-cost)(?=[ \\t\\r\\n\\f/>]))|${shortcodeStart.source}`,
  "gi",
);
const ofOurs = /<(\/?)kms-cost(?=[ \t\r\n\f/>])/gi;

/** The examples of HTML, in their order. Comments and elements that show samples are passed over. */
export function examplesOfHtml(html: string, { jsx }: Markup): Example[] {
  const examples: Example[] = [];
  const closing = closingOf(html);
  let at = 0;
  for (;;) {
    next.lastIndex = at;
    const match = next.exec(html);
    if (match === null) return examples;
    const start = match.index;
    at = next.lastIndex;
    const name = match[2]?.toLowerCase();
    if (match[1] !== undefined) {
      at = closing("-->", at) ?? html.length;
    } else if (name === undefined) {
      const shortcode = readShortcode(html, at);
      if (shortcode === null) continue;
      examples.push({ form: "element", start, attributes: shortcode.attributes, faults: [] });
      at = shortcode.end;
    } else if (name === "kms-cost") {
      const { example, end } = readElement(html, start, at, jsx);
      if (example !== null) examples.push(example);
      // What follows a tag that never ends is all within it.
      if (end === null) return examples;
      at = end;
    } else {
      const tag = readTag(html, at, jsx);
      if (tag.end === null) continue;
      if (tag.selfClosing && jsx) {
        at = tag.end;
        continue;
      }
      const end = closing(`</${name}`, tag.end);
      if (end === null) {
        if (/^(script|style|textarea|title|xmp)$/.test(name)) return examples;
        continue;
      }
      if (name === "pre" || name === "code") {
        const block = preformatted(html, start, end);
        if (block !== null) examples.push(block);
      }
      at = end;
    }
  }
}

function readElement(
  html: string,
  start: number,
  from: number,
  jsx: boolean,
): { example: Example | null; end: number | null } {
  const { attributes, selfClosing, end } = readTag(html, from, jsx);
  if (end === null) {
    // Whoever only mentions the element states nothing.
    const meant = attributes.some(({ value }) => value !== "");
    const shown = decoded(html.slice(start, start + 40));
    const faults = [{ code: "unclosed-tag", start, shown }] as const;
    return { example: meant ? { form: "element", start, attributes: [], faults } : null, end };
  }
  const example: Example = { form: "element", start, attributes, faults: [] };
  if (selfClosing) return { example, end };
  ofOurs.lastIndex = end;
  const match = ofOurs.exec(html);
  if (match?.[1] !== "/") return { example, end };
  return {
    example: { ...example, ...childScenario(html.slice(end, match.index), end, start) },
    end: ofOurs.lastIndex,
  };
}

const scriptEnd = "</script";

/** The scenario in a child <script type="application/json">. */
function childScenario(
  inner: string,
  offset: number,
  element: number,
): Pick<Example, "scenario" | "faults"> {
  const script = /<script(?=[ \t\r\n\f/>])/gi;
  const closing = closingOf(inner);
  for (let found = script.exec(inner); found !== null; found = script.exec(inner)) {
    const { attributes, end } = readTag(inner, script.lastIndex, false);
    if (end === null) break;
    const type = attributes.find(({ name }) => name === "type")?.value;
    const close = closing(scriptEnd, end);
    if (close === null) {
      const shown = decoded(inner.slice(found.index, found.index + 40));
      return { faults: [{ code: "unclosed-scenario", start: element, shown }] };
    }
    if (type?.trim().toLowerCase() === "application/json")
      return {
        scenario: {
          json: decoded(inner.slice(end, close - scriptEnd.length)),
          start: offset + end,
        },
        faults: [],
      };
    script.lastIndex = close;
  }
  return { faults: [] };
}

const opening = /^<(?:pre|code)(?=[ \t\r\n\f/>])/i;

/** The block in <pre><code class="language-kms-cost">, if it is one. */
function preformatted(html: string, start: number, end: number): Example | null {
  let at = start;
  let ours = false;
  for (;;) {
    const match = opening.exec(html.slice(at, at + 6));
    if (match === null) break;
    const tag = readTag(html, at + match[0].length, false);
    if (tag.end === null || tag.end > end) return null;
    const classes = tag.attributes.find(({ name }) => name === "class")?.value ?? "";
    ours ||= /(?:^|[ \t\r\n])(?:language-|lang-|highlight-|brush:)?kms-cost(?:$|[ \t\r\n])/.test(
      classes,
    );
    at = tag.end;
    const space = /[ \t\r\n]*/y;
    space.lastIndex = at;
    space.test(html);
    if (opening.test(html.slice(space.lastIndex, space.lastIndex + 6))) at = space.lastIndex;
  }
  if (!ours) return null;
  const close = html.lastIndexOf("</", end);
  const inner = /<\/code[ \t\r\n\f]*>/i.exec(html.slice(at, close));
  const stop = inner === null ? close : at + inner.index;
  return readBlock(start, linesOf(withoutEntities(html.slice(at, stop), at)));
}

function linesOf({ text, at }: DecodedText): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    const line = lineOf(text, start, end);
    const from = start;
    lines.push({ text: line.text, at: (index) => at(from + index) });
    start = end;
  }
  return lines;
}

/** Finds where something ends. What is not found once is not looked for again, so that all searches are one pass. */
export function closingOf(text: string): (mark: string, from: number) => number | null {
  const missing = new Set<string>();
  let lower: string | undefined;
  return (mark, from) => {
    if (missing.has(mark)) return null;
    lower ??= text.toLowerCase();
    const found = lower.indexOf(mark, from);
    if (found >= 0) return found + mark.length;
    missing.add(mark);
    return null;
  };
}
