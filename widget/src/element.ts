import type { Estimate, Scenario } from "../../wasm/src/types.js";
import { ATTRIBUTES } from "./attribute-names.js";
import { languageFor } from "./language.js";
import { whenNear } from "./near-viewport.js";
import { type MirroredProperties, mirrorAttributes } from "./properties.js";
import { loadRuntime, loadWords } from "./runtime-loader.js";
import { newShell, type Shell } from "./shell.js";
import type { Drawing, ErrorDetail, Surface } from "./surface.js";

export type { ErrorDetail, MirroredProperties };

/** Where there is no document, as on a server, the module can be imported all the same. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

export interface KmsCostElement extends MirroredProperties {}

/**
 * What a workload costs on Alibaba Cloud KMS: a figure in a sentence, a card with inputs, or the whole calculator. Until
 * it is computed, and wherever it cannot be, the element shows its own content.
 *
 * @tagname kms-cost
 * @slot - A link or a line of text, shown until the figures are there and whenever something fails. A child
 *   `<script type="application/json">` may hold a whole scenario.
 *
 * @fires {CustomEvent<Estimate>} kms-cost-ready - The first figures are shown. The detail is the estimate.
 * @fires {CustomEvent<Estimate>} kms-cost-change - There is a new estimate, the first one included. It is the detail.
 * @fires {CustomEvent<ErrorDetail>} kms-cost-error - Nothing could be computed: the detail has the problems with what the
 *   element was given, or the error.
 *
 * @csspart card - The card.
 * @csspart workload - What is priced, in a line.
 * @csspart inputs - All inputs of a card.
 * @csspart input - One input with its label.
 * @csspart total - The total with its currency.
 * @csspart figure - The figure itself, in a card or in a sentence.
 * @csspart exact - The exact total.
 * @csspart charges - The lines that make the total.
 * @csspart terms - Period and rate card.
 * @csspart notes - What is worth knowing, folded away.
 * @csspart link - The link to the calculator.
 * @csspart calculator - The whole calculator.
 *
 * @cssproperty --kms-cost-accent - Colour of links and focus.
 * @cssproperty --kms-cost-background - Ground of the card.
 * @cssproperty --kms-cost-border - Colour of the card's border and lines.
 * @cssproperty --kms-cost-color - Colour of the text where the theme is the element's own.
 * @cssproperty [--kms-cost-padding=1em] - Room within the card.
 * @cssproperty [--kms-cost-radius=0.5em] - Radius of the card's corners.
 * @cssproperty [--kms-cost-room=40em] - Height that is kept for the whole calculator until it is there.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: mirrorAttributes puts the properties on the prototype
export class KmsCostElement extends Base {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES;

  readonly #shell: Shell;
  #drawing: Drawing | undefined;
  #callOff: (() => void) | undefined;
  #content: MutationObserver | undefined;
  #given: unknown;
  #priced: Scenario | undefined;
  #estimate: Estimate | undefined;

  constructor() {
    super();
    this.#shell = newShell(this.attachShadow({ mode: "open" }));
  }

  /** The estimate that is shown; undefined until there is one, and while there is none. */
  get estimate(): Estimate | undefined {
    return this.#estimate;
  }

  /** The scenario that is priced. What is set here takes the place of a scenario in the element's content. */
  get scenario(): Scenario | undefined {
    return this.#priced;
  }

  set scenario(scenario: unknown) {
    this.#given = scenario;
    this.#changed();
  }

  connectedCallback(): void {
    this.#takeEarlyProperties();
    this.#shell.reserve(this);
    this.#callOff = whenNear(this, () => void this.#draw());
    // A scenario as JSON may come after the element, as the document is read or changed.
    this.#content = new MutationObserver(() => this.#changed());
    this.#content.observe(this, { childList: true, characterData: true, subtree: true });
  }

  disconnectedCallback(): void {
    this.#callOff?.();
    this.#content?.disconnect();
    this.#drawing?.stop();
    this.#drawing = undefined;
  }

  attributeChangedCallback(name: string): void {
    // What is stated anew counts, and no longer what was typed over it.
    this.#drawing?.restated(name);
    if (this.isConnected) this.#changed();
  }

  #changed(): void {
    if (this.#drawing === undefined) this.#shell.reserve(this);
    else void this.#draw();
  }

  /** What was set before the element was defined stands in the way of the properties that are defined now. */
  #takeEarlyProperties(): void {
    for (const [name, value] of Object.entries(this)) {
      if (!(name in KmsCostElement.prototype)) continue;
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  /** Draws the element as it is now, in the language that it has now. */
  async #draw(): Promise<void> {
    try {
      const words = loadWords(languageFor(this));
      const runtime = await loadRuntime(words);
      const spoken = await words;
      if (!this.isConnected) return;
      this.#drawing ??= runtime.draw(this.#surface(), spoken);
      this.#drawing.update(spoken);
    } catch (error) {
      this.#failed({ error });
    }
  }

  #surface(): Surface {
    const given = (): unknown => this.#given;
    return {
      element: this,
      ...this.#shell,
      get scenario() {
        return given();
      },
      shown: (estimate, scenario) => this.#shown(estimate, scenario),
      failed: (detail) => this.#failed(detail),
    };
  }

  #shown(estimate: Estimate, scenario: Scenario): void {
    const first = this.#estimate === undefined;
    this.#estimate = estimate;
    this.#priced = scenario;
    this.#shell.show();
    if (first) this.#tell("kms-cost-ready", estimate);
    this.#tell("kms-cost-change", estimate);
  }

  #failed(detail: ErrorDetail): void {
    this.#estimate = undefined;
    this.#priced = undefined;
    this.#shell.fallBack();
    this.#tell("kms-cost-error", detail);
  }

  #tell<Detail>(type: string, detail: Detail): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

mirrorAttributes(KmsCostElement.prototype);
