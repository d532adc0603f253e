import { Directive, directive, type ElementPart } from "lit/directive.js";
import { noChange } from "lit/html.js";

/** Opens a folded part when something in it needs attention. It never closes one: someone may be typing there. */
class OpenedIf extends Directive {
  render(_needed: boolean): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [needed]: [boolean]): typeof noChange {
    if (needed) {
      part.element.setAttribute("open", "");
    }
    return noChange;
  }
}

export const openedIf = directive(OpenedIf);
