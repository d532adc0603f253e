import type { TemplateResult } from "lit/html.js";
import type { PanelText } from "../../../text/en/panels.js";
import type { Calculator } from "../state/calculator.js";
import type { PanelName } from "../state/panel-fields.js";
import type { View } from "../view.js";
import { budget } from "./budget/panel.js";
import { compare } from "./compare/panel.js";
import { Desk } from "./desk.js";
import { overTime } from "./over-time/panel.js";
import type { PanelView } from "./panel-view.js";
import { Selection } from "./selection.js";
import { whatIf } from "./what-if/panel.js";

const CONTENT: Readonly<Record<PanelName, (view: PanelView) => TemplateResult>> = {
  "over-time": overTime,
  "what-if": whatIf,
  budget,
  compare,
};

/** All panels: loaded when the first of them is opened. */
export class Panels {
  readonly #desk: Desk;
  readonly #selection: Selection;

  constructor(calculator: Calculator, redraw: () => void) {
    this.#desk = new Desk(calculator, redraw);
    this.#selection = new Selection(redraw);
  }

  content(view: View, panelWords: PanelText, name: PanelName): TemplateResult {
    return CONTENT[name]({ ...view, panelWords, desk: this.#desk, selection: this.#selection });
  }
}
