/** A line without its end, in bytes, and where its characters are written in the file. */
export interface Line {
  readonly text: string;
  at(index: number): number;
}

/** The line of `text` that ends before `end`, from `start` on. */
export function lineOf(text: string, start: number, end: number): Line {
  let stop = end;
  if (text[stop - 1] === "\n") stop -= 1;
  if (text[stop - 1] === "\r") stop -= 1;
  return { text: text.slice(start, Math.max(start, stop)), at: (index) => start + index };
}
