import { Blanked } from "./blank.js";
import { readBlock } from "./block.js";
import { byteOrderMark, lineEnd, trimmedEnd } from "./bytes.js";
import { closingOf, examplesOfHtml } from "./elements.js";
import type { Example } from "./example.js";
import { type Line, lineOf } from "./line.js";

/** What the attribute lines above a block say of it. */
type Style = "ours" | "pass" | "listing" | null;

interface OpenBlock {
  /** The line that ends it; null for one that the next blank line ends. */
  readonly delimiter: string | null;
  readonly kind: "ours" | "pass" | "passed-over";
}

const attributeLine = /^\[([^\]]*)\][ \t]*$/;
const title = /^\.[^ .]/;
// Blocks of these hold no more AsciiDoc: listing, literal, passthrough, comment, fence.
const verbatim = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3})/;
const delimiter = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3}[^`]*)$/;
const inlineMark = /(pass:[a-z,]*\[)|\+\+\+|`/g;

/** The examples of AsciiDoc: blocks, and elements in passthroughs. */
export function examplesOfAsciidoc(text: string): Example[] {
  const html = new Blanked(text);
  const blocks: { start: number; lines: Line[] }[] = [];
  let shown = text.startsWith(byteOrderMark) ? byteOrderMark.length : 0;
  const show = (from: number, to: number): void => {
    html.blank(shown, from);
    shown = to;
  };
  let style: Style = null;
  let open: OpenBlock | null = null;
  let styledAt = 0;

  for (let start = shown; start < text.length; ) {
    const end = lineEnd(text, start);
    const line = trimmedEnd(text.slice(start, end));
    if (open !== null) {
      if (open.delimiter === null ? line === "" : line === open.delimiter) open = null;
      else if (open.kind === "ours") blocks.at(-1)?.lines.push(lineOf(text, start, end));
      else if (open.kind === "pass") show(start, end);
    } else if (attributeLine.test(line)) {
      if (style === null) styledAt = start;
      style = styleOf(line) ?? style;
    } else if (verbatim.test(line) && delimiter.test(line)) {
      const fenced: boolean = line.startsWith("```");
      const ours = style === "ours" || (fenced && /^`{3}[ \t]*kms-cost\b/.test(line));
      const pass = line.startsWith("++++") && style !== "listing";
      const comment = line.startsWith("////");
      open = {
        delimiter: fenced ? "```" : line,
        kind: comment ? "passed-over" : ours ? "ours" : pass ? "pass" : "passed-over",
      };
      if (open.kind === "ours")
        blocks.push({ start: style === null ? start : styledAt, lines: [] });
      style = null;
    } else if (line === "" || title.test(line)) {
      // A blank line or a title may stand between attributes and their block.
    } else if (style !== null) {
      open = { delimiter: null, kind: style === "listing" ? "passed-over" : style };
      if (style === "ours") blocks.push({ start: styledAt, lines: [lineOf(text, start, end)] });
      else if (style === "pass") show(start, end);
      style = null;
    } else if (!/^(?:\/\/|[ \t]+[^ \t*.-])/.test(line)) {
      // Neither a comment nor a literal paragraph.
      for (const [from, to] of passedOn(line)) show(start + from, start + to);
    }
    start = end;
  }
  html.blank(shown, text.length);
  return [
    ...examplesOfHtml(html.toString(), { jsx: false }),
    ...blocks.map(({ start, lines }) => readBlock(start, lines)),
  ].sort((a, b) => a.start - b.start);
}

/** What a line hands to the page as it is: pass:[…] and +++…+++, where they are not shown as code. */
function passedOn(line: string): [from: number, to: number][] {
  const passed: [number, number][] = [];
  const closing = closingOf(line);
  inlineMark.lastIndex = 0;
  for (let match = inlineMark.exec(line); match !== null; match = inlineMark.exec(line)) {
    const from = inlineMark.lastIndex;
    const macro = match[1] !== undefined;
    const mark = macro ? "]" : match[0];
    const end = closing(mark, from);
    if (end === null) continue;
    if (mark !== "`") passed.push([from, end - mark.length]);
    inlineMark.lastIndex = end;
  }
  return passed;
}

function styleOf(line: string): Style {
  const content = attributeLine.exec(line)?.[1] ?? "";
  const [first = "", second = ""] = content.split(",").map((part) => part.trim());
  const [name = ""] = first.split(/[%#.]/);
  if (name === "kms-cost") return "ours";
  if (name === "source" || name === "") {
    const language = /^(?:language=)?["']?([\w-]*)/.exec(second)?.[1];
    if (language === "kms-cost") return "ours";
    return name === "source" ? "listing" : null;
  }
  if (name === "pass") return "pass";
  return /^(?:listing|literal|stem|latexmath|asciimath|comment)$/.test(name) ? "listing" : null;
}
