import { nothing, render } from "lit/html.js";
import { describeWarning } from "../../../text/describe.js";
import { chooseLanguage } from "../../../text/languages.js";
import type { ElementWords } from "../../../text/load/element.js";
import type { Engine } from "../../../wasm/src/engine.js";
import type { Estimate, Problem, Scenario } from "../../../wasm/src/types.js";
import { announcer } from "../../../web/src/announce.js";
import { problemsByPath } from "../../../web/src/state/problems-by-path.js";
import type { Input } from "../attribute-names.js";
import { priceAttributes, type ReadAttributes, readAttributes, type Theme } from "../attributes.js";
import { figureOf } from "../figure.js";
import type { CheckScripts } from "../files.js";
import type { Drawing, Surface } from "../surface.js";
import { calculatorAddress, completeLinks } from "./address.js";
import { card } from "./card.js";
import type { FullCalculator } from "./full.js";
import { inline } from "./inline.js";
import { watchScheme } from "./scheme.js";
import { inTurn } from "./turns.js";
import { type Words, withFormats } from "./words.js";

/** What an element has in common with all others. */
interface Shared {
  readonly engine: Engine;
  readonly check: CheckScripts;
}

/** Keeps an element in step with its attributes, its content and what its reader types. */
export class ElementDrawing implements Drawing {
  readonly #surface: Surface;
  readonly #engine: Engine;
  readonly #check: CheckScripts;
  readonly #typed = new Map<Input, string>();
  readonly #unwatch: () => void;
  readonly #announce: (text: string) => void;
  #full: FullCalculator | undefined;
  #stopped = false;
  #words: Words;
  #good: { readonly estimate: Estimate; readonly scenario: Scenario } | undefined;

  constructor(surface: Surface, { engine, check }: Shared, words: ElementWords) {
    this.#surface = surface;
    this.#engine = engine;
    this.#check = check;
    this.#words = withFormats(words);
    this.#unwatch = watchScheme(surface.shell);
    this.#announce = announcer(surface.status);
    completeLinks(surface.body, () => this.#stateLink());
  }

  update(words: ElementWords): void {
    this.#words = withFormats(words);
    inTurn(this.#draw);
  }

  restated(name: string): void {
    this.#typed.delete(name as Input);
  }

  stop(): void {
    this.#stopped = true;
    this.#unwatch();
  }

  readonly #draw = (): void => {
    if (this.#stopped) return;
    try {
      this.#read();
    } catch (error) {
      this.#fail({ error });
    }
  };

  #read(): void {
    const given = this.#givenScenario();
    if (!given.ok) {
      this.#fail({ problems: given.problems });
      return;
    }
    const reading = readAttributes(this.#attributes(given.value), given.value);
    const result = priceAttributes(reading, this.#engine, this.#words.text);
    if (result.ok) {
      this.#take(reading.presentation.theme);
      const { estimate } = result;
      // The engine may speak another language.
      estimate.warnings = estimate.warnings.map((warning) => ({
        ...warning,
        message: describeWarning(warning, this.#words.text),
      }));
      this.#good = { estimate, scenario: reading.scenario as Scenario };
      if (reading.presentation.mode === "full") {
        void this.#showFull(calculatorAddress(reading.presentation.calculator));
      } else {
        this.#show(reading, []);
        this.#surface.shown(this.#good.estimate, this.#good.scenario);
      }
    } else if (this.#good !== undefined && this.#typed.size > 0) {
      // What the reader has typed is wrong, and is told so beside it; the last good figures stay.
      this.#show(reading, result.problems);
    } else {
      this.#fail({ problems: result.problems });
    }
  }

  #take(theme: Theme): void {
    const { dataset } = this.#surface.shell;
    if (theme === "auto") delete dataset["theme"];
    else dataset["theme"] = theme;
  }

  #fail(detail: Parameters<Surface["failed"]>[0]): void {
    this.#good = undefined;
    render(nothing, this.#surface.body);
    this.#surface.failed(detail);
  }

  /** The scenario that was set as a property, or else that in the element's content. */
  #givenScenario(): ReturnType<Engine["readText"]> {
    const { element, scenario } = this.#surface;
    if (scenario !== undefined) return { ok: true, value: scenario };
    const script = element.querySelector(':scope > script[type="application/json"]');
    return script === null
      ? { ok: true, value: undefined }
      : this.#engine.readText(script.textContent ?? "");
  }

  /** What the writer has stated, and over it what the reader has typed. */
  #attributes(scenario: unknown): ReadonlyMap<string, string> {
    const { element } = this.#surface;
    const stated = new Map(
      element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? ""]),
    );
    const typed = new Map([...stated, ...this.#typed]);
    const creator = this.#typed.get("creator");
    if (creator === "service") {
      // The spec and the protection level that were stated are those of a key of one's own.
      typed.delete("spec");
      typed.delete("protection");
    } else if (creator === "user" && !hasSpec(readAttributes(stated, scenario).scenario)) {
      if (!typed.has("spec")) typed.set("spec", "Aliyun_AES_256");
      if (!typed.has("protection")) typed.set("protection", "HSM");
    }
    return typed;
  }

  #show({ scenario, presentation }: ReadAttributes, problems: readonly Problem[]): void {
    const good = this.#good;
    if (good === undefined) return;
    const { body } = this.#surface;
    const drawn = {
      ...this.#words,
      engine: this.#engine,
      state: problemsByPath(problems),
      presentation,
      scenario,
      estimate: good.estimate,
      address: calculatorAddress(presentation.calculator),
      typed: this.#typed,
      type: (input: Input, text: string) => this.#type(input, text),
    };
    render(
      presentation.mode === "inline" ? inline(drawn, isInLink(this.#surface.element)) : card(drawn),
      body,
    );
  }

  async #stateLink(): Promise<string> {
    if (this.#good === undefined) return "";
    await this.#check("link");
    const { stateLink } = await import("./state-link.js");
    return stateLink(this.#engine, this.#good.scenario, this.#good.estimate);
  }

  async #showFull(address: string | undefined): Promise<void> {
    try {
      await this.#check("full");
      const { FullCalculator } = await import("./full.js");
      if (this.#stopped || this.#good === undefined) return;
      const { scenario } = this.#good;
      this.#full ??= new FullCalculator({
        engine: this.#engine,
        body: this.#surface.body,
        root: this.#surface.shell.getRootNode() as ShadowRoot,
        check: this.#check,
        changed: (estimate, scenario) => {
          this.#good = { estimate, scenario };
          this.#surface.shown(estimate, scenario);
        },
      });
      await this.#full.show(scenario, chooseLanguage([this.#words.words.locale]), {
        address,
        text: this.#words.widget.open,
      });
    } catch (error) {
      this.#fail({ error });
    }
  }

  #type(input: Input, text: string): void {
    this.#typed.set(input, text);
    this.#draw();
    const { words, formats } = this.#words;
    const { estimate } = this.#good ?? {};
    if (estimate !== undefined)
      this.#announce(
        words.announcement(
          formats.exactMoney(figureOf(estimate, "total") ?? "0", estimate.currency),
          0,
        ),
      );
  }
}

function hasSpec(scenario: unknown): boolean {
  return (scenario as Partial<Scenario>).keys?.[0]?.spec !== undefined;
}

/** A link within a link is none. */
function isInLink(element: Element): boolean {
  return element.closest("a[href]") !== null;
}
