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
