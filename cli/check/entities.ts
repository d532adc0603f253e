import { encoded } from "./bytes.js";

/** Those that the syntaxes themselves make necessary; any other name stays as it is written. */
const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,4}));/g;

/** Text with its character references decoded, and where each of its characters is written. */
export interface DecodedText {
  readonly text: string;
  /** The offset of a character, and for the length that of the end. */
  at(index: number): number;
}

/** Text that is written as it is meant. */
export function verbatim(text: string, start: number): DecodedText {
  return { text, at: (index) => start + index };
}

/** `text` begins at `start`, and both are in bytes. */
export function withoutEntities(text: string, start: number): DecodedText {
  if (!text.includes("&")) return verbatim(text, start);
  let plain = "";
  const offsets: number[] = [];
  const add = (piece: string, from: number, step: 0 | 1): void => {
    for (let i = 0; i < piece.length; ++i) offsets.push(start + from + i * step);
    plain += piece;
  };
  let last = 0;
  for (const match of text.matchAll(reference)) {
    const [written, decimal, hexadecimal, name] = match;
    const character =
      name === undefined
        ? codePoint(
            decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal),
          )
        : named[name];
    if (character === undefined) continue;
    add(text.slice(last, match.index), last, 1);
    add(encoded(character), match.index, 0);
    last = match.index + written.length;
  }
  add(text.slice(last), last, 1);
  offsets.push(start + text.length);
  return { text: plain, at: (index) => offsets[index] ?? start + text.length };
}

function codePoint(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}
