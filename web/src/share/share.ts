import { nothing, type TemplateResult } from "lit/html.js";
import { isLink } from "../../../link/is-link.js";
import { makeLink } from "../../../link/make.js";
import { openLink } from "../../../link/open.js";
import type { LinkText } from "../../../text/en/link.js";
import type { Language } from "../../../text/languages.js";
import { loadLinkWords } from "../../../text/load/link.js";
import type { Calculator, State } from "../state/calculator.js";
import { readPanelFields } from "../state/panel-fields.js";
import type { View } from "../view.js";
import { type Arrival, arrivalMessage } from "./arrival.js";
import { copied } from "./copied.js";
import { LINK_FIELD, linkMade, type MadeLink } from "./link-made.js";
import { shared } from "./shared.js";

/** Longer addresses would fill the paper. */
const LONGEST_PRINTED = 1_000;

/** Opens links, makes them, and keeps what is to be said of both. */
export class Share {
  readonly #calculator: Calculator;
  readonly #redraw: () => void;
  #words: LinkText | undefined;
  /** Of which the words are here. */
  #language: Language | undefined;
  #arrival: Arrival | undefined;
  #made: MadeLink | undefined;

  constructor(calculator: Calculator, redraw: () => void) {
    this.#calculator = calculator;
    this.#redraw = redraw;
    calculator.subscribe(() => this.#leave());
  }

  /** Puts the workload of the address's link on the page; one that is refused leaves everything as it is. */
  async open(): Promise<void> {
    const calculator = this.#calculator;
    const { engine } = calculator;
    await this.#prepare();
    const link = await openLink(location.hash, {
      addRateCard: (card) => calculator.addCard(card),
      estimate: (scenario) => engine.estimate(scenario),
      rateCards: () => engine.rateCards(),
    });
    // What was said of the link before this one is over.
    this.#arrival = undefined;
    if (link.kind === "open") {
      const panels = link.panels === undefined ? undefined : readPanelFields(link.panels);
      calculator.replace(link.scenario, "", { panels });
    }
    this.#arrival = { link, draft: calculator.state.draft };
  }

  /** Makes a link of the bill on the page. */
  async make(): Promise<void> {
    const { state } = this.#calculator;
    if (this.#madeOf(state) === undefined) {
      const link = await makeLink(shared(this.#calculator));
      const address = link && `${location.href.replace(/#.*/, "")}#${link}`;
      this.#made = { priced: state.priced, panels: state.panels, address, copied: undefined };
    }
  }

  /** Makes a link, shows it and copies it. */
  async copy(): Promise<void> {
    await this.#prepare();
    await this.make();
    // The field has to be there to be copied from; and what is said of it is heard when it comes after the field.
    this.#redraw();
    const made = this.#made;
    if (made?.address !== undefined) {
      this.#made = { ...made, copied: await copied(made.address, LINK_FIELD) };
    }
  }

  message(view: View): TemplateResult | typeof nothing {
    const words = this.#wordsNow();
    const arrival = this.#arrival;
    if (words === undefined || arrival?.draft !== view.state.draft) {
      return nothing;
    }
    const close = (): void => {
      this.#arrival = undefined;
      if (arrival.link.kind !== "open") {
        leaveAddress();
      }
      this.#redraw();
    };
    return arrivalMessage(view, words, arrival, close);
  }

  made(view: View): TemplateResult | typeof nothing {
    const words = this.#wordsNow();
    const made = this.#madeOf(view.state);
    return words === undefined || made === undefined ? nothing : linkMade(view, words, made);
  }

  /** The link of the bill on the page, where there is one that is short enough for paper. */
  address({ state }: View): string | undefined {
    const visited = isLink(location.hash) && this.#arrival?.link.kind === "open";
    const address = this.#madeOf(state)?.address ?? (visited ? location.href : undefined);
    return address !== undefined && address.length <= LONGEST_PRINTED ? address : undefined;
  }

  /** Fetches the words of the page's language, unless they are here. */
  async #prepare(): Promise<void> {
    const language = document.documentElement.lang as Language;
    if (this.#language !== language) {
      const words = await loadLinkWords(language);
      this.#language = language;
      this.#words = words;
      this.#redraw();
    }
  }

  /** The words; while those of another language are on their way, the ones before. */
  #wordsNow(): LinkText | undefined {
    // They stay what they are if the others do not arrive.
    void this.#prepare().catch(() => undefined);
    return this.#words;
  }

  #madeOf({ priced, panels }: State): MadeLink | undefined {
    return this.#made?.priced === priced && this.#made?.panels === panels ? this.#made : undefined;
  }

  /**
   * The address is that of the link until something is changed. After that, loading the page again must bring back
   * what was typed, and not the link.
   */
  #leave(): void {
    const { state, visiting } = this.#calculator;
    const arrival = this.#arrival;
    if (
      arrival !== undefined &&
      (arrival.draft !== state.draft || (arrival.link.kind === "open" && !visiting))
    ) {
      leaveAddress();
    }
  }
}

function leaveAddress(): void {
  if (isLink(location.hash)) {
    history.replaceState(history.state, "", location.pathname + location.search);
  }
}
