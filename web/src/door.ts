import { html, type TemplateResult } from "lit/html.js";
import type { Language } from "../../text/languages.js";
import type { View } from "./view.js";

/** A part of the page that is fetched, with its words, when it is first opened. */
export class Door<Part, Words> {
  readonly #redraw: () => void;
  readonly #bringPart: () => Promise<Part>;
  readonly #bringWords: (language: Language) => Promise<Words>;
  readonly #check: () => Promise<unknown>;
  readonly #words = new Map<Language, Words>();
  readonly #open = new Set<string>();
  #part: Part | undefined;
  #loading = false;
  #failed = false;

  /** @param check is awaited before scripts are fetched */
  constructor(
    redraw: () => void,
    bringPart: () => Promise<Part>,
    bringWords: (language: Language) => Promise<Words>,
    check: () => Promise<unknown> = () => Promise.resolve(),
  ) {
    this.#redraw = redraw;
    this.#bringPart = bringPart;
    this.#bringWords = bringWords;
    this.#check = check;
  }

  /** What is drawn once part and words are here; before that, that they are on their way or did not come. */
  content(view: View, drawn: (part: Part, words: Words) => TemplateResult): TemplateResult {
    const words = this.#words.get(view.language);
    if (this.#part !== undefined && words !== undefined) {
      return drawn(this.#part, words);
    }
    if (this.#failed) {
      return html`<p class="problem" role="alert">${view.words.notLoaded}</p>`;
    }
    if (!this.#loading) {
      void this.#load(view.language);
    }
    return html`<p class="lead">${view.words.panels.loading}</p>`;
  }

  /** The same, where a details element is open, and nothing where it is closed. */
  folded(
    view: View,
    { id, name, title }: { id: string; name: string; title: TemplateResult | string },
    drawn: (part: Part, words: Words) => TemplateResult,
  ): TemplateResult {
    const toggled = (event: Event): void => {
      if ((event.target as HTMLDetailsElement).open) {
        this.#open.add(id);
      } else {
        this.#open.delete(id);
        this.closed();
      }
      this.#redraw();
    };
    return html`<details class=${name} id=${id} @toggle=${toggled}>
      <summary id="${id}-title">${title}</summary>
      ${this.#open.has(id) ? this.content(view, drawn) : ""}
    </details>`;
  }

  /** What there is to be drawn, once it is here. */
  async part(): Promise<Part> {
    await this.#check();
    this.#part ??= await this.#bringPart();
    return this.#part;
  }

  /** Lets a failed load be tried again. */
  closed(): void {
    this.#failed = false;
  }

  /** To be awaited before the page goes over to a language, so that what is open does so with it. */
  async prepare(language: Language): Promise<void> {
    if (this.#part !== undefined) {
      this.#words.set(language, await this.#bringWords(language));
    }
  }

  async #load(language: Language): Promise<void> {
    this.#loading = true;
    try {
      const part = this.part();
      await this.#check();
      this.#words.set(language, await this.#bringWords(language));
      await part;
    } catch {
      this.#failed = true;
    }
    this.#loading = false;
    this.#redraw();
  }
}
