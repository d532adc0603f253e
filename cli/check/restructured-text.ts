import { Blanked } from "./blank.js";
import { readBlock } from "./block.js";
import { byteOrderMark, lineEnd, trimmedEnd } from "./bytes.js";
import { examplesOfHtml } from "./elements.js";
import type { Example } from "./example.js";
import { type Line, lineOf } from "./line.js";

/** A part of a text, of which only what is indented further belongs to it. */
interface Part {
  readonly columns: number;
  readonly kind: "html" | "passed-over" | OurBlock;
}

interface OurBlock {
  readonly start: number;
  readonly lines: Line[];
  /** Until the first blank line there are options of the directive itself. */
  readonly options: boolean;
}

// Within a substitution definition a directive stands after the name.
const directive =
  /^\.\.[ \t]+(?:\|[^|]+\|[ \t]+)?([A-Za-z][\w.+-]*(?::[\w.+-]+)*)::(?:[ \t]+(.*))?$/;
const explicit = /^\.\.(?:[ \t]|$)/;
const otherMarkup = /^\.\.[ \t]+(?:\[|_|\|)/;
const listMarks = /^(?:(?:[-*+•]|\(?(?:\d+|[a-zA-Z#])[.)])[ \t]+)+/;
const rawRole = /^([\w.+-]+)\(raw\)/;

/** The examples of reStructuredText: blocks, and elements in what it hands to the page as HTML. */
export function examplesOfRestructuredText(text: string): Example[] {
  const html = new Blanked(text);
  const blocks: OurBlock[] = [];
  const roles: string[] = [];
  let shown = text.startsWith(byteOrderMark) ? byteOrderMark.length : 0;
  let part: Part | null = null;
  // Of HTML only what is shown is kept; `shown` is up to where that is settled.
  const hide = (upTo: number): void => html.blank(shown, upTo);

  for (let start = shown; start < text.length; ) {
    const end = lineEnd(text, start);
    const { columns, content } = indentOf(text, start);
    const line = trimmedEnd(text.slice(content, end));
    const inPart: boolean = part !== null && (line === "" || columns > part.columns);
    if (part !== null && inPart) {
      if (part.kind === "html") {
        hide(start);
        shown = end;
      } else if (part.kind !== "passed-over") addLine(part.kind, text, start, end, line);
    } else if (line !== "") {
      const mark = listMarks.exec(line)?.[0].length ?? 0;
      const body = line.slice(mark);
      const opened = openPart(body, columns + mark, start, roles);
      part = opened;
      if (opened !== null && typeof opened.kind === "object") blocks.push(opened.kind);
    }
    start = end;
  }
  html.blank(shown, text.length);
  return [
    ...examplesOfHtml(html.toString(), { jsx: false }),
    ...inRoles(text, roles),
    ...blocks.map(({ start, lines }) => readBlock(start, lines)),
  ].sort((a, b) => a.start - b.start);
}

function openPart(line: string, columns: number, start: number, roles: string[]): Part | null {
  const match = directive.exec(line);
  if (match !== null) {
    const [, name = "", argument = ""] = match;
    switch (name) {
      case "raw":
        return { columns, kind: argument.trim().startsWith("html") ? "html" : "passed-over" };
      case "kms-cost":
        return { columns, kind: { start, lines: [], options: false } };
      case "code":
      case "code-block":
      case "sourcecode":
        return {
          columns,
          kind:
            argument.trim() === "kms-cost" ? { start, lines: [], options: true } : "passed-over",
        };
      case "role": {
        const role = rawRole.exec(argument)?.[1];
        if (role !== undefined) roles.push(role);
        return { columns, kind: "passed-over" };
      }
      case "highlight":
      case "parsed-literal":
      case "math":
      case "literalinclude":
      case "productionlist":
      case "prompt":
        return { columns, kind: "passed-over" };
      default:
        return null;
    }
  }
  const comment = explicit.test(line) && !otherMarkup.test(line);
  return comment || line.endsWith("::") ? { columns, kind: "passed-over" } : null;
}

function addLine(block: OurBlock, text: string, start: number, end: number, line: string): void {
  if (block.options && block.lines.length === 0 && (line === "" || /^:[\w-]+:/.test(line))) return;
  block.lines.push(lineOf(text, start, end));
}

/** Elements in a role that hands its text to the page: :raw-html:`<kms-cost …></kms-cost>`. */
function inRoles(text: string, roles: readonly string[]): Example[] {
  if (roles.length === 0) return [];
  const names = new Set(roles);
  const html = new Blanked(text);
  let shown = 0;
  for (const match of text.matchAll(/:([\w.+-]+):`([^`]*)`/g)) {
    if (!names.has(match[1] ?? "")) continue;
    const start = match.index + match[0].indexOf("`") + 1;
    html.blank(shown, start);
    shown = start + (match[2] ?? "").length;
  }
  html.blank(shown, text.length);
  return examplesOfHtml(html.toString(), { jsx: false });
}

function indentOf(text: string, start: number): { columns: number; content: number } {
  let [columns, content] = [0, start];
  for (; ; ++content) {
    const character = text[content];
    if (character === " ") columns += 1;
    else if (character === "\t") columns += 8 - (columns % 8);
    else return { columns, content };
  }
}
