import css from "../styles/element.css";
import { adopt } from "./adopt.js";
import { cardRoom } from "./card-room.js";

/** What stands in an element's shadow: its own content, the room that is kept for what will be drawn, and that itself. */
export interface Shell {
  readonly shell: HTMLElement;
  readonly body: HTMLElement;
  readonly status: HTMLElement;
  /** Keeps as much room as what will be drawn is going to need, so that nothing moves when it comes. */
  reserve(element: HTMLElement): void;
  show(): void;
  /** Back to the element's own content. */
  fallBack(): void;
}

export function newShell(root: ShadowRoot): Shell {
  adopt(root, css);
  const shell = box("shell");
  const own = box("own");
  const room = box("room");
  const body = box("body");
  const status = box("visually-hidden");
  status.setAttribute("role", "status");
  own.append(document.createElement("slot"));
  room.setAttribute("aria-hidden", "true");
  shell.append(room, own);
  root.append(shell, status);
  return {
    shell,
    body,
    status,
    reserve: (element) => {
      const mode = element.getAttribute("mode");
      shell.dataset["state"] = "waiting";
      // A block in a sentence would break its line.
      if (mode === "inline" || mode === "full") {
        shell.replaceChildren(own);
      } else {
        room.replaceChildren(cardRoom(element));
        shell.replaceChildren(room, own);
      }
    },
    show: () => {
      if (body.parentNode === shell) return;
      shell.dataset["state"] = "shown";
      shell.replaceChildren(body);
    },
    fallBack: () => {
      shell.dataset["state"] = "failed";
      shell.replaceChildren(own);
    },
  };
}

function box(name: string): HTMLElement {
  const element = document.createElement("div");
  element.className = name;
  return element;
}
