import { Blanked } from "./blank.js";
import { byteOrderMark, lineEnd, trimmedEnd } from "./bytes.js";
import { type Line, lineOf } from "./line.js";
import { readTag } from "./tag.js";

/** The block structure of a Markdown text, as far as it decides what is shown as it is written. */
export interface MarkdownLines {
  /** The text with code, front matter and the marks of quotes blanked. */
  readonly text: string;
  /** Stretches in which marks within the line count, such as a paragraph, in ascending order. */
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[];
  readonly blocks: readonly { readonly start: number; readonly lines: readonly Line[] }[];
}

/** What later lines have to begin with to belong to it. */
type Container =
  | { readonly kind: "quote" }
  | { readonly kind: "indented"; readonly columns: number }
  /** A directive of MyST, written as a fence around more Markdown. */
  | { readonly kind: "directive"; readonly fence: string };

interface Fence {
  readonly fence: string;
  readonly columns: number;
  readonly depth: number;
  /** Of a block of ours. */
  readonly block: { start: number; lines: Line[]; options: boolean } | null;
}

/** Lines up to one that has `end` in it. */
interface Raw {
  readonly end: RegExp;
  readonly shown: boolean;
  readonly depth: number;
}

const listMark = /(?:[-+*:]|\d{1,9}[.)])(?=[ \t\r\n]|$)/y;
// Content of these is indented by four: a footnote, and what MkDocs opens for admonitions and tabs.
const fourColumns = /(?:\[\^[^\]\n]+\]:|(?:!!!|\?\?\?\+?|===[!+]?)[ \t]+["\w])/y;
const fenceMark = /^(?:(`{3,})([^`\n]*)|(~{3,})([^\n]*))$/;
const heading = /^#{1,6}(?:[ \t]|$)/;
const rawStart = /^<(?:(!--)|(script|pre|style|textarea)(?=[ \t\r\n\f/>]|$))/i;
const highlightStart = /^(?:\{%-?[ \t]*(highlight|comment)\b|\{\{[<%][ \t]*(highlight)\b)/;
const myst = /^\{([\w:-]+)\}[ \t]*([^ \t]*)/;
const proseDirectives =
  /^(?:admonition|attention|caution|card|danger|details|div|dropdown|epigraph|error|figure|grid|grid-item|grid-item-card|hint|important|margin|note|only|raw|seealso|sidebar|tab-item|tab-set|tip|topic|versionadded|versionchanged|warning)$/;

export function readMarkdownLines(text: string, mdx: boolean): MarkdownLines {
  return new Reader(text, mdx).read();
}

class Reader {
  readonly #text: string;
  readonly #mdx: boolean;
  readonly #blanked: Blanked;
  readonly #paragraphs: { start: number; end: number }[] = [];
  readonly #blocks: { start: number; lines: Line[] }[] = [];
  #containers: Container[] = [];
  #fence: Fence | null = null;
  #raw: Raw | null = null;
  #paragraphOpen = false;
  /** Lines that begin before this are within a tag of ours. */
  #tagEnd = 0;
  /** Up to here a tag has been followed that does not end. */
  #noTagEndBefore = 0;

  constructor(text: string, mdx: boolean) {
    this.#text = text;
    this.#mdx = mdx;
    this.#blanked = new Blanked(text);
  }

  read(): MarkdownLines {
    const text = this.#text;
    let start = text.startsWith(byteOrderMark) ? byteOrderMark.length : 0;
    const front = frontMatterEnd(text, start);
    this.#blanked.blank(start, front);
    start = front;
    while (start < text.length) {
      const end = lineEnd(text, start);
      this.#line(start, end);
      start = end;
    }
    return {
      text: this.#blanked.toString(),
      paragraphs: this.#paragraphs,
      blocks: this.#blocks,
    };
  }

  #line(start: number, end: number): void {
    const cursor = new Cursor(this.#text, start, end);
    if (start < this.#tagEnd) {
      this.#paragraph(start, end, false);
      return;
    }
    const matched = this.#match(cursor);
    const whole = matched === this.#containers.length;
    // What is open ends with the container that it is in.
    if (this.#fence !== null && matched < this.#fence.depth) this.#fence = null;
    if (this.#raw !== null && matched < this.#raw.depth) this.#raw = null;
    if (this.#fence !== null) {
      this.#inFence(this.#fence, cursor, start, end);
      return;
    }
    if (this.#raw !== null) {
      this.#inRaw(this.#raw, cursor, start, end);
      return;
    }
    if (cursor.blank) {
      this.#paragraphOpen = false;
      if (!whole) this.#containers.length = matched;
      return;
    }
    const lazy = !whole && this.#paragraphOpen && !this.#startsBlock(cursor);
    if (!whole && !lazy) {
      this.#containers.length = matched;
      this.#paragraphOpen = false;
    }
    if (!lazy) this.#open(cursor);
    // The marks of containers are no part of what is in them.
    this.#blanked.blank(start, cursor.at);
    const columns = cursor.indent();
    const rest = trimmedEnd(this.#text.slice(cursor.content, end));
    if (rest === "") return;
    if (columns >= 4 && !this.#mdx && !this.#paragraphOpen) {
      this.#blanked.blank(cursor.at, end);
      return;
    }
    if ((columns < 4 || this.#mdx) && this.#openFence(cursor, columns, rest, start, end)) return;
    if (this.#openRaw(cursor, rest, end)) return;
    this.#paragraph(cursor.content, end, heading.test(rest));
  }

  /** How many of the open containers the line belongs to; the cursor is left after their marks. */
  #match(cursor: Cursor): number {
    let matched = 0;
    for (const container of this.#containers) {
      if (container.kind === "quote") {
        if (!cursor.quote()) break;
      } else if (container.kind === "indented" && !cursor.blank) {
        if (cursor.indent() < container.columns) break;
        cursor.skip(container.columns);
      }
      matched += 1;
    }
    return matched;
  }

  /** Opens the containers that the line begins. */
  #open(cursor: Cursor): void {
    while (cursor.indent() < 4) {
      if (cursor.quote()) {
        this.#containers.push({ kind: "quote" });
      } else if (cursor.looksAt(fourColumns)) {
        this.#containers.push({ kind: "indented", columns: 4 });
        return;
      } else if (cursor.looksAt(listMark)) {
        this.#containers.push({ kind: "indented", columns: cursor.listMark(listMark) });
      } else return;
      this.#paragraphOpen = false;
      if (this.#containers.length > deepest) return;
    }
  }

  #startsBlock(cursor: Cursor): boolean {
    if (cursor.indent() >= 4) return false;
    const rest = trimmedEnd(this.#text.slice(cursor.content, cursor.end));
    return (
      rest.startsWith(">") ||
      cursor.looksAt(listMark) ||
      cursor.looksAt(fourColumns) ||
      fenceMark.test(rest) ||
      heading.test(rest) ||
      rawStart.test(rest)
    );
  }

  #openFence(cursor: Cursor, columns: number, rest: string, start: number, end: number): boolean {
    const match = fenceMark.exec(rest);
    if (match === null) return false;
    const fence = match[1] ?? match[3] ?? "";
    const info = (match[2] ?? match[4] ?? "").trim();
    const open = this.#containers.findLastIndex(
      (container) => container.kind === "directive" && closes(rest, container.fence),
    );
    this.#blanked.blank(cursor.at, end);
    this.#paragraphOpen = false;
    if (open >= 0) {
      this.#containers.length = open;
      return true;
    }
    const [, directive = "", argument = ""] = myst.exec(info) ?? [];
    if (proseDirectives.test(directive) && (directive !== "raw" || argument === "html")) {
      this.#containers.push({ kind: "directive", fence });
      return true;
    }
    const code = /^(?:code|code-block|sourcecode)$/.test(directive);
    const language = code ? argument : /^[{.\s]*([\w-]*)/.exec(info)?.[1];
    const block =
      language?.toLowerCase() === "kms-cost" ? { start, lines: [], options: code } : null;
    if (block !== null) this.#blocks.push(block);
    this.#fence = { fence, columns, depth: this.#containers.length, block };
    return true;
  }

  #inFence({ fence, columns, block }: Fence, cursor: Cursor, start: number, end: number): void {
    this.#blanked.blank(start, end);
    const indent = cursor.indent();
    const rest = trimmedEnd(this.#text.slice(cursor.content, end));
    if ((indent < 4 || this.#mdx || indent <= columns) && closes(rest, fence)) {
      this.#fence = null;
      return;
    }
    if (block === null) return;
    if (block.options && block.lines.length === 0 && (rest.startsWith(":") || rest === "")) return;
    cursor.skip(Math.min(indent, columns));
    block.lines.push(lineOf(this.#text, cursor.at, end));
  }

  #openRaw(cursor: Cursor, rest: string, end: number): boolean {
    const html = rawStart.exec(rest);
    const highlight = html === null ? highlightStart.exec(rest) : null;
    if (html === null && highlight === null) return false;
    const name = highlight?.[1] ?? highlight?.[2];
    const mark =
      html === null
        ? new RegExp(`\\{(?:%-?|\\{[<%])[ \\t]*(?:end|/)[ \\t]*${name}\\b`)
        : html[1] !== undefined
          ? /-->/
          : new RegExp(`</${html[2]}`, "i");
    this.#paragraphOpen = html === null ? false : this.#paragraphOpen;
    const raw = { end: mark, shown: html !== null, depth: this.#containers.length };
    if (!raw.shown) this.#blanked.blank(cursor.at, end);
    if (!mark.test(rest)) this.#raw = raw;
    else if (raw.shown) {
      const after = (mark.exec(rest)?.index ?? 0) + 1;
      this.#paragraph(cursor.content + after, end, false);
    }
    return true;
  }

  #inRaw({ end: mark, shown }: Raw, cursor: Cursor, start: number, end: number): void {
    const match = mark.exec(this.#text.slice(cursor.at, end));
    this.#blanked.blank(start, shown ? cursor.at : end);
    if (match === null) return;
    this.#raw = null;
    if (shown) this.#paragraph(cursor.at + match.index, end, false);
  }

  #paragraph(start: number, end: number, closed: boolean): void {
    const last = this.#paragraphs.at(-1);
    if (this.#paragraphOpen && last !== undefined) last.end = end;
    else this.#paragraphs.push({ start, end });
    this.#paragraphOpen = !closed;
    this.#tagEnd = Math.max(this.#tagEnd, this.#tagEndFrom(start, end));
  }

  /** Where a tag ends that goes on after this line. Its own ">" at the start of a line is no quote. */
  #tagEndFrom(start: number, end: number): number {
    const open = this.#text.slice(start, end).lastIndexOf("<kms-cost");
    if (
      open < 0 ||
      start + open < this.#noTagEndBefore ||
      this.#containers.some(({ kind }) => kind === "quote")
    )
      return 0;
    const tag = this.#text.slice(start + open, start + open + longestTag);
    const [, sign] = tagStart.exec(tag) ?? [];
    if (sign === undefined || this.#text[start + open - 1] === "`") return 0;
    const close = readTag(tag, "<kms-cost".length, this.#mdx).end ?? 0;
    if (close === 0) this.#noTagEndBefore = start + open + tag.length;
    return close === 0 || /\n[ \t]*\r?\n/.test(tag.slice(0, close)) ? 0 : start + open + close;
  }
}

const tagStart = /^<kms-cost([ \t\r\n])/;
const longestTag = 2000;

/** More than anyone nests, and few enough that a line full of marks costs no time. */
const deepest = 100;

/** A place in a line, which knows the columns that tabs take. */
class Cursor {
  readonly #text: string;
  readonly end: number;
  at: number;
  #column = 0;
  #content = -1;
  #contentColumn = 0;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.at = start;
    this.end = end;
  }

  /** Where the first character that is no space is. */
  get content(): number {
    if (this.#content < this.at) {
      let [at, column] = [this.at, this.#column];
      for (; at < this.end; ++at) {
        const character = this.#text[at];
        if (character === " ") column += 1;
        else if (character === "\t") column += 4 - (column % 4);
        else break;
      }
      this.#content = at;
      this.#contentColumn = column;
    }
    return this.#content;
  }

  get blank(): boolean {
    const character = this.#text[this.content];
    return this.content >= this.end || character === "\n" || character === "\r";
  }

  /** The columns of space before the content. */
  indent(): number {
    return this.content < this.at ? 0 : this.#contentColumn - this.#column;
  }

  skip(columns: number): void {
    const target = this.#column + columns;
    const { content } = this;
    while (this.at < content && this.#column < target) {
      this.#column += this.#text[this.at] === "\t" ? 4 - (this.#column % 4) : 1;
      this.at += 1;
    }
  }

  /** Passes the mark of a quote, if there is one. */
  quote(): boolean {
    if (this.indent() > 3 || this.#text[this.content] !== ">") return false;
    this.#pass(1);
    if (this.#text[this.at] === " " || this.#text[this.at] === "\t") this.skip(1);
    return true;
  }

  looksAt(pattern: RegExp): boolean {
    pattern.lastIndex = this.content;
    return pattern.test(this.#text);
  }

  /** Passes the mark of a list item, and gives the columns by which its content is indented. */
  listMark(pattern: RegExp): number {
    const before = this.#column;
    pattern.lastIndex = this.content;
    this.#pass(pattern.exec(this.#text)?.[0].length ?? 0);
    const marked = this.#column - before;
    const space = this.blank ? 1 : this.indent();
    const own = space > 4 ? 1 : space;
    this.skip(own);
    return marked + own;
  }

  #pass(characters: number): void {
    const { content } = this;
    this.at = content + characters;
    this.#column = this.#contentColumn + characters;
  }
}

function closes(line: string, fence: string): boolean {
  let length = 0;
  while (line[length] === fence[0]) length += 1;
  return length >= fence.length && length === line.length;
}

/** YAML or TOML before the text; `start` where there is none. */
function frontMatterEnd(text: string, start: number): number {
  const mark = /(---|\+\+\+)[ \t]*\r?\n/y;
  mark.lastIndex = start;
  const opened = mark.exec(text)?.[1];
  if (opened === undefined) return start;
  const end = opened === "---" ? /^(?:---|\.\.\.)[ \t]*\r?$/gm : /^\+\+\+[ \t]*\r?$/gm;
  end.lastIndex = mark.lastIndex;
  return end.test(text) ? lineEnd(text, end.lastIndex) : start;
}
