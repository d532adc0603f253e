import { html, type nothing, type TemplateResult } from "lit/html.js";
import { isLink } from "../../../link/is-link.js";
import type { Calculator } from "../state/calculator.js";
import type { View } from "../view.js";
import type { Share } from "./share.js";

/** Brings the code of links when one is opened or made. */
export class ShareDoor {
  readonly #calculator: Calculator;
  readonly #redraw: () => void;
  #failed = false;
  /** What there is for links, once it is here. */
  share: Share | undefined;

  constructor(calculator: Calculator, redraw: () => void) {
    this.#calculator = calculator;
    this.#redraw = redraw;
    addEventListener("hashchange", () => this.openAddress());
  }

  /** Opens the link in the address, if there is one. */
  async openAddress(): Promise<void> {
    if (isLink(location.hash)) {
      await this.bring("open");
    }
  }

  /** Has something done for which the code of links is needed, and draws the page again. */
  async bring(what: "open" | "make" | "copy"): Promise<void> {
    this.#failed = false;
    try {
      this.share ??= new (await import("./share.js")).Share(this.#calculator, this.#redraw);
      await this.share[what]();
    } catch {
      this.#failed = true;
    }
    this.#redraw();
  }

  /** What has become of the link that was opened. Stands above everything. */
  message(view: View): TemplateResult | typeof nothing | undefined {
    return this.#failed
      ? html`<p class="problem" role="alert">${view.words.notLoaded}</p>`
      : this.share?.message(view);
  }
}
