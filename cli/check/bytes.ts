/**
 * A file is scanned as text in which each character is one byte, so that a place in the text is a place in the file.
 * What the scanners look for is ASCII; values that are shown or priced are decoded.
 */
export function byteText(bytes: Buffer): string {
  return bytes.toString("latin1");
}

export function decoded(text: string): string {
  return Buffer.from(text, "latin1").toString("utf8");
}

export function encoded(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

/** Without the space at its end. JavaScript's own trimEnd takes bytes of characters for space. */
export function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && " \t\r\n\f".includes(text[end - 1] ?? "-")) end -= 1;
  return text.slice(0, end);
}

export interface Place {
  /** Both from 1 on; columns count characters. */
  readonly line: number;
  readonly column: number;
}

/** Tells where a byte is. Quick where it is asked in ascending order, and right in any. */
export function placesIn(text: string): (offset: number) => Place {
  const first = text.startsWith(byteOrderMark) ? byteOrderMark.length : 0;
  let [line, column, at] = [1, 1, first];
  return (offset) => {
    if (offset < at) [line, column, at] = [1, 1, first];
    for (let end = lineEnd(text, at); end <= offset && at < end; end = lineEnd(text, at)) {
      line += 1;
      column = 1;
      at = end;
    }
    if (offset > at) {
      column += [...decoded(text.slice(at, offset))].length;
      at = offset;
    }
    return { line, column };
  };
}

export const byteOrderMark = encoded("\ufeff");

/** After the line feed that ends the line, or the end of the text. */
export function lineEnd(text: string, start: number): number {
  const feed = text.indexOf("\n", start);
  return feed < 0 ? text.length : feed + 1;
}
