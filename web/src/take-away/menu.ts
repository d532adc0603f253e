import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ExportWords } from "../../../export/words.js";
import type { ExportText } from "../../../text/en/exports.js";
import { loadPanelWords } from "../../../text/load/panels.js";
import type { View } from "../view.js";
import { type Documents, documentsOf } from "./documents.js";
import { type Exports, loadExports } from "./load-exports.js";
import { save } from "./save.js";
import type { Taken } from "./taken.js";
import { tooManyForSpreadsheet } from "./too-many.js";

type Form = keyof ExportText["menu"]["forms"];

const FORMS: readonly Form[] = ["csv", "spreadsheet", "copyMarkdown", "markdown", "json"];

const MEDIA_TYPES = {
  json: "application/json",
  csv: "text/csv;charset=utf-8",
  md: "text/markdown;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** The forms in which a bill, a projection or a comparison can be taken away. */
export class Menu {
  readonly #redraw: () => void;
  /** What has become of the last one, and where it was asked for. */
  #said: { readonly place: Taken["place"]; readonly text: string } | undefined;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  content(view: View, words: ExportText, taken: Taken): TemplateResult {
    const { menu } = words;
    const tooMany = tooManyForSpreadsheet(view, words, taken);
    return html`<ul class="more-grid">
        ${FORMS.map((form) => {
          const id = `take-${taken.place}-${form}`;
          const refused = form === "spreadsheet" ? tooMany : undefined;
          return html`<li>
            <button type="button" class="quiet" id=${id} aria-describedby="${id}-hint" ?disabled=${refused !== undefined} @click=${() => this.#take(view, words, taken, form)}>
              ${menu.forms[form].name}
            </button>
            <p class="hint" id="${id}-hint">${refused ?? menu.forms[form].hint}</p>
          </li>`;
        })}
      </ul>
      <p role="status">${this.#said?.place === taken.place ? this.#said.text : nothing}</p>`;
  }

  async #take(view: View, words: ExportText, taken: Taken, form: Form): Promise<void> {
    let text = words.menu.failed;
    try {
      const [exports, panels] = await Promise.all([loadExports(), loadPanelWords(view.language)]);
      const all: ExportWords = { text: view.text, exports: words, panels };
      text = await put(exports, documentsOf(exports, view, all, taken), all, form);
    } catch {
      // What is said tells it.
    }
    this.#said = { place: taken.place, text };
    this.#redraw();
  }
}

/** Saves or copies the form that was asked for. @return what is said of that */
async function put(
  exports: Exports,
  { about, document, file, workbook }: Documents,
  words: ExportWords,
  form: Form,
): Promise<string> {
  const { menu } = words.exports;
  const saved = (content: string | Uint8Array, extension: keyof typeof MEDIA_TYPES): string => {
    const name = exports.fileName(about, extension);
    save(content as string | Uint8Array<ArrayBuffer>, name, MEDIA_TYPES[extension]);
    return menu.saved(name);
  };
  switch (form) {
    case "json":
      return saved(exports.jsonText(file), "json");
    case "csv":
      return saved(exports.documentCsv(document), "csv");
    case "markdown":
      return saved(exports.documentMarkdown(document, words), "md");
    case "copyMarkdown":
      return (await copied(exports.documentMarkdown(document, words)))
        ? menu.copied
        : menu.notCopied;
    case "spreadsheet":
      return workbook === undefined ? menu.failed : saved(await workbook(), "xlsx");
  }
}

/** Whether the browser has put a text on the clipboard: it may not, on a page that came unencrypted. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
