import { Directive, directive, type ElementPart } from "lit/directive.js";
import { noChange } from "lit/html.js";

const KEYFRAMES = [{ backgroundColor: "var(--mark)" }, { backgroundColor: "transparent" }];

/** Marks an element for a moment when what it shows has changed. */
class Marked extends Directive {
  #shown: string | undefined;

  render(_text: string): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [text]: [string]): typeof noChange {
    if (
      this.#shown !== undefined &&
      this.#shown !== text &&
      !matchMedia("(prefers-reduced-motion: reduce)").matches
    ) {
      part.element.animate(KEYFRAMES, { duration: 900, easing: "ease-out" });
    }
    this.#shown = text;
    return noChange;
  }
}

export const marked = directive(Marked);
