import { unescaped } from "./atoms.js";
import { type LinkProblem, linkProblem } from "./problems.js";

/** Takes a fragment apart, and gathers all that is wrong with it. */
export class Parameters {
  readonly problems: LinkProblem[] = [];
  readonly #values = new Map<string, string[]>();

  constructor(fragment: string) {
    for (const part of fragment.split("&")) {
      const at = part.indexOf("=");
      // A link that was copied out of the source of a page has its "&" written out.
      const name = (at < 0 ? part : part.slice(0, at)).replace(/^amp;/, "");
      if (at > 0) {
        this.#values.set(name, [...(this.#values.get(name) ?? []), part.slice(at + 1)]);
      } else if (part !== "") {
        this.report(linkProblem("link-unknown-parameter", shown(name)));
      }
    }
  }

  report(problem: LinkProblem): void {
    this.problems.push(problem);
  }

  /** Every value of a parameter, as it is written. Afterwards it counts as read. */
  all(name: string): readonly string[] {
    const values = this.#values.get(name) ?? [];
    this.#values.delete(name);
    return values;
  }

  /** The value of a parameter, as it is written; undefined where there is none or it is empty. */
  one(name: string): string | undefined {
    const [value, ...others] = this.all(name);
    if (others.length > 0) {
      this.report(linkProblem("link-repeated", name));
    }
    return value || undefined;
  }

  /** The value of a parameter, read as text. */
  text(name: string): string | undefined {
    const value = this.one(name);
    return value === undefined ? undefined : this.plain(name, value);
  }

  /** The text that a value stands for. */
  plain(path: string, value: string): string {
    const text = unescaped(value);
    if (text === undefined) {
      this.report(linkProblem("link-not-text", path));
    }
    return text ?? "";
  }

  /** The items of a value with commas between. */
  list(name: string): readonly string[] {
    const value = this.one(name);
    return value === undefined ? [] : value.split(",").map((item) => this.plain(name, item));
  }

  /** The pairs of a value such as "name:value,name:value". */
  pairs(path: string, value: string | undefined): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const pair of value?.split(",") ?? []) {
      const at = pair.indexOf(":");
      const name = this.plain(path, at < 0 ? pair : pair.slice(0, at));
      if (at <= 0) {
        this.report(linkProblem("link-no-name", path, { found: shown(name) }));
      } else if (found.has(name)) {
        this.report(linkProblem("link-repeated", `${path}.${shown(name)}`));
      } else {
        found.set(name, this.plain(`${path}.${shown(name)}`, pair.slice(at + 1)));
      }
    }
    return found;
  }

  /** Reports every parameter that nobody has asked for. */
  reportOthers(): void {
    for (const name of this.#values.keys()) {
      this.report(linkProblem("link-unknown-parameter", shown(name)));
    }
  }
}

/** The beginning of a name that may be anything. */
export function shown(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
}
