import type { Notice } from "../wasm/src/types.js";
import { formatsFor } from "./format.js";

/** The parameters of a problem or warning, as its sentence needs them. */
export class NoticeValues {
  readonly #parameters: Notice["parameters"];
  readonly #locale: string;

  constructor(parameters: Notice["parameters"], locale: string) {
    this.#parameters = parameters;
    this.#locale = locale;
  }

  text(name: string): string {
    return this.list(name).join(", ");
  }

  /** With separators if it is a number. A limit can also be a month. */
  number(name: string): string {
    const text = this.text(name);
    return /^\d+(\.\d+)?$/.test(text) ? formatsFor(this.#locale).count(text) : text;
  }

  alternatives(name: string): string {
    return formatsFor(this.#locale).alternatives(this.list(name));
  }

  list(name: string): readonly string[] {
    const value = this.#parameters[name];
    return value === undefined ? [] : typeof value === "string" ? [value] : value;
  }
}
