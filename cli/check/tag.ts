import { ATTRIBUTES } from "../../widget/src/attribute-names.js";
import { decoded } from "./bytes.js";
import { verbatim, withoutEntities } from "./entities.js";
import type { StatedAttribute } from "./example.js";

/** An opening tag. */
export interface Tag {
  readonly attributes: readonly StatedAttribute[];
  readonly selfClosing: boolean;
  /** After its ">"; null where there is none. */
  readonly end: number | null;
}

const space = /[ \t\r\n\f]*/y;
const nameWritten = /[^ \t\r\n\f/>=]+/y;
const unquoted = /[^ \t\r\n\f>]*/y;

/** Reads the tag whose attributes begin at `from`, as HTML does, or as JSX where a value can be an expression. */
export function readTag(text: string, from: number, jsx: boolean): Tag {
  const attributes: StatedAttribute[] = [];
  let at = from;
  for (;;) {
    at = past(space, text, at);
    if (at >= text.length) return { attributes, selfClosing: false, end: null };
    if (text[at] === ">") {
      return { attributes, selfClosing: text[at - 1] === "/", end: at + 1 };
    }
    if (text[at] === "/") {
      at += 1;
      continue;
    }
    if (jsx && text[at] === "{") {
      // {...properties}, or a comment.
      const end = expressionEnd(text, at);
      const comment = text.startsWith("{/*", at);
      if (!comment)
        attributes.push({ name: "{…}", start: at, value: null, written: verbatim("", at) });
      at = end;
      continue;
    }
    const start = at;
    at = text[at] === "=" ? past(nameWritten, text, at + 1) : past(nameWritten, text, at);
    if (at === start) at += 1;
    const written = decoded(text.slice(start, at));
    const name = jsx ? attributeName(written) : written.toLowerCase();
    const sign = past(space, text, at);
    if (text[sign] !== "=") {
      attributes.push({ name, start, value: "", written: verbatim("", at) });
      continue;
    }
    const { stated, end } = readValue(text, past(space, text, sign + 1), jsx);
    // Vue computes what is bound.
    const bound = /^(?:v-bind)?:(.+)/.exec(written)?.[1];
    attributes.push(
      bound === undefined
        ? { name, start, ...stated }
        : { name: attributeName(bound), start, value: null, written: stated.written },
    );
    at = end;
  }
}

/** The name of one of our attributes where it is written in one word: rateCard is rate-card. */
export function attributeName(written: string): string {
  const name = written.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return (ATTRIBUTES as readonly string[]).includes(name) ? name : written.toLowerCase();
}

interface Value {
  readonly stated: Pick<StatedAttribute, "value" | "written">;
  readonly end: number;
}

function readValue(text: string, at: number, jsx: boolean): Value {
  const quote = text[at];
  if (jsx && quote === "{") return readExpression(text, at);
  if (quote === '"' || quote === "'") {
    const found = text.indexOf(quote, at + 1);
    const end = found < 0 ? text.length : found;
    return { stated: statedAt(text, at + 1, end), end: Math.min(end + 1, text.length) };
  }
  const end = past(unquoted, text, at);
  return { stated: statedAt(text, at, end), end };
}

function statedAt(text: string, start: number, end: number): Value["stated"] {
  const written = withoutEntities(text.slice(start, end), start);
  return { value: decoded(written.text), written };
}

const literal = /^\{[ \t\r\n]*(?:(["'`])([^"'`\\$]*)\1|([\d.]+|true))[ \t\r\n]*\}$/;

/** A value in braces: a literal is known, any other expression is not. */
function readExpression(text: string, at: number): Value {
  const end = expressionEnd(text, at);
  const written = text.slice(at, end);
  const match = literal.exec(written);
  if (match === null) return { stated: { value: null, written: verbatim("", at) }, end };
  const [, quote, quoted, bare] = match;
  if (bare === "true") return { stated: { value: "", written: verbatim("", at) }, end };
  const value = quote === undefined ? (bare ?? "") : (quoted ?? "");
  const start = at + written.indexOf(quote ?? value) + (quote === undefined ? 0 : 1);
  return { stated: { value: decoded(value), written: verbatim(value, start) }, end };
}

/** After the brace that closes the one at `at`. Braces in strings do not count. */
function expressionEnd(text: string, at: number): number {
  const next = /[{}"'`\\]/g;
  next.lastIndex = at;
  let depth = 0;
  let quote = "";
  for (let match = next.exec(text); match !== null; match = next.exec(text)) {
    const [found] = match;
    if (found === "\\") next.lastIndex += 1;
    else if (quote !== "") quote = found === quote ? "" : quote;
    else if (found === "{") depth += 1;
    else if (found !== "}") quote = found;
    else if (--depth === 0) return next.lastIndex;
  }
  return text.length;
}

function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return Math.max(at, pattern.lastIndex);
}
