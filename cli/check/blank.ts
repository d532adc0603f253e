/** Text of which parts are put out of sight: spaces take their place, so that all else stays where it is. */
export class Blanked {
  readonly #text: string;
  readonly #pieces: string[] = [];
  #done = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Parts are to come in ascending order; what of one is past already is left. */
  blank(start: number, end: number): void {
    const from = Math.max(start, this.#done);
    if (end <= from) return;
    this.#pieces.push(
      this.#text.slice(this.#done, from),
      this.#text.slice(from, end).replace(/[^\r\n]/g, " "),
    );
    this.#done = end;
  }

  toString(): string {
    this.#pieces.push(this.#text.slice(this.#done));
    this.#done = this.#text.length;
    return this.#pieces.join("");
  }
}
