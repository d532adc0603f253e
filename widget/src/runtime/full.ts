import { html, nothing, render } from "lit/html.js";
import { formatsFor } from "../../../text/format.js";
import type { Language } from "../../../text/languages.js";
import { loadPageWords, type PageWords } from "../../../text/load/page.js";
import type { Engine } from "../../../wasm/src/engine.js";
import type { Estimate, Scenario } from "../../../wasm/src/types.js";
import { app } from "../../../web/src/app.js";
import { datesFor } from "../../../web/src/dates.js";
import { pricedExamples } from "../../../web/src/examples/priced.js";
import { type FilesDoor, filesDoor } from "../../../web/src/open/door.js";
import { type PanelDoor, panelDoor } from "../../../web/src/panels/door.js";
import { Calculator } from "../../../web/src/state/calculator.js";
import type { Keeper } from "../../../web/src/state/storage.js";
import { toScenario } from "../../../web/src/state/to-scenario.js";
import css from "../../styles/full.css";
import { adopt } from "../adopt.js";
import type { CheckScripts } from "../files.js";

/** What the calculator of an element is made from. */
export interface FullOptions {
  readonly engine: Engine;
  readonly body: HTMLElement;
  readonly root: ShadowRoot;
  readonly check: CheckScripts;
  /** Told of every estimate that the reader brings about. */
  readonly changed: (estimate: Estimate, scenario: Scenario) => void;
}

/** The link to the page with the calculator. */
export interface FullLink {
  readonly address: string | undefined;
  readonly text: string;
}

/** The page's calculator in an element. It keeps nothing in the browser: a page may have several. */
export class FullCalculator {
  readonly #options: FullOptions;
  readonly #calculator: Calculator;
  readonly #door: PanelDoor;
  readonly #files: FilesDoor;
  #spoken: { readonly language: Language; readonly words: PageWords } | undefined;
  /** As the writer has stated it, so that what the reader has changed since is kept. */
  #stated = "";
  #link: FullLink = { address: undefined, text: "" };

  constructor(options: FullOptions) {
    this.#options = options;
    registerRem();
    const { root } = options;
    adopt(root, css);
    const locale = (): string => this.#spoken?.words.words.locale ?? "en";
    this.#calculator = new Calculator(options.engine, locale, forgetful);
    this.#door = panelDoor(this.#calculator, () => this.#draw(), {
      check: () => options.check("panels"),
      addStyle: async () => adopt(root, (await import("./panels-style.js")).css),
    });
    this.#files = filesDoor(
      () => this.#draw(),
      () => options.check("files"),
    );
    this.#calculator.subscribe(() => {
      this.#draw();
      this.#tell();
    });
  }

  async show(scenario: Scenario, language: Language, link: FullLink): Promise<void> {
    this.#link = link;
    if (this.#spoken?.language !== language) {
      await this.#options.check(`page-${language}`);
      const [words] = await Promise.all([
        loadPageWords(language),
        this.#door.prepare(language),
        this.#files.prepare(language),
      ]);
      this.#spoken = { language, words };
    }
    const stated = JSON.stringify(scenario);
    if (stated === this.#stated) {
      this.#draw();
      this.#tell();
    } else {
      this.#stated = stated;
      this.#calculator.replace(scenario);
    }
  }

  #tell(): void {
    const { estimate, problems, draft } = this.#calculator.state;
    if (estimate !== undefined && problems.length === 0)
      this.#options.changed(estimate, toScenario(draft) as Scenario);
  }

  #draw(): void {
    const { engine, body, root } = this.#options;
    if (this.#spoken === undefined) return;
    const { language, words } = this.#spoken;
    const { locale } = words.words;
    const view = {
      ...words,
      language,
      formats: formatsFor(locale),
      dates: datesFor(locale),
      examples: pricedExamples(engine, words.words.examples.labels),
      state: this.#calculator.state,
      calculator: this.#calculator,
      door: this.#door,
      files: this.#files,
      root,
    };
    render(
      html`<div class="calculator" part="calculator">
        ${app(view)}
        ${
          this.#link.address === undefined
            ? nothing
            : html`<p class="open-elsewhere">
                <a part="link" href=${this.#link.address}>${this.#link.text}</a>
              </p>`
        }
      </div>`,
      body,
    );
  }
}

const forgetful: Keeper = { load: () => undefined, save: () => true };

/** As a length and not as text: an em is then that of the shell, and not of each place where it is used. */
function registerRem(): void {
  try {
    CSS.registerProperty({
      name: "--kms-cost-rem",
      syntax: "<length>",
      inherits: true,
      initialValue: "16px",
    });
  } catch {
    // An element before this one has done it.
  }
}
