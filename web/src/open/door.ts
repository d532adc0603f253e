import { html, type TemplateResult } from "lit/html.js";
import type { FilesText } from "../../../text/en/files.js";
import { loadFilesText } from "../../../text/load/files.js";
import { Door } from "../door.js";
import { focusOn } from "../focus.js";
import type { Calculator } from "../state/calculator.js";
import type { View } from "../view.js";

type Files = typeof import("./files.js");
export type FilesDoor = Door<Files, FilesText>;

/** Brings what opens files when that part of the page is opened, or files are dropped on it. */
export function filesDoor(redraw: () => void, check?: () => Promise<unknown>): FilesDoor {
  return new Door(redraw, () => import("./files.js"), loadFilesText, check);
}

/** Files of one's own: a scenario to open, a rate card to price with. */
export function files(view: View): TemplateResult {
  const title = html`<h2>${view.words.files.title}</h2>`;
  return view.files.folded(view, { id: "files", name: "panel", title }, (it, words) =>
    it.files(view, words),
  );
}

/** Lets files be dropped anywhere on the page. Without this the browser would leave the page for the file. */
export function acceptDrops(calculator: Calculator, door: FilesDoor): void {
  const dragged = (event: DragEvent): void => {
    const { dataTransfer } = event;
    if (dataTransfer?.types.includes("Files")) {
      event.preventDefault();
      // They can be had only while the event is handled.
      const files = [...dataTransfer.files];
      // Opened, that part of the page tells what was wrong, and also that it could not be fetched.
      const tell = (): void => focusOn(document, "files-title");
      door.part().then((it) => it.dragged(calculator, event, files, tell), tell);
    }
  };
  for (const type of ["dragover", "dragleave", "drop"] as const) {
    addEventListener(type, dragged);
  }
}
