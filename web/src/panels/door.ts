import { html, type TemplateResult } from "lit/html.js";
import type { PanelText } from "../../../text/en/panels.js";
import type { Language } from "../../../text/languages.js";
import { loadPanelWords } from "../../../text/load/panels.js";
import { focusOn } from "../focus.js";
import type { Calculator } from "../state/calculator.js";
import { PANELS, type PanelName } from "../state/panel-fields.js";
import type { View } from "../view.js";
import type { Panels } from "./panels.js";

/** What has to be done for the files of the panels, which come by other ways to the page than to the element. */
export interface PanelFiles {
  /** Before scripts are fetched. */
  check(): Promise<unknown>;
  /** Brings the styles. */
  addStyle(): Promise<unknown>;
}

/** Brings the code of the panels, their words and styles, when the first of them is opened. */
export class PanelDoor {
  readonly #calculator: Calculator;
  readonly #redraw: () => void;
  readonly #files: PanelFiles;
  #loading = false;
  #failed = false;
  #panels: Panels | undefined;
  readonly #words = new Map<Language, PanelText>();

  constructor(calculator: Calculator, redraw: () => void, files: PanelFiles) {
    this.#calculator = calculator;
    this.#redraw = redraw;
    this.#files = files;
  }

  /** What an open panel holds. */
  content(view: View, name: PanelName): TemplateResult {
    const words = this.#words.get(view.language);
    if (this.#panels !== undefined && words !== undefined) {
      return this.#panels.content(view, words, name);
    }
    if (this.#failed) {
      return html`<p class="problem" role="alert">${view.words.notLoaded}</p>`;
    }
    if (!this.#loading) {
      void this.#load(view.language);
    }
    return html`<p class="lead">${view.words.panels.loading}</p>`;
  }

  /** Lets a failed load be tried again. */
  closed(): void {
    this.#failed = false;
  }

  /** To be awaited before the page goes over to a language, so that open panels do so with it. */
  async prepare(language: Language): Promise<void> {
    if (this.#panels !== undefined) {
      this.#words.set(language, await loadPanelWords(language));
    }
  }

  async #load(language: Language): Promise<void> {
    this.#loading = true;
    try {
      await this.#files.check();
      const [words, panels] = await Promise.all([
        loadPanelWords(language),
        this.#panels ?? this.#loadPanels(),
      ]);
      this.#words.set(language, words);
      this.#panels = panels;
    } catch {
      this.#failed = true;
    }
    this.#loading = false;
    this.#redraw();
  }

  async #loadPanels(): Promise<Panels> {
    const [{ Panels }] = await Promise.all([import("./panels.js"), this.#files.addStyle()]);
    return new Panels(this.#calculator, this.#redraw);
  }
}

/** The panels under the bill: closed, they are their titles. */
export function panels(view: View): TemplateResult {
  const { words, state, calculator, door } = view;
  return html`<section class="panels" aria-label=${words.panels.title}>
    ${PANELS.map((name) => {
      const open = state.panels.open.includes(name);
      const toggled = (event: Event): void => {
        const isOpen = (event.target as HTMLDetailsElement).open;
        if (isOpen !== calculator.state.panels.open.includes(name)) {
          if (!isOpen) {
            door.closed();
          }
          setOpen(calculator, name, isOpen);
        }
      };
      return html`<details class="panel" id=${name} ?open=${open} @toggle=${toggled}>
        <summary id="${name}-title"><h2>${words.panels.titles[name]}</h2></summary>
        ${open ? door.content(view, name) : html`<p class="lead">${words.panels.about[name]}</p>`}
      </details>`;
    })}
  </section>`;
}

/** The ways from the bill to the panels. */
export function panelLinks(view: View): TemplateResult {
  const { words, calculator } = view;
  return html`<nav class="ways" aria-label=${words.panels.title}>
    <ul>
      ${PANELS.map((name) => {
        const go = (event: Event): void => {
          event.preventDefault();
          setOpen(calculator, name, true);
          focusOn(view.root, `${name}-title`);
        };
        return html`<li><a class="way" id="to-${name}" href="#${name}" @click=${go}><span class="way-name">${words.panels.titles[name]}</span> <span class="way-about">${words.panels.about[name]}</span></a></li>`;
      })}
    </ul>
  </nav>`;
}

function setOpen(calculator: Calculator, name: PanelName, open: boolean): void {
  const others = calculator.state.panels.open.filter((other) => other !== name);
  calculator.note({ open: open ? [...others, name] : others });
}
